import type { Family } from '../audience/family.ts';
import type { Participant } from '../../schema/terms.ts';
import type { AgeBandId } from './age-bands.ts';

/** Who would come. `mother` is the one who gives birth. */
export const COMPANIES = ['mother', 'mother-and-father', 'mother-and-partner', 'father'] as const;

export type Company = (typeof COMPANIES)[number];

/** What decides an offer, as far as it has been told. Everything may be left out, and then is unknown. */
export interface ReferralQuestion {
  /** Completed weeks. */
  readonly pregnancyWeek?: number | undefined;
  /** A child's age in completed months. */
  readonly childMonths?: number | undefined;
  readonly ageBand?: AgeBandId | undefined;
  readonly isFirstChild?: boolean | undefined;
  readonly company?: Company | undefined;
  /** Ids of situations; none says nothing about the family. */
  readonly situations: readonly string[];
  /** A language code, `ar`. */
  readonly language?: string | undefined;
  /** Only offers to which one can just come. */
  readonly onlyJustCome: boolean;
}

export const NOTHING_ASKED: ReferralQuestion = { situations: [], onlyJustCome: false };

/** The family as `fitOf` knows it, but for the parent's age, which is a band here. */
export function familyOf({ pregnancyWeek, childMonths, isFirstChild, company }: ReferralQuestion): Family {
  return {
    pregnancyWeek,
    childMonths: childMonths === undefined ? undefined : [childMonths],
    isFirstChild,
    participants: company === undefined ? undefined : participantsOf(company, pregnancyWeek !== undefined),
  };
}

function participantsOf(company: Company, isPregnant: boolean): readonly Participant[] {
  const mother = isPregnant ? 'pregnant' : 'mothers';
  switch (company) {
    case 'mother':
      return [mother];
    case 'mother-and-father':
      return [mother, 'fathers'];
    case 'mother-and-partner':
      return [mother, 'partners'];
    case 'father':
      return ['fathers'];
  }
}
