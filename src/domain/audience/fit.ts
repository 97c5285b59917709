import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { Family } from './family.ts';
import { fitConditions } from './fit-conditions.ts';
import { fitJoinBy } from './fit-join-by.ts';
import { worstOf, type Fit } from './fit-reasons.ts';
import { fitParticipants } from './fit-participants.ts';
import { fitTimeOfLife } from './fit-time-of-life.ts';

/**
 * Whether an offer is for a family, and why.
 * - `does-not-fit`: a stated limit excludes the family; the reasons are those limits and nothing else.
 * - `may-fit`: nothing stated excludes it, but something is unknown, on the offer's side or the family's.
 * - `fits`: the family is within all that is stated. Ends of ranges are inclusive.
 *
 * Not judged here, because it cannot be without reading or asking: `situations`, `residence` and `notFor`.
 */
export function fitOf(audience: OfferFrontmatter['audience'], family: Family): Fit {
  const checks = [fitTimeOfLife, fitJoinBy, fitConditions, fitParticipants];
  return worstOf(checks.map((check) => check(audience, family)));
}
