import type { CalendarDate, DayParts } from '../../calendar/day.ts';
import { HOLIDAYS, holidayIn } from '../../calendar/holidays.ts';
import type { IsoWeek } from '../../calendar/weekday.ts';

/** Days since 1970-01-01: what whole years of days are counted in, many times as fast as text. */
export type DayNumber = number;

/** Both days are in it. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

const DAY_MS = 86_400_000;

/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_ZERO = 3;

/** `date` is a day, `YYYY-MM-DD`. */
export function numberOf(date: CalendarDate): DayNumber {
  return Date.parse(date) / DAY_MS;
}

export function dateOf(day: DayNumber): CalendarDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Days since Monday, 0 to 6. */
export function weekdayOf(day: DayNumber): number {
  return (((day + WEEKDAY_OF_ZERO) % 7) + 7) % 7;
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day);
}

export function partsOf(day: DayNumber): DayParts {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The week of a day by ISO 8601. */
export function isoWeekOf(day: DayNumber): IsoWeek {
  const thursday = mondayOf(day) + 3;
  const { year } = partsOf(thursday);
  return { year, week: Math.floor((thursday - Date.UTC(year, 0, 1) / DAY_MS) / 7) + 1 };
}

/** How many days its month has. */
export function monthLengthOf({ year, month }: DayParts): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Each year is worked out once: ten holidays are asked for on every day of every offer. */
const holidaysOfYear = new Map<number, ReadonlySet<DayNumber>>();

export function isPublicHoliday(day: DayNumber): boolean {
  const { year } = partsOf(day);
  const known = holidaysOfYear.get(year) ?? new Set(HOLIDAYS.map((name) => numberOf(holidayIn(year, name))));
  holidaysOfYear.set(year, known);
  return known.has(day);
}
