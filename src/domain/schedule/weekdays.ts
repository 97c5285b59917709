import type { OfferFrontmatter } from '../../schema/offer.ts';
import { WEEKDAYS, type Weekday } from '../../schema/terms.ts';

type Schedule = NonNullable<OfferFrontmatter['schedule']>;

/**
 * The weekdays on which an offer is, Monday first; undefined where they are not stated. They are those that the file
 * names, or those of its recurrence rule (RFC 5545), and those of its single dates. A rhythm in words («hver anden
 * uge») names no day that a program could be sure of.
 */
export function weekdaysOf(schedule: OfferFrontmatter['schedule']): readonly Weekday[] | undefined {
  if (schedule === undefined) return undefined;
  const regular = schedule.weekdays ?? ruledDays(schedule);
  const single = schedule.dates.map(weekdayOf);
  if (regular === undefined && (single.length === 0 || schedule.recurrence !== undefined)) return undefined;
  const days = new Set([...(regular ?? []), ...single]);
  return WEEKDAYS.filter((day) => days.has(day));
}

/** The day a calendar date falls on. */
export function weekdayOf(date: string): Weekday {
  // 1970-01-05, day 4 of the epoch, was a Monday.
  const days = Math.floor(Date.parse(date) / 86_400_000);
  return WEEKDAYS[(((days - 4) % 7) + 7) % 7] ?? 'mo';
}

/** What a recurrence rule says of weekdays: `BYDAY=TU,-1FR`, every day, or weekly from the day it begins. */
function ruledDays({ recurrence, startDate }: Schedule): readonly Weekday[] | undefined {
  const named = /BYDAY=([^;]+)/.exec(recurrence ?? '')?.[1];
  if (named !== undefined) {
    const codes = named.split(',').map((day) => day.slice(-2).toLowerCase());
    return WEEKDAYS.filter((day) => codes.includes(day));
  }
  if (recurrence?.startsWith('FREQ=DAILY')) return WEEKDAYS;
  return recurrence?.startsWith('FREQ=WEEKLY') && startDate !== undefined ? [weekdayOf(startDate)] : undefined;
}
