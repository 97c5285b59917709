import { daysBetween, daysInMonth, partsOf } from '../../calendar/day.ts';

/** Completed weeks of a full term: the due date is 280 days after day 0, the first day of the last period. */
const FULL_TERM_DAYS = 280;

/**
 * Completed weeks of pregnancy on `today`: 0 in the first seven days, 40 from the due date (40w0d) on.
 * More than 42 is returned as it is. `undefined` before day 0: not yet pregnant.
 * @throws RangeError if one of them is not a day, `YYYY-MM-DD`.
 */
export function pregnancyWeekOn(dueDate: string, today: string): number | undefined {
  const day = FULL_TERM_DAYS - daysBetween(today, dueDate);
  return day < 0 ? undefined : Math.floor(day / 7);
}

/**
 * Completed months of age on `today`; `undefined` before the birth.
 * A month is completed on the day of birth's number. In a month that is too short to have it (the 29th to the
 * 31st), on the month's last day: born on 31 January, one month old on 28 February, or on the 29th in a leap year.
 * @throws RangeError if one of them is not a day, `YYYY-MM-DD`.
 */
export function ageInMonths(birthDate: string, today: string): number | undefined {
  const birth = partsOf(birthDate);
  const now = partsOf(today);
  const turnsOn = Math.min(birth.day, daysInMonth(now.year, now.month));
  const months = (now.year - birth.year) * 12 + now.month - birth.month - (now.day < turnsOn ? 1 : 0);
  return months < 0 ? undefined : months;
}

/**
 * Completed years of age on `today`; `undefined` before the birth. Born on 29 February: a year older on
 * 28 February where there is no 29th, so that twelve completed months are always one year.
 * @throws RangeError if one of them is not a day, `YYYY-MM-DD`.
 */
export function ageInYears(birthDate: string, today: string): number | undefined {
  const months = ageInMonths(birthDate, today);
  return months === undefined ? undefined : Math.floor(months / 12);
}
