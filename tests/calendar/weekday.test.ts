import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, partsOf, daysBetween } from '../../src/calendar/day.ts';
import {
  WEEKDAYS,
  isoWeekOf,
  mondayOf,
  mondayOfWeek,
  weekdayNumberOf,
  weekdayOf,
  weeksInYear,
} from '../../src/calendar/weekday.ts';

const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1950-01-01', days));

const NAMES = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

it('a day is on the weekday that Intl says', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const name = NAMES.format(new Date(`${day}T12:00:00Z`))
        .slice(0, 2)
        .toLowerCase();
      expect([day, weekdayOf(day)]).toEqual([day, name]);
      expect(WEEKDAYS[weekdayNumberOf(day)]).toBe(name);
    }),
  );
});

it('a week begins on its Monday', () => {
  expect(mondayOf('2026-11-27')).toBe('2026-11-23');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
});

it('weeks are numbered as another library and as the formula of ISO 8601 number them', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { week } = isoWeekOf(day);
      expect([day, week]).toEqual([day, ICAL.Time.fromDateString(day).weekNumber(ICAL.Time.MONDAY)]);
      expect([day, isoWeekOf(day)]).toEqual([day, isoWeekByFormula(day)]);
    }),
    { numRuns: 2000 },
  );
});

describe('at the turn of the year a day may be in a week of another year', () => {
  it.each([
    ['2026-12-27', 2026, 52],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2023-01-01', 2022, 52],
  ])('%s is in %i, week %i', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });
});

it('the years with a week 53 are those that have a Thursday more', () => {
  const years = Array.from({ length: 200 }, (_, index) => 1950 + index);
  const long = years.filter((year) => weeksInYear(year) === 53);
  expect(long).toEqual(years.filter(hasThursdayMore));
  expect(long.filter((year) => year >= 2020 && year < 2044)).toEqual([2020, 2026, 2032, 2037, 2043]);
  expect(years.every((year) => [52, 53].includes(weeksInYear(year)))).toBe(true);
});

it('after week 53 comes week 1: two odd weeks in a row', () => {
  expect(mondayOfWeek({ year: 2026, week: 53 })).toBe('2026-12-28');
  expect(mondayOfWeek({ year: 2027, week: 1 })).toBe('2027-01-04');
  expect(mondayOfWeek({ year: 2027, week: 53 })).toBe('2028-01-03');
});

it('a week’s Monday is in that week', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2149 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
      const monday = mondayOfWeek({ year, week });
      expect(isoWeekOf(monday)).toEqual({ year, week });
      expect(weekdayOf(monday)).toBe('mo');
    }),
  );
});

/** Week = ⌊(day of the year − weekday + 10) / 7⌋, Monday being 1; 0 is the last of the year before. */
function isoWeekByFormula(day: string): { year: number; week: number } {
  const { year } = partsOf(day);
  const dayOfYear = daysBetween(`${year}-01-01`, day) + 1;
  const weekday = ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;
  const week = Math.floor((dayOfYear - weekday + 10) / 7);
  if (week === 0) return { year: year - 1, week: hasThursdayMore(year - 1) ? 53 : 52 };
  return week === 53 && !hasThursdayMore(year) ? { year: year + 1, week: 1 } : { year, week };
}

/** A year that begins on a Thursday, or a leap year that begins on a Wednesday, has 53 of them. */
function hasThursdayMore(year: number): boolean {
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return first === 4 || (isLeap && first === 3);
}
