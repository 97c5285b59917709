import { WEEKDAYS, type Weekday } from '../../calendar/weekday.ts';
import { refuse } from '../read-when/refusal.ts';
import type { Days, When } from '../when.ts';
import type { Rule } from './parts.ts';

/** How a hint begins where one line does not do. */
export const AS_LINES = 'Skriv dagene på linjer i stedet';

export function weekly(every: number, weekdays: readonly Weekday[]): Days {
  return { kind: 'weekly', every, weekdays, holidays: false };
}

export function inMonths(months: readonly number[]): Pick<When, 'inMonths'> {
  return months.length === 0 || months.length === 12 ? {} : { inMonths: months };
}

/** The rule's weekdays, Monday first; none where it names none. @throws Refusal where they are counted */
export function namedWeekdays(rule: Rule): readonly Weekday[] {
  const { byDay, bySetPosition } = rule;
  if (byDay.some(({ nth }) => nth !== undefined))
    refuse(
      rule.at('BYDAY'),
      'tæller ugedage i en rytme, der ikke går efter måneder',
      'Skriv FREQ=MONTHLY, eller en linje: «opens: første mandag i måneden 9-11».',
    );
  if (bySetPosition.length > 0 && (rule.frequency === 'DAILY' || rule.frequency === 'WEEKLY'))
    refuse(rule.at('BYSETPOS'), 'har BYSETPOS uden en måned', 'Skriv FREQ=MONTHLY, eller lad BYSETPOS være væk.');
  return WEEKDAYS.filter((day) => byDay.some((named) => named.day === day));
}

/** Whether weeks that begin on another day than Monday would put some of the weekdays in another week. */
export function isCutByWeekStart(weekdays: readonly Weekday[], weekStart: Weekday): boolean {
  const first = WEEKDAYS.indexOf(weekStart);
  const isBefore = (day: Weekday) => WEEKDAYS.indexOf(day) < first;
  return weekdays.some(isBefore) && !weekdays.every(isBefore);
}
