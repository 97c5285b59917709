/** Completed weeks of pregnancy, both ends inclusive; an end left out is not stated. */
export interface PregnancySpan {
  readonly fromWeek?: number;
  readonly toWeek?: number;
}

/**
 * A child's age in completed months, both ends inclusive; an end left out is not stated. Where the file says weeks,
 * `weeks` holds them and the months are the widest that they can be: `3-10 uger` is 0 to 2 months.
 */
export interface ChildSpan {
  readonly fromMonths?: number;
  readonly toMonths?: number;
  readonly weeks?: { readonly from?: number; readonly to?: number };
}

/** A parent's age in completed years, both ends inclusive; an end left out is not stated. */
export interface ParentSpan {
  readonly fromAge?: number;
  readonly toAge?: number;
}

/** By when one must have begun: the birth, a week of pregnancy, or a child's age. */
export type JoinBy =
  | { readonly kind: 'birth' }
  | { readonly kind: 'pregnancy-week'; readonly week: number }
  | { readonly kind: 'child-months'; readonly months: number };
