import { isForMunicipality } from './area.ts';
import type { Catalogue, Municipality, Offer } from './catalogue.ts';
import { isDated } from './times/plans.ts';
import type { Times } from './times/times.ts';

/**
 * All of a municipality's own offers that are no mere examples, over or not. What its families can use beside these,
 * because it is for several municipalities, is in `shownOffers`.
 */
export function offersOf({ offers }: Catalogue, municipality: string): Offer[] {
  return offers.filter((offer) => !offer.isInspiration && offer.municipality.id === municipality);
}

/**
 * The offers that families are shown as usable: not over, and not mere examples. With a municipality, those that its
 * families can use: its own first, then the others' that are for them too.
 */
export function shownOffers(catalogue: Catalogue, municipality?: string): Offer[] {
  const usable = catalogue.offers.filter((offer) => !offer.isEnded && !offer.isInspiration);
  if (municipality === undefined) return usable;
  const { code } = catalogue.municipalities.find(({ id }) => id === municipality) ?? {};
  const own = usable.filter((offer) => offer.municipality.id === municipality);
  const others = usable.filter(
    (offer) => offer.municipality.id !== municipality && isForMunicipality(offer, { id: municipality, code }),
  );
  return [...own, ...others];
}

export function endedOffers(catalogue: Catalogue, municipality: string): Offer[] {
  return offersOf(catalogue, municipality).filter(({ isEnded }) => isEnded);
}

/** Danish municipalities with offers of their own, current or over; not those that only lend an example. */
export function publishingMunicipalities({ municipalities, offers }: Catalogue): Municipality[] {
  const withOffers = new Set(offers.flatMap((offer) => (offer.isInspiration ? [] : [offer.municipality.id])));
  return municipalities.filter(({ id, country }) => country === 'DK' && withOffers.has(id));
}

/** Whether days can be counted up at all: those of a line, or one that is extra. */
export function hasDays(times: Times): boolean {
  const entries = [...times.openings, ...times.teams];
  return entries.some((entry) => isDated(entry, times)) || times.changes.some(({ kind }) => kind === 'extra');
}

/** Offers of which days are stated, whatever their state: each keeps its calendar's address. */
export function offersWithDays({ offers }: Catalogue): Offer[] {
  return offers.filter((offer) => !offer.isInspiration && hasDays(offer.times));
}
