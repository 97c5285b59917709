import { gregorianEaster } from 'date-easter';
import { addDays, dayOf, type CalendarDate } from './day.ts';

/** The public holidays of Denmark since 2024, when Store Bededag was abolished (lov nr. 214 af 06/03/2023). */
export const HOLIDAYS = [
  'new-year',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
] as const;

export type Holiday = (typeof HOLIDAYS)[number];

/** Days from Easter Sunday, for those that follow it. */
const FROM_EASTER: Readonly<Partial<Record<Holiday, number>>> = {
  'maundy-thursday': -3,
  'good-friday': -2,
  'easter-sunday': 0,
  'easter-monday': 1,
  'ascension-day': 39,
  'whit-sunday': 49,
  'whit-monday': 50,
};

const FIXED: Readonly<Partial<Record<Holiday, readonly [month: number, day: number]>>> = {
  'new-year': [1, 1],
  'christmas-day': [12, 25],
  'second-christmas-day': [12, 26],
};

/** When a holiday is in a year. */
export function holidayIn(year: number, holiday: Holiday): CalendarDate {
  const [month, day] = FIXED[holiday] ?? [];
  if (month !== undefined && day !== undefined) return dayOf(year, month, day);
  return addDays(easterOf(year), FROM_EASTER[holiday] ?? 0);
}

/** Whether a day is a public holiday. Sundays are not, unless they are one of them. */
export function isPublicHoliday(date: CalendarDate): boolean {
  const year = Number(date.slice(0, 4));
  return HOLIDAYS.some((holiday) => holidayIn(year, holiday) === date);
}

/** Easter Sunday of a Gregorian year. */
export function easterOf(year: number): CalendarDate {
  const { month, day } = gregorianEaster(year);
  return dayOf(year, month, day);
}
