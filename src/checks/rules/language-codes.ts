import { judgeLanguage } from '../../reference/languages.ts';
import type { ContentRecord } from '../../load/parse-record.ts';
import type { Fault, Rule } from '../rule.ts';
import { valuesIn } from '../walk.ts';

export const languageCodeRule: Rule = {
  id: 'language-code',
  description: 'Et sprog står med sin egen kode, ikke med landets.',
  source: 'IANA Language Subtag Registry (BCP 47); Unicode CLDR',
  severity: 'error',
  allowsException: false,
  check: ({ records }) =>
    (Object.values(records).flat() as ContentRecord[]).flatMap(({ kind, id, data }) =>
      valuesIn(data)
        .filter(({ path }) => path.at(-2) === 'languages')
        .flatMap(({ path, value }): Fault[] => {
          const { isKnown, meant } = judgeLanguage(String(value));
          if (isKnown) return [];
          const hint =
            meant === undefined
              ? 'Find koden ud for sproget, fx ar (arabisk) eller so (somali).'
              : `Mente du ${meant}?`;
          const message = `Sprogkoden «${String(value)}» findes ikke.`;
          return [{ kind, id, at: { path }, message, hint, ...(isPlain(String(value), meant) ? { mend: meant } : {}) }];
        }),
    ),
};

/** Other countries have several languages; a long code has one short one. */
function isPlain(code: string, meant: string | undefined): meant is string {
  return meant !== undefined && (code === 'dk' || meant.length < code.length);
}
