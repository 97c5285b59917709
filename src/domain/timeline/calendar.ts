import { addDays, dayOf, daysInMonth, partsOf, type CalendarDate } from '../../calendar/day.ts';

/** Days from the first day of the last period to the due date, which is 40 completed weeks and 0 days. */
export const FULL_TERM_DAYS = 280;
/** From a week's first day to its middle one. */
const DAYS_TO_MID_WEEK = 3;

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
  const birth = partsOf(birthDate);
  const count = birth.year * 12 + birth.month - 1 + ageMonths;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayOf(year, month, Math.min(birth.day, daysInMonth(year, month)));
}
