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
        text: searchableText(offer, [
          who,
          entrance.label,
          context.t(`kind.${offer.kind}`),
          context.t(`level.${offer.level}`),
        ]),
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
