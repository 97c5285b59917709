import type { ChildSpan, JoinBy, ParentSpan, PregnancySpan } from '../../said/age.ts';
import type { Participant } from '../../schema/terms.ts';

/** Weeks of pregnancy, months of the child's age and years of the parent's, as the offer states them; one is enough. */
export type PregnancyLimits = readonly PregnancySpan[];
export type ChildLimits = readonly ChildSpan[];
export type ParentLimits = readonly ParentSpan[];

export type Verdict = 'fits' | 'may-fit' | 'does-not-fit';

/** What about the family is as the offer wants it. */
export type MatchReason =
  | { readonly kind: 'pregnancy-matches'; readonly limits: PregnancyLimits }
  | { readonly kind: 'child-matches'; readonly childMonths: number; readonly limits: ChildLimits };

/** What is not known, on either side; it never excludes anyone. `…-not-stated` is the offer's side. */
export type OpenReason =
  | { readonly kind: 'life-stage-not-stated' }
  | { readonly kind: 'life-stage-unknown'; readonly pregnancy?: PregnancyLimits; readonly child?: ChildLimits }
  | { readonly kind: 'child-age-not-stated'; readonly childMonths: number }
  /** The offer says from which age, and not to which: an older child may be too old. */
  | { readonly kind: 'child-end-not-stated'; readonly childMonths: number; readonly fromMonths: number }
  | { readonly kind: 'parent-age-unknown'; readonly limits: ParentLimits }
  | { readonly kind: 'first-child-unknown' }
  /** An old file names two conditions on a parent and not whether one is enough: these do not hold. */
  | { readonly kind: 'conditions-unclear'; readonly missing: readonly ExclusionReason[] }
  /** One of several conditions is enough, and none of them is known to hold. */
  | { readonly kind: 'situation-unknown'; readonly situation: string }
  | { readonly kind: 'participants-not-stated' }
  | { readonly kind: 'participants-unknown'; readonly participants: readonly Participant[] }
  | {
      readonly kind: 'participants-partly';
      readonly participants: readonly Participant[];
      readonly notListed: readonly Participant[];
    };

/** A stated limit the family is outside of, with what would fit. */
export type ExclusionReason =
  | { readonly kind: 'pregnancy-too-early'; readonly fromWeek: number }
  | { readonly kind: 'pregnancy-too-late'; readonly toWeek: number }
  | { readonly kind: 'child-too-young'; readonly childMonths: number; readonly fromMonths: number }
  | { readonly kind: 'child-too-old'; readonly childMonths: number; readonly toMonths: number }
  | { readonly kind: 'only-after-birth'; readonly limits: ChildLimits }
  | { readonly kind: 'only-in-pregnancy'; readonly limits: PregnancyLimits }
  | { readonly kind: 'parent-too-young'; readonly fromAge: number }
  | { readonly kind: 'parent-too-old'; readonly toAge: number }
  | { readonly kind: 'only-first-child' }
  | { readonly kind: 'must-join-by'; readonly joinBy: JoinBy }
  | { readonly kind: 'other-participants'; readonly participants: readonly Participant[] };

export type FitReason = MatchReason | OpenReason | ExclusionReason;

export interface Fit {
  readonly verdict: Verdict;
  readonly reasons: readonly FitReason[];
}

/** Nothing in the way, and nothing to remark. */
export const NO_OBJECTION: Fit = { verdict: 'fits', reasons: [] };

export function fitsBecause(reason: MatchReason): Fit {
  return { verdict: 'fits', reasons: [reason] };
}

export function mayFitBecause(reason: OpenReason): Fit {
  return { verdict: 'may-fit', reasons: [reason] };
}

export function excludedBecause(reason: ExclusionReason): Fit {
  return { verdict: 'does-not-fit', reasons: [reason] };
}

/** Of alternatives the one that fits best, with the reasons of all that fit as well. */
export function bestOf(fits: readonly Fit[]): Fit {
  const verdict = KINDEST_FIRST.find((kindest) => fits.some((fit) => fit.verdict === kindest)) ?? 'fits';
  return { verdict, reasons: fits.filter((fit) => fit.verdict === verdict).flatMap(({ reasons }) => reasons) };
}

/** Of demands that must all be met the worst; what excludes stands alone, as nothing else matters then. */
export function worstOf(fits: readonly Fit[]): Fit {
  const verdict = KINDEST_FIRST.findLast((kindest) => fits.some((fit) => fit.verdict === kindest)) ?? 'fits';
  const relevant = verdict === 'does-not-fit' ? fits.filter((fit) => fit.verdict === verdict) : fits;
  return { verdict, reasons: relevant.flatMap(({ reasons }) => reasons) };
}

const KINDEST_FIRST: readonly Verdict[] = ['fits', 'may-fit', 'does-not-fit'];
