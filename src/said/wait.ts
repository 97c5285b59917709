import { daysInMonths } from './child-age.ts';
import type { Ends } from './ends.ts';

/**
 * How long one waits, in weeks; `none` where there is no wait. An end left out is not stated. Where the file says
 * months, `months` holds them and the weeks are the widest that they can be: `3-4 måneder` is 12 to 18 weeks.
 */
export type Wait = { readonly kind: 'none' } | WaitInWeeks;

export interface WaitInWeeks {
  readonly kind: 'weeks';
  readonly fromWeeks?: number;
  readonly toWeeks?: number;
  readonly months?: Ends;
}

/** The longest wait that can be said. */
export const MOST_WAIT_WEEKS = 104;
export const MOST_WAIT_MONTHS = 24;

/** The widest that so many months can be in weeks. */
export function weeksInMonths({ from, to }: Ends): WaitInWeeks {
  return {
    kind: 'weeks',
    ...(from === undefined ? {} : { fromWeeks: Math.floor(daysInMonths(from).least / 7) }),
    ...(to === undefined ? {} : { toWeeks: Math.ceil(daysInMonths(to).most / 7) }),
  };
}
