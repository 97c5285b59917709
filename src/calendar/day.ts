/** A day, `YYYY-MM-DD`: a date and not a midnight. Two of them compare as text. */
export type CalendarDate = string;

/** Both days are in it. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const DAY_MS = 86_400_000;

/** Whether the text is a real day in the Gregorian calendar, `YYYY-MM-DD`. Ask this of what a visitor types. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day so many days later, or earlier if negative.
 * @throws RangeError if it, or what it is counted from, is not a day of the years 1 to 9999.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayFromTime(timeOf(date) + days * DAY_MS);
}

/** @throws RangeError if one of them is not a day, `YYYY-MM-DD`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (timeOf(to) - timeOf(from)) / DAY_MS;
}

/** Every day of a range, in order; none where it ends before it begins. */
export function daysOf({ from, to }: DateRange): CalendarDate[] {
  return from > to ? [] : Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

/** The number of days in a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

/** `month` is 1 to 12. @throws RangeError if there is no such day. */
export function dayOf(year: number, month: number, day: number): CalendarDate {
  return assertDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** @throws RangeError if it is not a day, `YYYY-MM-DD`. */
export function partsOf(date: CalendarDate): DayParts {
  assertDay(date);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** The later of two days. */
export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

function timeOf(date: CalendarDate): number {
  return Date.parse(assertDay(date));
}

function dayFromTime(time: number): CalendarDate {
  return assertDay(new Date(time).toISOString().slice(0, 10));
}

function assertDay(date: string): CalendarDate {
  if (!isCalendarDay(date)) throw new RangeError(`"${date}" is not a calendar day, YYYY-MM-DD`);
  return date;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
