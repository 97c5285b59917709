import { addDays, daysBetween, type CalendarDate } from '../../calendar/day.ts';
import { RULE_DAYS, type DayOfRule, type RecurrenceRule, type RuleDay } from './rule.ts';

/** A month of a year: 0 is January of year 0. */
type Month = number;

/**
 * The days of a rule that begins on `start`, in order, up to and with `last`. The rule's own end is kept too.
 * `start` itself is a day only if the rule says so; where it names no day, it takes the day of `start`.
 */
export function* expandRule(rule: RecurrenceRule, start: CalendarDate, last: CalendarDate): Generator<CalendarDate> {
  const end = rule.until !== undefined && rule.until < last ? rule.until : last;
  let left = rule.count ?? Infinity;
  for (let index = 0; periodStart(rule, start, index) <= end; index += 1) {
    for (const day of daysOfPeriod(rule, start, index)) {
      if (day < start) continue;
      if (day > end || left === 0) return;
      left -= 1;
      yield day;
    }
  }
}

/** Monday is 0. */
export function weekdayOf(date: CalendarDate): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}

/** The first day of the rule's so manieth period: the only days it can have are from there on. */
function periodStart(rule: RecurrenceRule, start: CalendarDate, index: number): CalendarDate {
  const steps = index * rule.interval;
  switch (rule.frequency) {
    case 'DAILY':
      return addDays(start, steps);
    case 'WEEKLY':
      return addDays(start, steps * 7 - daysIntoWeek(start, rule.weekStart));
    case 'MONTHLY':
      return dayOf(monthOf(start) + steps, 1);
    case 'YEARLY':
      return dayOf(Math.floor(monthOf(start) / 12 + steps) * 12, 1);
  }
}

function daysOfPeriod(rule: RecurrenceRule, start: CalendarDate, index: number): CalendarDate[] {
  const days = [...new Set(candidates(rule, start, periodStart(rule, start, index)))].sort();
  const { bySetPosition } = rule;
  if (bySetPosition.length === 0) return days;
  return days.filter((_, at) => bySetPosition.includes(at + 1) || bySetPosition.includes(at - days.length));
}

function candidates(rule: RecurrenceRule, start: CalendarDate, first: CalendarDate): CalendarDate[] {
  const isInMonths = (day: CalendarDate) => rule.byMonth.length === 0 || rule.byMonth.includes(Number(day.slice(5, 7)));
  switch (rule.frequency) {
    case 'DAILY':
      return [first].filter((day) => isInMonths(day) && isOnMonthDay(rule, day) && isOnWeekday(rule, day));
    case 'WEEKLY': {
      const wanted = rule.byDay.length > 0 ? rule.byDay : [{ day: nameOf(start) }];
      return Array.from({ length: 7 }, (_, at) => addDays(first, at)).filter(
        (day) => isInMonths(day) && wanted.some((row) => row.day === nameOf(day)),
      );
    }
    case 'MONTHLY':
      return isInMonths(first) ? daysOfMonth(rule, start, monthOf(first)) : [];
    case 'YEARLY': {
      const months = rule.byMonth.length > 0 ? rule.byMonth : [Number(start.slice(5, 7))];
      return months.flatMap((month) => daysOfMonth(rule, start, monthOf(first) + month - 1));
    }
  }
}

/** Days of the month and weekdays limit one another; where neither is named, it is the day of `start`. */
function daysOfMonth(rule: RecurrenceRule, start: CalendarDate, month: Month): CalendarDate[] {
  const all = Array.from({ length: lengthOf(month) }, (_, at) => dayOf(month, at + 1));
  if (rule.byDay.length + rule.byMonthDay.length === 0) return all.filter((day) => day.slice(8) === start.slice(8));
  return all.filter((day) => isOnMonthDay(rule, day) && isOnWeekday(rule, day));
}

function isOnMonthDay({ byMonthDay }: RecurrenceRule, day: CalendarDate): boolean {
  const number = Number(day.slice(8));
  return (
    byMonthDay.length === 0 || byMonthDay.includes(number) || byMonthDay.includes(number - lengthOf(monthOf(day)) - 1)
  );
}

function isOnWeekday({ byDay }: RecurrenceRule, day: CalendarDate): boolean {
  return byDay.length === 0 || byDay.some((row) => isDayOfRule(row, day));
}

function isDayOfRule({ day: name, nth }: DayOfRule, day: CalendarDate): boolean {
  if (name !== nameOf(day)) return false;
  const number = Number(day.slice(8));
  const fromStart = Math.ceil(number / 7);
  const fromEnd = -Math.ceil((lengthOf(monthOf(day)) - number + 1) / 7);
  return nth === undefined || nth === fromStart || nth === fromEnd;
}

export function nameOf(day: CalendarDate): RuleDay {
  return RULE_DAYS[weekdayOf(day)] ?? 'MO';
}

function daysIntoWeek(day: CalendarDate, weekStart: RuleDay): number {
  return (weekdayOf(day) - RULE_DAYS.indexOf(weekStart) + 7) % 7;
}

function monthOf(day: CalendarDate): Month {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayOf(month: Month, day: number): CalendarDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${pad((month % 12) + 1)}-${pad(day)}`;
}

function lengthOf(month: Month): number {
  return daysBetween(dayOf(month, 1), dayOf(month + 1, 1));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
