import { addDays, daysInMonth, partsOf, type CalendarDate } from '../calendar/day.ts';
import { isPublicHoliday } from '../calendar/holidays.ts';
import { isoWeekOf, weekdayNumberOf, weekdayOf } from '../calendar/weekday.ts';
import type { Days, When } from './when.ts';

/**
 * Whether a line's days can be worked out from the line alone. Every other week from no day, a number of times a month,
 * a month to come and the house's own hours cannot.
 */
export function isDated({ days, from }: Pick<When, 'days' | 'from'>): boolean {
  switch (days.kind) {
    case 'weekly':
      return (days.weekdays.length > 0 || days.holidays) && (days.every === 1 || from !== undefined);
    case 'monthly':
    case 'monthly-workday':
    case 'monthly-date':
      return days.every === 1 || from !== undefined;
    case 'dates':
      return days.dates.length > 0;
    case 'period':
    case 'rhythm':
    case 'unsaid':
    case 'by-agreement':
    case 'as-house':
      return false;
  }
}

/** Whether `from` is one of the days that the line names; true where it names none, or no first day. */
export function firstDayFits(when: When): boolean {
  return when.from === undefined || fallsOn(when, when.from);
}

/** The first day on or after `from` that the line names; undefined where there is none within a year. */
export function nextFitting(when: When, from: CalendarDate): CalendarDate | undefined {
  for (let ahead = 0, day = from; ahead <= 366; ahead += 1, day = addDays(day, 1)) if (fallsOn(when, day)) return day;
  return undefined;
}

/** Whether a day is one of those that the words for days, weeks and months name, counted rhythms and exceptions aside. */
export function fallsOn({ days, weeks, inWeeks, inMonths }: When, date: CalendarDate): boolean {
  const { year, week } = isoWeekOf(date);
  if (weeks !== undefined && (week % 2 === 0) !== (weeks === 'even')) return false;
  if (inWeeks !== undefined && !(inWeeks.numbers.includes(week) && (inWeeks.year ?? year) === year)) return false;
  if (inMonths !== undefined && !inMonths.includes(partsOf(date).month)) return false;
  return isNamed(days, date);
}

function isNamed(days: Days, date: CalendarDate): boolean {
  switch (days.kind) {
    case 'weekly':
      if (days.weekdays.length === 0 && !days.holidays) return true;
      return days.weekdays.includes(weekdayOf(date)) || (days.holidays && isPublicHoliday(date));
    case 'monthly':
      return (
        days.weekdays.includes(weekdayOf(date)) &&
        isOneOf(
          days.nth,
          orderOf(date, (day) => weekdayOf(day) === weekdayOf(date)),
        )
      );
    case 'monthly-workday':
      return isWorkday(date) && isOneOf(days.nth, orderOf(date, isWorkday));
    case 'monthly-date':
      return isOneOf(
        days.dates,
        orderOf(date, () => true),
      );
    case 'dates':
      return days.dates.some(({ from, to }) => from <= date && date <= to);
    case 'period':
    case 'rhythm':
    case 'unsaid':
    case 'by-agreement':
    case 'as-house':
      return true;
  }
}

interface Order {
  readonly fromStart: number;
  readonly fromEnd: number;
}

/** Which of its month's days of a kind a day is, from 1 and from -1. */
function orderOf(date: CalendarDate, isOfKind: (day: CalendarDate) => boolean): Order {
  const { year, month, day } = partsOf(date);
  const first = addDays(date, 1 - day);
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => addDays(first, index)).filter(isOfKind);
  const index = days.indexOf(date);
  return { fromStart: index + 1, fromEnd: index - days.length };
}

function isOneOf(numbers: readonly number[], { fromStart, fromEnd }: Order): boolean {
  return numbers.includes(fromStart) || numbers.includes(fromEnd);
}

function isWorkday(date: CalendarDate): boolean {
  return weekdayNumberOf(date) < 5 && !isPublicHoliday(date);
}
