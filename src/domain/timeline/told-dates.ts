import { addDays, isCalendarDay, type CalendarDate } from '../../calendar/day.ts';
import { firstDayOfAge, FULL_TERM_DAYS } from './calendar.ts';
import { lastDayOfPregnancy } from './lives.ts';

/** The catalogue's oldest young people are 23; a birth longer ago than this is most likely a slip of the year. */
export const MOST_YEARS_SINCE_BIRTH = 25;

/** What is the matter with a due date that somebody typed. */
export type DueDateFault = 'no-day' | 'too-far-ahead' | 'too-long-ago';

/** What is the matter with a birth date that somebody typed. */
export type BirthDateFault = 'no-day' | 'ahead' | 'too-long-ago';

/** A due date can be the day of somebody who is on day 0 of a pregnancy to the last day of week 42. */
export function faultOfDueDate(text: string, today: CalendarDate): DueDateFault | undefined {
  if (!isCalendarDay(text)) return 'no-day';
  if (text > addDays(today, FULL_TERM_DAYS)) return 'too-far-ahead';
  return lastDayOfPregnancy(text) < today ? 'too-long-ago' : undefined;
}

/** A birth date can be today, and up to 25 years ago. */
export function faultOfBirthDate(text: string, today: CalendarDate): BirthDateFault | undefined {
  if (!isCalendarDay(text)) return 'no-day';
  if (text > today) return 'ahead';
  return text < firstDayOfAge(today, -12 * MOST_YEARS_SINCE_BIRTH) ? 'too-long-ago' : undefined;
}
