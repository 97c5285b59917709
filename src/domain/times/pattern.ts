import { WEEKDAYS, type Weekday } from '../../calendar/weekday.ts';
import type { Days } from '../../said/when.ts';
import {
  isPublicHoliday,
  mondayOf,
  monthLengthOf,
  numberOf,
  partsOf,
  weekdayOf,
  type DayNumber,
} from './day-number.ts';

export type IsDay = (day: DayNumber) => boolean;

/** How far a first day is looked for: a rule for 29 February may have to wait eight years. */
export const HORIZON_DAYS = 366 * 12;

/**
 * Asks of a day whether it is one of those that the words for days name, whatever stands beside them; undefined where
 * they name none. `from` is where a rhythm of more than one week or month is counted from: its first day on or after
 * `from` begins it. Without, nobody knows which of the weeks.
 */
export function patternOf(days: Days, from: DayNumber | undefined): IsDay | undefined {
  switch (days.kind) {
    case 'weekly':
      return weeklyPattern(days, from);
    case 'monthly':
      return inRhythm(isNthWeekday(days.nth, weekdayNumbers(days.weekdays)), { days, from, periodOf: monthOf });
    case 'monthly-workday':
      return inRhythm(isNthWorkday(days.nth), { days, from, periodOf: monthOf });
    case 'monthly-date':
      return inRhythm(isDayOfMonth(days.dates), { days, from, periodOf: monthOf });
    case 'dates': {
      if (days.dates.length === 0) return undefined;
      const spans = days.dates.map((span) => ({ from: numberOf(span.from), to: numberOf(span.to) }));
      return (day) => spans.some((span) => span.from <= day && day <= span.to);
    }
    case 'period':
    case 'rhythm':
    case 'unsaid':
    case 'by-agreement':
    case 'as-house':
      return undefined;
  }
}

function weeklyPattern(days: Extract<Days, { kind: 'weekly' }>, from: DayNumber | undefined): IsDay | undefined {
  const weekdays = weekdayNumbers(days.weekdays);
  const regular = inRhythm((day) => weekdays.has(weekdayOf(day)), { days, from, periodOf: weekOf });
  if (!days.holidays || regular === undefined) return regular;
  return (day) => regular(day) || isPublicHoliday(day);
}

interface Rhythm {
  readonly days: { readonly every: number };
  readonly from: DayNumber | undefined;
  /** The week or the month of a day, counted up. */
  readonly periodOf: (day: DayNumber) => number;
}

function inRhythm(isDay: IsDay, { days: { every }, from, periodOf }: Rhythm): IsDay | undefined {
  if (every === 1) return isDay;
  const first = from === undefined ? undefined : firstOf(isDay, from);
  if (first === undefined) return undefined;
  const begins = periodOf(first);
  return (day) => isDay(day) && (periodOf(day) - begins) % every === 0;
}

function firstOf(isDay: IsDay, from: DayNumber): DayNumber | undefined {
  for (let day = from; day <= from + HORIZON_DAYS; day += 1) if (isDay(day)) return day;
  return undefined;
}

function weekOf(day: DayNumber): number {
  return (mondayOf(day) - mondayOf(0)) / 7;
}

function monthOf(day: DayNumber): number {
  const { year, month } = partsOf(day);
  return year * 12 + month;
}

function weekdayNumbers(weekdays: readonly Weekday[]): ReadonlySet<number> {
  return new Set(weekdays.map((day) => WEEKDAYS.indexOf(day)));
}

function isNthWeekday(nth: readonly number[], weekdays: ReadonlySet<number>): IsDay {
  return (day) => {
    if (!weekdays.has(weekdayOf(day))) return false;
    const parts = partsOf(day);
    const fromEnd = -Math.ceil((monthLengthOf(parts) - parts.day + 1) / 7);
    return nth.includes(Math.ceil(parts.day / 7)) || nth.includes(fromEnd);
  };
}

function isDayOfMonth(dates: readonly number[]): IsDay {
  return (day) => {
    const parts = partsOf(day);
    return dates.includes(parts.day) || dates.includes(parts.day - monthLengthOf(parts) - 1);
  };
}

function isNthWorkday(nth: readonly number[]): IsDay {
  return (day) => {
    if (!isWorkday(day)) return false;
    const parts = partsOf(day);
    const before = workdaysIn(day - parts.day + 1, day);
    const after = workdaysIn(day, day + monthLengthOf(parts) - parts.day);
    return nth.includes(before) || nth.includes(-after);
  };
}

function isWorkday(day: DayNumber): boolean {
  return weekdayOf(day) < 5 && !isPublicHoliday(day);
}

/** How many there are, both days included. */
function workdaysIn(from: DayNumber, to: DayNumber): number {
  let count = 0;
  for (let day = from; day <= to; day += 1) if (isWorkday(day)) count += 1;
  return count;
}
