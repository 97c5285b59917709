import type { Catalogue, Municipality, Offer } from '../domain/catalogue.ts';
import { seriesOf } from '../domain/schedule/series.ts';

/** A municipality's offers that families are shown as usable: not over, and not mere examples. */
export function shownOffers(catalogue: Catalogue, municipality?: string): Offer[] {
  return catalogue.offers.filter(
    (offer) =>
      !offer.isEnded && !offer.isInspiration && (municipality === undefined || offer.municipality.id === municipality),
  );
}

export function endedOffers(catalogue: Catalogue, municipality: string): Offer[] {
  return catalogue.offers.filter(
    (offer) => offer.isEnded && !offer.isInspiration && offer.municipality.id === municipality,
  );
}

/** Danish municipalities with offers of their own, current or over; not those that only lend an example. */
export function publishingMunicipalities({ municipalities, offers }: Catalogue): Municipality[] {
  return municipalities.filter(
    ({ id, country }) =>
      country === 'DK' && offers.some((offer) => offer.municipality.id === id && !offer.isInspiration),
  );
}

/** Offers of which days are stated, whatever their state: each keeps its calendar's address. */
export function offersWithDays({ offers }: Catalogue): Offer[] {
  return offers.filter((offer) => !offer.isInspiration && seriesOf(offer.schedule, offer.status) !== undefined);
}
