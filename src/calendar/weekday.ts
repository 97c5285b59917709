import { addDays, daysBetween, type CalendarDate } from './day.ts';

/** Monday first, as in ISO 8601. */
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

export const WORKDAYS: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];

/** A Monday that everything is counted from. */
const A_MONDAY = '1970-01-05';

/** Days since the week's Monday, 0 to 6. */
export function weekdayNumberOf(date: CalendarDate): number {
  return ((daysBetween(A_MONDAY, date) % 7) + 7) % 7;
}

/** The weekday that a day falls on. */
export function weekdayOf(date: CalendarDate): Weekday {
  return WEEKDAYS[weekdayNumberOf(date)] ?? 'mo';
}

/** The Monday of the day's week. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -weekdayNumberOf(date));
}

export interface IsoWeek {
  /** The year that the week is counted in; not always that of the day. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** The week of a day by ISO 8601: it begins on Monday, and week 1 holds the year's first Thursday. */
export function isoWeekOf(date: CalendarDate): IsoWeek {
  const thursday = addDays(mondayOf(date), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}

/** How many weeks an ISO year has: 52 or 53. */
export function weeksInYear(year: number): number {
  return isoWeekOf(`${String(year)}-12-28`).week;
}

/** The Monday of a week. `week` is 1 to 53; week 53 of a year without one is the next year's first. */
export function mondayOfWeek({ year, week }: IsoWeek): CalendarDate {
  return addDays(mondayOf(`${String(year)}-01-04`), (week - 1) * 7);
}
