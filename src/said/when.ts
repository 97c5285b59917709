import type { CalendarDate } from '../calendar/day.ts';
import type { SchoolHoliday } from '../calendar/school-holidays.ts';
import type { Weekday } from '../calendar/weekday.ts';

/**
 * When something is, as one line says it: `første og tredje lørdag i måneden 9.30-11.30, ikke juli`. Plain data.
 * `readWhen` makes it of the line, `writeWhen` the line of it; what it means in days is `domain/times`.
 */
export interface When {
  readonly days: Days;
  /** The hours of each of the days, in order; empty where nobody has said them. */
  readonly spans: readonly Span[];
  /** Only in weeks with an even or an odd number (ISO 8601). */
  readonly weeks?: 'even' | 'odd';
  /** Only in these weeks; of every year where no year is said. */
  readonly inWeeks?: WeekList;
  /** Only in these months, 1 to 12, in order. */
  readonly inMonths?: readonly number[];
  /** The first day on which it may be. */
  readonly from?: CalendarDate;
  /** The last day on which it may be. */
  readonly to?: CalendarDate;
  /** How many meetings there are in all. Those that are held count: an exception moves the end. */
  readonly meetings?: NumberRange;
  /** How many weeks it lasts in all, where that is said without days. */
  readonly lastsWeeks?: NumberRange;
  /** How long each meeting is, in minutes, where that is said without a clock. */
  readonly minutes?: number;
  /** Days on which there is nothing, in the order written. */
  readonly except: readonly DaySet[];
  /** Days on which it is too, in the order written; they win over what the house closes for. */
  readonly also: readonly DaySet[];
}

/** Both ends inclusive; the same number twice for exactly so many. One end may be unknown. */
export interface NumberRange {
  readonly from?: number;
  readonly to?: number;
}

export interface WeekList {
  /** ISO weeks, 1 to 53, in order. */
  readonly numbers: readonly number[];
  readonly year?: number;
}

export type Days =
  /** Every so many weeks on these weekdays, Monday first; `holidays`: on public holidays too, whatever the weekday. */
  | {
      readonly kind: 'weekly';
      readonly every: number;
      readonly weekdays: readonly Weekday[];
      readonly holidays: boolean;
    }
  /** Which of a month's weekdays, 1 to 5 or -1 for the last; every so many months. */
  | {
      readonly kind: 'monthly';
      readonly every: number;
      readonly nth: readonly number[];
      readonly weekdays: readonly Weekday[];
    }
  /** Which of a month's working days (Monday to Friday, no public holiday), 1 the first and -1 the last. */
  | { readonly kind: 'monthly-workday'; readonly every: number; readonly nth: readonly number[] }
  /** Days of the month, 1 to 31 or -1 for the last; a month without the day has no meeting. */
  | { readonly kind: 'monthly-date'; readonly every: number; readonly dates: readonly number[] }
  /** Days by date, in order; a span is a day or more in a row. */
  | { readonly kind: 'dates'; readonly dates: readonly DateSpan[] }
  /** Some time in a month or a year to come, `2027-04` or `2027`: no day yet. */
  | { readonly kind: 'period'; readonly period: string }
  /** So often, but on which days is not said: `2 gange om måneden`, `hver uge`, `hver anden uge`. */
  | {
      readonly kind: 'rhythm';
      readonly times: NumberRange;
      readonly per: 'day' | 'week' | 'month' | 'year';
      readonly every: number;
    }
  /** No days are said, only hours or a length: `kl. 16-19, 8-10 gange`, `formiddag, 45 uger`. */
  | { readonly kind: 'unsaid' }
  /** `efter aftale`: whenever the two agree. */
  | { readonly kind: 'by-agreement' }
  /** `som huset`: the house's own hours. */
  | { readonly kind: 'as-house' };

export interface DateSpan {
  readonly from: CalendarDate;
  /** Inclusive; the same day for a single one. */
  readonly to: CalendarDate;
}

/** Hours of a day, `HH:MM`. */
export type Span =
  /** An end at or before the beginning is on the next day: `22-6`. */
  | { readonly kind: 'clock'; readonly from: string; readonly to: string }
  | { readonly kind: 'from'; readonly from: string }
  | { readonly kind: 'until'; readonly to: string }
  | { readonly kind: 'part'; readonly part: PartOfDay }
  | { readonly kind: 'all-day' }
  | { readonly kind: 'round-the-clock' };

export const PARTS_OF_DAY = ['morning', 'forenoon', 'afternoon', 'evening', 'night'] as const;

/** `morgen`, `formiddag`, `eftermiddag`, `aften`, `nat`: no clock is said. */
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** Days one can name: what `ikke` and `også` are followed by, and what a house closes for. */
export type DaySet =
  | { readonly kind: 'holidays' }
  /** The municipality's school holidays, all or one by name. */
  | { readonly kind: 'school-holidays'; readonly name?: SchoolHoliday }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'week'; readonly week: number; readonly year?: number }
  /** A day of every year: `24. december`. */
  | { readonly kind: 'day-of-year'; readonly month: number; readonly day: number }
  | ({ readonly kind: 'dates' } & DateSpan);
