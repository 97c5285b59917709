import type { Offer } from '../domain/catalogue.ts';
import { formatLanguage } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';
import { searchFilters, searchableText, type SearchDocument } from '../search/document.ts';
import type { ViewContext } from './context.ts';
import { offerCard, stageIds } from './offer-card.ts';

/** One search document for each offer that families may find; ended ones are in, behind their own facet. */
export function searchDocuments(context: ViewContext): SearchDocument[] {
  return context.catalogue.offers
    .filter((offer) => !offer.isInspiration)
    .map((offer) => {
      const { href, title, summary, who, entrance, when, where, price, municipality, notice } = offerCard(offer, {
        ...context,
        base: '',
      });
      return {
        url: href,
        text: searchableText(offer, [who, entrance.label, when, where, ...factWords(offer, context.t)]),
        meta: {
          title,
          summary,
          who,
          door: entrance.door,
          entrance: entrance.label,
          when,
          where,
          price,
          municipality,
          notice,
        },
        filters: searchFilters(offer, stageIds(offer)),
      };
    });
}

/** What an offer's facts say in words, and nothing about what is unknown. */
function factWords(offer: Offer, t: Translate): string[] {
  return [
    t(`kind.${offer.kind}`),
    t(`level.${offer.level}`),
    ...(offer.languages ?? []).map((code) => formatLanguage(code, t.locale)),
    ...(offer.interpreter === true ? [t('interpreter.yes')] : []),
    ...(offer.practicalHelp ?? []).map((help) => t(`practical.${help}`)),
  ];
}
