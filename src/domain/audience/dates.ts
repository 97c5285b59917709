/** Completed weeks of a full term: the due date is 280 days after day 0, the first day of the last period. */
const FULL_TERM_DAYS = 280;
const DAY_MS = 86_400_000;

/** Whether the text is a real day in the Gregorian calendar, `YYYY-MM-DD`. Ask this of what a visitor types. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/**
 * Completed weeks of pregnancy on `today`: 0 in the first seven days, 40 from the due date (40w0d) on.
 * More than 42 is returned as it is. `undefined` before day 0: not yet pregnant.
 * @throws RangeError if one of them is not a day, `YYYY-MM-DD`.
 */
export function pregnancyWeekOn(dueDate: string, today: string): number | undefined {
  const day = FULL_TERM_DAYS - (dayNumber(dueDate) - dayNumber(today));
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
  const turnsOn = Math.min(birth.day, lastDayOf(now.year, now.month));
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

interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): DayParts {
  if (!isCalendarDay(date)) throw new RangeError(`"${date}" is not a calendar day, YYYY-MM-DD`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** Days since 1970-01-01. Counted in UTC, where every day has 24 hours. */
function dayNumber(date: string): number {
  const { year, month, day } = partsOf(date);
  return utc(year, month - 1, day) / DAY_MS;
}

function lastDayOf(year: number, month: number): number {
  return new Date(utc(year, month, 0)).getUTCDate();
}

/** Like Date.UTC (months from 0), but years below 100 are themselves and not 1900 and something. */
function utc(year: number, monthIndex: number, day: number): number {
  return new Date(0).setUTCFullYear(year, monthIndex, day);
}
