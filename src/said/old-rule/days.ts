import { partsOf, type CalendarDate } from '../../calendar/day.ts';
import { WEEKDAYS, weekdayOf } from '../../calendar/weekday.ts';
import { refuse } from '../read-when/refusal.ts';
import type { When } from '../when.ts';
import { AS_LINES, inMonths, isCutByWeekStart, namedWeekdays, weekly } from './limits.ts';
import { monthDates, nthDays, nthWithin, positionedDays } from './month-days.ts';
import type { Rule } from './parts.ts';

/** Which days a rule names, without its end. */
export type RuleDays = Pick<When, 'days' | 'weeks' | 'inWeeks' | 'inMonths'>;

/**
 * The days of a rule whose first day is `start`, as a line of time can say them; what a rule leaves out is taken from
 * `start`. A month's last working day (`BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1`) is one that is no public holiday, which the
 * rule itself cannot say.
 * @throws Refusal where no line of time says them
 */
export function daysOfRule(rule: Rule, start: CalendarDate): RuleDays {
  if (rule.byWeek.length > 0 && rule.frequency !== 'YEARLY')
    refuse(
      rule.at('BYWEEKNO'),
      'har ugenumre i en rytme, der ikke er årlig',
      'Skriv FREQ=YEARLY, eller en linje: «opens: tirsdag 10-11 i uge 3-6».',
    );
  switch (rule.frequency) {
    case 'DAILY':
      return dailyDays(rule, start);
    case 'WEEKLY':
      return weeklyDays(rule, start);
    case 'MONTHLY':
      return { ...monthlyDays(rule, start), ...inMonths(rule.byMonth) };
    case 'YEARLY':
      return yearlyDays(rule, start);
  }
}

function dailyDays(rule: Rule, start: CalendarDate): RuleDays {
  if (rule.byMonthDay.length > 0) refuse(rule.at('BYMONTHDAY'), 'har BYMONTHDAY uden en måned', 'Skriv FREQ=MONTHLY.');
  const { interval } = rule;
  const named = namedWeekdays(rule);
  const limits = inMonths(rule.byMonth);
  if (interval === 1) return { days: weekly(1, named.length === 0 ? WEEKDAYS : named), ...limits };
  if (interval % 7 === 0 && named.length === 0) return { days: weekly(interval / 7, [weekdayOf(start)]), ...limits };
  return refuse(
    rule.at('INTERVAL'),
    `er hver ${interval}. dag, og det kan ikke siges på en linje`,
    `${AS_LINES}: «opens: 2026-12-01, 2026-12-04 og 2026-12-07 9-11».`,
  );
}

function weeklyDays(rule: Rule, start: CalendarDate): RuleDays {
  if (rule.byMonthDay.length > 0)
    refuse(rule.at('BYMONTHDAY'), 'har dage i måneden i en ugerytme', 'Skriv FREQ=MONTHLY.');
  const named = namedWeekdays(rule);
  const weekdays = named.length === 0 ? [weekdayOf(start)] : named;
  if (rule.interval > 1 && isCutByWeekStart(weekdays, rule.weekStart))
    refuse(
      rule.at('WKST'),
      'har uger, der ikke begynder om mandagen',
      `${AS_LINES}, en for hver ugedag: «opens: hver anden søndag 10-12 fra 2026-12-06».`,
    );
  return { days: weekly(rule.interval, weekdays), ...inMonths(rule.byMonth) };
}

function monthlyDays(rule: Rule, start: CalendarDate): RuleDays {
  const { byDay, byMonthDay, bySetPosition, interval: every } = rule;
  if (bySetPosition.length > 0) return { days: positionedDays(rule) };
  if (byDay.length > 0 && byMonthDay.length > 0) return { days: nthWithin(rule) };
  if (byDay.length === 0) return { days: { kind: 'monthly-date', every, dates: monthDates(rule, start) } };
  if (byDay.some(({ nth }) => nth !== undefined)) return { days: nthDays(rule) };
  if (every === 1) return { days: weekly(1, namedWeekdays(rule)) };
  return refuse(
    rule.at('INTERVAL'),
    'er hver uge, men kun i nogle måneder',
    `${AS_LINES}: «opens: tirsdag 9-11 i januar, marts og maj».`,
  );
}

function yearlyDays(rule: Rule, start: CalendarDate): RuleDays {
  if (rule.interval > 1)
    refuse(
      rule.at('INTERVAL'),
      `er hvert ${rule.interval}. år, og det kan ikke siges på en linje`,
      `${AS_LINES}: «opens: 2027-05-04 og 2029-05-08 9-11».`,
    );
  if (rule.byWeek.length > 0) return daysInWeeks(rule);
  const hasNth = rule.byDay.some(({ nth }) => nth !== undefined) || rule.bySetPosition.length > 0;
  if (rule.byMonth.length === 0 && hasNth)
    refuse(rule.at('BYDAY'), 'tæller ugedage i hele året', 'Skriv måneden med: «opens: første mandag i januar 9-11».');
  const isBare = rule.byDay.length + rule.byMonthDay.length + rule.byMonth.length === 0;
  const months = isBare ? [partsOf(start).month] : rule.byMonth;
  if (rule.bySetPosition.length > 0 && months.length > 1)
    refuse(
      rule.at('BYSETPOS'),
      'tæller dage i flere måneder under ét',
      `${AS_LINES}, en for hver måned: «opens: sidste onsdag i maj 9-11».`,
    );
  return { ...monthlyDays(rule, start), ...inMonths(months) };
}

/** Weeks by number: the even or the odd ones of every year, or a list of them. */
function daysInWeeks(rule: Rule): RuleDays {
  const { byWeek, byDay, byMonth, byMonthDay, bySetPosition, weekStart } = rule;
  const isPlain =
    byDay.length > 0 && byMonth.length + byMonthDay.length + bySetPosition.length === 0 && weekStart === 'mo';
  if (!isPlain)
    refuse(
      rule.at('BYWEEKNO'),
      'har uger med andet end ugedage',
      `${AS_LINES}: «opens: tirsdag 10-11 i lige uger», «opens: tirsdag 10-11 i uge 3-6».`,
    );
  const days = weekly(1, namedWeekdays(rule));
  if (byWeek.join() === weekNumbers(2).join()) return { days, weeks: 'even' };
  if (byWeek.join() === weekNumbers(1).join()) return { days, weeks: 'odd' };
  return { days, inWeeks: { numbers: byWeek } };
}

/** Every other week of a long year, from one on. */
function weekNumbers(first: number): number[] {
  return Array.from({ length: 53 }, (_, index) => index + 1).filter((week) => (week - first) % 2 === 0);
}
