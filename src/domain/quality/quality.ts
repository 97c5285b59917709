import type { Offer } from '../catalogue.ts';
import { CRITERIA, type CriterionId, type QualityFacts } from './criteria.ts';

export interface OfferQuality {
  readonly offerId: string;
  /** Criteria that are asked of this offer and met, in the order of `CRITERIA`. */
  readonly met: readonly CriterionId[];
  /** Asked and not met. */
  readonly missing: readonly CriterionId[];
}

/** How far one criterion is met across offers. */
export interface CriterionCount {
  readonly id: CriterionId;
  readonly met: number;
  /** Offers it is asked of, 0 or more. */
  readonly asked: number;
}

/** What an offer's file tells of all that its readers need. */
export function qualityOf(offer: Offer, facts: QualityFacts): OfferQuality {
  const asked = CRITERIA.filter(({ isAsked = () => true }) => isAsked(offer));
  const idsWhere = (isMet: boolean) =>
    asked.filter((criterion) => criterion.isMet(offer, facts) === isMet).map(({ id }) => id);
  return { offerId: offer.id, met: idsWhere(true), missing: idsWhere(false) };
}

/** Every criterion across some offers, in the order of `CRITERIA`. */
export function countCriteria(qualities: readonly OfferQuality[]): readonly CriterionCount[] {
  return CRITERIA.map(({ id }) => {
    const met = qualities.filter((quality) => quality.met.includes(id)).length;
    return { id, met, asked: met + qualities.filter(({ missing }) => missing.includes(id)).length };
  });
}
