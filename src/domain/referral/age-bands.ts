import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { Family } from '../audience/family.ts';
import type { Fit } from '../audience/fit-reasons.ts';
import { fitOf } from '../audience/fit.ts';

/**
 * A parent's age as a referrer asks for it, in completed years; both ends inclusive. A band tells less of a person than
 * an age does, and offers have few limits: 21, 25, 27 and 29 in the first content.
 */
export const AGE_BANDS = [
  { id: '-17', fromAge: 12, toAge: 17 },
  { id: '18-21', fromAge: 18, toAge: 21 },
  { id: '22-25', fromAge: 22, toAge: 25 },
  { id: '26-29', fromAge: 26, toAge: 29 },
  { id: '30-', fromAge: 30, toAge: 60 },
] as const;

export type AgeBandId = (typeof AGE_BANDS)[number]['id'];

/**
 * Whether an offer is for a family with a parent of some age in the band. It is excluded only if every age is; where
 * some are, the parent's age is what remains to be known.
 */
export function fitOfBand(audience: OfferFrontmatter['audience'], family: Family, band: AgeBandId | undefined): Fit {
  if (band === undefined) return fitOf(audience, family);
  const fits = agesIn(band).map((parentAge) => fitOf(audience, { ...family, parentAge }));
  const [first, last] = [fits[0], fits.at(-1)];
  if (first === undefined || last === undefined) return fitOf(audience, family);
  const isExcluded = (fit: Fit) => fit.verdict === 'does-not-fit';
  if (fits.every(isExcluded)) return fitOfNearest(fits);
  return fits.some(isExcluded) ? fitOf(audience, { ...family, parentAge: undefined }) : first;
}

/** Where all ages are excluded, the age with the fewest reasons: the others are of the same audience. */
function fitOfNearest(fits: readonly Fit[]): Fit {
  const [nearest] = [...fits].sort((a, b) => a.reasons.length - b.reasons.length);
  if (nearest === undefined) throw new RangeError('A band holds at least one age.');
  return nearest;
}

function agesIn(id: AgeBandId): number[] {
  const band = AGE_BANDS.find((row) => row.id === id);
  if (band === undefined) return [];
  return Array.from({ length: band.toAge - band.fromAge + 1 }, (_, index) => band.fromAge + index);
}
