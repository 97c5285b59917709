import { isCalendarDay } from '../audience/dates.ts';

/** A day, `YYYY-MM-DD`: a date and not a midnight. Two of them compare as text. */
export type CalendarDate = string;

/** Both days are in it. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Days from the first day of the last period to the due date, which is 40 completed weeks and 0 days. */
export const FULL_TERM_DAYS = 280;
/** From a week's first day to its middle one. */
const DAYS_TO_MID_WEEK = 3;
const DAY_MS = 86_400_000;

/**
 * The day so many days later, or earlier if negative.
 * @throws RangeError if it, or what it is counted from, is not a day of the years 1 to 9999.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return format(Date.parse(assertDay(date)) + days * DAY_MS);
}

/** @throws RangeError if one of them is not a day, `YYYY-MM-DD`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(assertDay(to)) - Date.parse(assertDay(from))) / DAY_MS;
}

/** The first day of a completed week of pregnancy; week 0 begins on day 0, week 40 on the due date. */
export function firstDayOfWeek(dueDate: CalendarDate, week: number): CalendarDate {
  return addDays(dueDate, week * 7 - FULL_TERM_DAYS);
}

/**
 * The due date of a pregnancy that is in a completed week on `today` and of which the day in the week is not known:
 * the middle of the week is taken, so that the answer is at most three days off.
 */
export function dueDateFromWeek(week: number, today: CalendarDate): CalendarDate {
  return addDays(today, FULL_TERM_DAYS - (week * 7 + DAYS_TO_MID_WEEK));
}

/**
 * The first day on which a child is so many completed months old: the day of birth's number, or the last day of a
 * month too short to have it. The other way round of `ageInMonths` (../audience/dates.ts); a test holds them equal.
 */
export function firstDayOfAge(birthDate: CalendarDate, ageMonths: number): CalendarDate {
  const target = new Date(`${assertDay(birthDate).slice(0, 7)}-01`);
  target.setUTCMonth(target.getUTCMonth() + ageMonths + 1, 0);
  target.setUTCDate(Math.min(Number(birthDate.slice(8)), target.getUTCDate()));
  return format(target.getTime());
}

function format(time: number): CalendarDate {
  return assertDay(new Date(time).toISOString().slice(0, 10));
}

function assertDay(date: string): CalendarDate {
  if (!isCalendarDay(date)) throw new RangeError(`"${date}" is not a calendar day, YYYY-MM-DD`);
  return date;
}
