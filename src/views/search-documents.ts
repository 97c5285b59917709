import { searchFilters, searchableText, type SearchDocument } from '../search/document.ts';
import type { Offer } from '../domain/catalogue.ts';
import { plainWords, type Words } from '../i18n/words.ts';
import type { ViewContext } from './context.ts';
import { offerCard, stageIds } from './offer-card.ts';
import { offerProse } from './offer-prose.ts';
import { pathsFrom } from './paths.ts';
import { termWords } from './term-words.ts';

/**
 * One search document for each offer that families may find; ended ones are in, behind their own facet.
 * Its card is in the reader's language; its words are the Danish ones, and the translated ones too.
 */
export function searchDocuments(context: ViewContext): SearchDocument[] {
  return context.catalogue.offers
    .filter((offer) => !offer.isInspiration)
    .map((offer) => {
      const { href, title, summary, who, entrance, when, where, price, municipality, notice } = offerCard(offer, {
        ...context,
        base: '',
      });
      return {
        url: href.slice(pathsFrom('', context.t.locale).home.length),
        content: [searchableText(offer), ...translatedText(offer, context)].join('. '),
        meta: {
          title: plainWords(title),
          summary: plainWords(summary),
          who,
          door: entrance.door,
          entrance: entrance.label,
          when: plainWords(when),
          where: where.map(plainWords).join(', '),
          price,
          municipality,
          notice,
          danish: Object.entries({ title, summary, when, where })
            .filter(([, words]) => isForeign(words))
            .map(([name]) => name)
            .join(' '),
        },
        filters: searchFilters(offer, stageIds(offer)),
      };
    });
}

function isForeign(words: Words | readonly Words[]): boolean {
  return Array.isArray(words) ? words.some(isForeign) : typeof words !== 'string';
}

/** What a translation adds: the words of the reader's language. */
function translatedText(offer: Offer, { t }: ViewContext): readonly string[] {
  if (t.locale === 'da') return [];
  const { lang, title, summary } = offerProse(offer, t);
  const labels = [...offer.topics, ...offer.situations, ...offer.professions].map((term) =>
    plainWords(termWords(term, t)),
  );
  if (lang === 'da') return labels;
  return [plainWords(title), plainWords(summary), ...labels, ...(offer.translations[lang]?.text.text ?? [])];
}
