import type { OfferFrontmatter } from '../schema/offer.ts';

type Status = OfferFrontmatter['status'];

export const STANDINGS = ['current', 'planned', 'paused', 'ended', 'unknown'] as const;

/** How an offer stands on a day. A pilot that runs is `current`. */
export type Standing = (typeof STANDINGS)[number];

/**
 * Whether the offer is over on `today` (`YYYY-MM-DD`): said to be, or past its last day.
 * An end known only to the month or the year is over when the whole month or year is.
 */
export function isEnded({ state, to }: Pick<Status, 'state' | 'to'>, today: string): boolean {
  return state === 'ended' || (to !== undefined && isPast(to, today));
}

/**
 * How the offer stands on `today` (`YYYY-MM-DD`). What the file says holds until a date in it says otherwise:
 * running from a later day is planned; planned for a time that has passed is unknown, as nobody has said that
 * it began.
 */
export function standingOn(status: Pick<Status, 'state' | 'from' | 'to'>, today: string): Standing {
  const { state, from } = status;
  if (isEnded(status, today)) return 'ended';
  if (state === 'running' || state === 'pilot')
    return from !== undefined && isAhead(from, today) ? 'planned' : 'current';
  if (state === 'planned' && from !== undefined && isPast(from, today)) return 'unknown';
  return state === 'ended' ? 'ended' : state;
}

/** Year, month and day stand in falling order, so text as long as the date is known compares as time does. */
function isPast(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}

/** Whether a day, a month or a year has not begun on `today`. */
export function isAhead(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}
