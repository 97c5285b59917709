import { daysInMonth, partsOf, type CalendarDate } from '../../calendar/day.ts';
import { WEEKDAYS, WORKDAYS } from '../../calendar/weekday.ts';
import { refuse } from '../read-when/refusal.ts';
import type { Days } from '../when.ts';
import { AS_LINES, namedWeekdays } from './limits.ts';
import type { Rule } from './parts.ts';

/** A year whose months are as long as they can be. */
const LEAP_YEAR = 2028;

/** Days of the month, or that of `start` where the rule names none. @throws Refusal where no line says them */
export function monthDates(rule: Rule, start: CalendarDate): readonly number[] {
  const dates = rule.byMonthDay.length === 0 ? [partsOf(start).day] : rule.byMonthDay;
  if (dates.some((date) => date < -1)) refuseFromEnd(rule, 'BYMONTHDAY', 'den sidste dag i måneden');
  const months = rule.byMonth.length === 0 ? [1] : rule.byMonth;
  const longest = Math.max(...months.map((month) => daysInMonth(LEAP_YEAR, month)));
  if (dates.every((date) => date > longest))
    refuse(rule.at('BYMONTHDAY'), 'har en dag, der ikke er i måneden', `Skriv en dag fra 1 til ${longest}.`);
  return dates;
}

/** `1SA,3SA`: every named weekday must be counted alike. @throws Refusal */
export function nthDays(rule: Rule): Days {
  const { byDay, interval: every } = rule;
  const weekdays = WEEKDAYS.filter((name) => byDay.some(({ day }) => day === name));
  const nth = [...new Set(byDay.map((entry) => entry.nth ?? 0))].sort((a, b) => Number(a < 0) - Number(b < 0) || a - b);
  if (nth.some((number) => number < -1)) refuseFromEnd(rule, 'BYDAY', 'sidste onsdag i måneden');
  const isAlike = nth.every((number) =>
    weekdays.every((name) => byDay.some((entry) => entry.day === name && (entry.nth ?? 0) === number)),
  );
  if (!isAlike || nth.includes(0))
    refuse(
      rule.at('BYDAY'),
      'har ugedage, der ikke er de samme i måneden',
      `${AS_LINES}, en for hver: «opens: første mandag i måneden 9-11» og «opens: tredje torsdag i måneden 9-11».`,
    );
  if (nth.some((number) => number > 5))
    refuse(rule.at('BYDAY'), 'har flere ugedage, end der er i en måned', 'Skriv 1 til 5, eller -1 for den sidste.');
  return { kind: 'monthly', every, nth, weekdays };
}

/** `BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=TU` is the second Tuesday. @throws Refusal */
export function nthWithin(rule: Rule): Days {
  const { byMonthDay, interval: every } = rule;
  const weekdays = namedWeekdays(rule);
  const nth = [1, 2, 3, 4, 5, -1].find((number) => weekOfMonth(number).join() === byMonthDay.join());
  if (nth !== undefined) return { kind: 'monthly', every, nth: [nth], weekdays };
  return refuse(
    rule.at('BYMONTHDAY'),
    'har både dage i måneden og ugedage',
    `${AS_LINES}: «opens: første tirsdag i måneden 9-11», eller datoerne.`,
  );
}

/** `BYDAY=WE;BYSETPOS=-1`, `BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1`. @throws Refusal */
export function positionedDays(rule: Rule): Days {
  const { bySetPosition: nth, interval: every } = rule;
  const weekdays = namedWeekdays(rule);
  if (nth.some((number) => number < -1)) refuseFromEnd(rule, 'BYSETPOS', 'sidste onsdag i måneden');
  const isPlain = rule.byMonthDay.length === 0;
  if (isPlain && weekdays.length === 1 && nth.every((number) => number <= 5)) {
    return { kind: 'monthly', every, nth, weekdays };
  }
  if (isPlain && weekdays.join() === WORKDAYS.join() && nth.every((number) => number <= 23)) {
    return { kind: 'monthly-workday', every, nth };
  }
  if (isPlain && weekdays.length === 7 && nth.every((number) => number <= 31)) {
    return { kind: 'monthly-date', every, dates: nth };
  }
  return refuse(
    rule.at('BYSETPOS'),
    'tæller dage, der ikke kan siges på en linje',
    `${AS_LINES}: «opens: sidste onsdag i måneden 17-19.30», «opens: sidste hverdag i måneden 9-11».`,
  );
}

/** The days of the month on which its so manieth weekday can be. */
function weekOfMonth(nth: number): number[] {
  const first = nth < 0 ? -7 : nth * 7 - 6;
  return Array.from({ length: 7 }, (_, index) => first + index).filter((day) => day <= 31);
}

function refuseFromEnd(rule: Rule, part: 'BYDAY' | 'BYMONTHDAY' | 'BYSETPOS', last: string): never {
  return refuse(
    rule.at(part),
    'tæller fra slutningen af måneden til andet end den sidste',
    `En linje kan sige «opens: ${last} 9-11». Ellers skriv datoerne: «opens: 2026-12-23 og 2027-01-20 9-11».`,
  );
}
