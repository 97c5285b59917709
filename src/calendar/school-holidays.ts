import { addDays, type DateRange } from './day.ts';
import { easterOf } from './holidays.ts';
import { mondayOfWeek } from './weekday.ts';

export const SCHOOL_HOLIDAYS = ['winter', 'easter', 'summer', 'autumn', 'christmas'] as const;

export type SchoolHoliday = (typeof SCHOOL_HOLIDAYS)[number];

/**
 * Between which days a school holiday lies in every Danish municipality, both included; Christmas by the year that it
 * begins in. Each municipality sets its own, so this is wider than any that schools have published for 2025 to 2028:
 * the winter holiday lies in one of the weeks 6 to 9, the autumn holiday about week 42.
 */
export function schoolHolidayWindow(name: SchoolHoliday, year: number): DateRange {
  const text = String(year).padStart(4, '0');
  switch (name) {
    case 'winter':
      return weeksWithWeekend(year, 6, 9);
    case 'easter':
      return { from: addDays(easterOf(year), -10), to: addDays(easterOf(year), 2) };
    case 'summer':
      return { from: `${text}-06-20`, to: `${text}-08-20` };
    case 'autumn':
      return weeksWithWeekend(year, 41, 43);
    case 'christmas':
      return { from: `${text}-12-16`, to: addDays(`${text}-12-31`, 9) };
  }
}

/** From the Saturday before one week to the Sunday of another. */
function weeksWithWeekend(year: number, first: number, last: number): DateRange {
  return {
    from: addDays(mondayOfWeek({ year, week: first }), -2),
    to: addDays(mondayOfWeek({ year, week: last }), 6),
  };
}
