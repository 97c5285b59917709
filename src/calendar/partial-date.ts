import { dayOf, daysInMonth, type CalendarDate } from './day.ts';

/** A year, a month or a day, as exactly as somebody knows it: `2026`, `2026-11` or `2026-11-05`. */
export type PartialDate = string;

/** The first day that may be meant. */
export function firstDayOf(date: PartialDate): CalendarDate {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that may be meant. */
export function lastDayOf(date: PartialDate): CalendarDate {
  const [year = '', month = '12', day] = date.split('-');
  return day === undefined ? dayOf(Number(year), Number(month), daysInMonth(Number(year), Number(month))) : date;
}

/** Whether all of it lies before a day. */
export function isPast(date: PartialDate, day: CalendarDate): boolean {
  return lastDayOf(date) < day;
}

/** Whether none of it has begun on a day. */
export function isAhead(date: PartialDate, day: CalendarDate): boolean {
  return firstDayOf(date) > day;
}
