import type { Catalogue, Offer } from '../domain/catalogue.ts';

/** A municipality's offers that families are shown as usable: not over, and not mere examples. */
export function shownOffers(catalogue: Catalogue, municipality?: string): Offer[] {
  return catalogue.offers.filter((offer) => !offer.isEnded && !offer.isInspiration && (municipality === undefined || offer.municipality.id === municipality));
}

export function endedOffers(catalogue: Catalogue, municipality: string): Offer[] {
  return catalogue.offers.filter((offer) => offer.isEnded && !offer.isInspiration && offer.municipality.id === municipality);
}
