import { COUNTRIES } from '../schema/terms.ts';
import type { ViewContext } from './context.ts';
import { offerCard, type OfferCard } from './offer-card.ts';

export interface InspirationPage {
  readonly countries: readonly { readonly name: string; readonly cards: readonly OfferCard[] }[];
}

/** Examples from other countries and earlier projects, apart from what families can use. */
export function inspirationPage(context: ViewContext): InspirationPage {
  const examples = context.catalogue.offers.filter(({ isInspiration }) => isInspiration);
  return {
    countries: COUNTRIES.map((country) => ({
      name: context.t(`country.${country}`),
      cards: examples
        .filter((offer) => offer.municipality.country === country)
        .map((offer) => offerCard(offer, context)),
    })).filter(({ cards }) => cards.length > 0),
  };
}
