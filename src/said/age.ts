/**
 * Completed weeks of pregnancy, both ends inclusive; an end left out is not stated. `uge 12-20` is from the day that
 * 12 weeks are completed until the 21st is.
 */
export interface PregnancySpan {
  readonly fromWeek?: number;
  readonly toWeek?: number;
}

/**
 * A child's age in completed months, both ends inclusive; an end left out is not stated. Where the file says weeks,
 * `weeks` holds them and the months are the widest that they can be: `3-10 uger` is 0 to 2 months.
 *
 * Years are the ages that children are said to have, as public groups count them (børne- og ungeydelsen: 0-2, 3-6,
 * 7-14 år): `1-3 år` is 12 to 47 months, until the fourth birthday. `under 3 år`, `til 3 år`, `til barnet fylder 3 år`
 * end the day before the third birthday: to 35 months; `over 3 år` is that a child is 3: from 36. What some people mean
 * one way and some the other (`fra 1 til 3 år`) is refused.
 */
export interface ChildSpan {
  readonly fromMonths?: number;
  readonly toMonths?: number;
  readonly weeks?: { readonly from?: number; readonly to?: number };
}

/**
 * A parent's age in completed years, both ends inclusive; an end left out is not stated. `under 25 år` is to 24; `over
 * 30 år` is from 30, as the law says "over 18 år" of all who are not "under 18 år".
 */
export interface ParentSpan {
  readonly fromAge?: number;
  readonly toAge?: number;
}

/**
 * By when one must have begun: the birth, a week of pregnancy that may still be begun in, or a child's age in completed
 * months that it may still have (`barnet er 2 måneder` is until it is 3).
 */
export type JoinBy =
  | { readonly kind: 'birth' }
  | { readonly kind: 'pregnancy-week'; readonly week: number }
  | { readonly kind: 'child-months'; readonly months: number };

/** The most completed weeks of pregnancy that can be said. */
export const LAST_WEEK = 42;

/** The most completed months of a child's age that can be said: until it is 24 years old. */
export const LAST_MONTH = 287;

/** The most completed weeks that a child's age can be said in. */
export const LAST_CHILD_WEEK = 104;

/** The least and the most completed years of a parent's age that can be said. */
export const PARENT_AGES = { from: 10, to: 99 } as const;
