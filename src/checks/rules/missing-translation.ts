import { TRANSLATED_LOCALES } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';

export const missingTranslationRule: Rule = {
  id: 'missing-translation',
  description: 'Har en kommune oversat nogle tilbud til et sprog, er de andre oversat til det samme sprog.',
  source: 'WCAG 2.2, 3.1.2; katalogets egen regel om hele sider på læserens sprog',
  severity: 'advice',
  allowsException: true,
  check: ({ records, catalogue, faulty }) => {
    const translated = new Set([
      ...records.offerTranslations.map(({ id }) => id),
      ...[...faulty].map((name) => name.replace(/^offerTranslations\//, '')),
    ]);
    const begun = new Set(
      records.offerTranslations.map(({ id }) => `${id.split('/')[0] ?? ''} ${id.slice(id.lastIndexOf('.') + 1)}`),
    );
    return catalogue.offers
      .filter(({ isInspiration, isEnded }) => !isInspiration && !isEnded)
      .flatMap(({ id, municipality }) =>
        TRANSLATED_LOCALES.filter(
          (locale) => begun.has(`${municipality.id} ${locale}`) && !translated.has(`${id}.${locale}`),
        ).map((locale) => ({
          kind: 'offers' as const,
          id,
          at: { path: ['title'] },
          message: `Kommunens andre tilbud findes på sproget ${locale}, men ikke dette.`,
          hint: `Læg en oversættelse i ${id.slice(id.indexOf('/') + 1)}.${locale}.mdx ved siden af.`,
        })),
      );
  },
};
