import type { Participant } from '../../schema/terms.ts';

/**
 * What a family has told about itself. Everything may be left out, and then is unknown.
 * As soon as one time of life is told (a week of pregnancy or a child's age), those told are taken to be all.
 * Where the family lives is not asked here: that is a choice of municipality, not of audience.
 */
export interface Family {
  /** Completed weeks, 0 or more; given only in pregnancy. */
  readonly pregnancyWeek?: number | undefined;
  /** The age of each child in completed months, 0 or more. */
  readonly childMonths?: readonly number[] | undefined;
  /** The age, in completed years, of the parent who would come. */
  readonly parentAge?: number | undefined;
  readonly isFirstChild?: boolean | undefined;
  /** Who would come along. */
  readonly participants?: readonly Participant[] | undefined;
}
