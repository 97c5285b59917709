import { addDays, type CalendarDate } from '../../calendar/day.ts';
import type { TimelineRow } from './timeline.ts';

/** In the order in which a family reads them: what it can do today first. */
export const TIMELINE_GROUPS = ['now', 'sign-up', 'maybe', 'soon', 'later', 'past'] as const;

export type TimelineGroup = (typeof TIMELINE_GROUPS)[number];

/** A last day to sign up that is further off than half a year is told on the card, and asks for nothing yet. */
export const SIGN_UP_SHOWN_DAYS = 182;

/**
 * Where a family finds an offer: each offer stands in one group.
 * - `sign-up`: the last day to sign up is within half a year, or the offer fits now and has such a day.
 * - `maybe`: nothing is stated that could be reckoned with, an age is not stated that would decide now, or the stated
 *   wait lasts longer than the offer is for the family.
 */
export function groupOf(
  {
    standing,
    deciding,
    signUpBefore,
    isWaitTooLong,
  }: Pick<TimelineRow, 'standing' | 'deciding' | 'signUpBefore' | 'isWaitTooLong'>,
  today: CalendarDate,
): TimelineGroup {
  if (signUpBefore !== undefined && (standing === 'now' || signUpBefore <= addDays(today, SIGN_UP_SHOWN_DAYS)))
    return 'sign-up';
  if (standing === 'now' && (deciding?.certainty === 'possible' || isWaitTooLong)) return 'maybe';
  return standing === 'unknown' ? 'maybe' : standing;
}

export interface GroupedRows {
  readonly group: TimelineGroup;
  /** Those to sign up for by their last day; the others as they come. */
  readonly rows: readonly TimelineRow[];
}

/** The groups that have offers, in order. */
export function groupRows(rows: readonly TimelineRow[], today: CalendarDate): readonly GroupedRows[] {
  return TIMELINE_GROUPS.map((group) => ({ group, rows: rows.filter((row) => groupOf(row, today) === group) }))
    .filter((one) => one.rows.length > 0)
    .map((one) => (one.group === 'sign-up' ? { ...one, rows: one.rows.toSorted(compareLastDays) } : one));
}

function compareLastDays(a: TimelineRow, b: TimelineRow): number {
  const [one = '', other = ''] = [a.signUpBefore, b.signUpBefore];
  return one < other ? -1 : one > other ? 1 : 0;
}
