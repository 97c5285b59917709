import { isCalendarDay } from '../../src/calendar/day.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageInMonths, ageInYears, pregnancyWeekOn } from '../../src/domain/audience/dates.ts';
import { aDay } from './arbitraries.ts';

describe('the week of pregnancy', () => {
  test.each([
    ['2026-06-14', 39],
    ['2026-06-15', 40],
    ['2026-06-21', 40],
    ['2026-06-22', 41],
    ['2026-07-06', 43],
  ])('with a due date of 15 June 2026, %s is in week %i', (today, week) => {
    expect(pregnancyWeekOn('2026-06-15', today)).toBe(week);
  });

  test('the first day of the last period is day 0, and the day before is no pregnancy yet', () => {
    expect(pregnancyWeekOn('2026-06-15', '2025-09-08')).toBe(0);
    expect(pregnancyWeekOn('2026-06-15', '2025-09-07')).toBeUndefined();
  });

  test('the change to summer time does not move a week', () => {
    expect(pregnancyWeekOn('2026-03-30', '2026-03-29')).toBe(39);
    expect(pregnancyWeekOn('2026-03-29', '2026-03-29')).toBe(40);
  });

  test('a week later is always one week more', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 300 }), (day, days) => {
        const week = pregnancyWeekOn(addDays(day, 280 - days), day);
        expect(week).toBe(Math.floor(days / 7));
        expect(pregnancyWeekOn(addDays(day, 280 - days), addDays(day, 7))).toBe(Math.floor(days / 7) + 1);
      }),
    );
  });
});

describe('the age of a child', () => {
  test.each([
    ['2026-01-31', '2026-01-31', 0],
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-03-30', 1],
    ['2026-01-31', '2026-03-31', 2],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-02-29', '2025-02-27', 11],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-02-29', '2028-02-28', 47],
    ['2024-02-29', '2028-02-29', 48],
    ['2025-12-31', '2026-01-30', 0],
  ])('a child born on %s is on %s %i months old', (birth, today, months) => {
    expect(ageInMonths(birth, today)).toBe(months);
  });

  test('a child is a year older on the birthday and not the day before', () => {
    expect(ageInYears('2020-05-10', '2026-05-09')).toBe(5);
    expect(ageInYears('2020-05-10', '2026-05-10')).toBe(6);
  });

  test('a child that is not born has no age', () => {
    expect(ageInMonths('2026-05-10', '2026-05-09')).toBeUndefined();
    expect(ageInYears('2026-05-10', '2026-05-09')).toBeUndefined();
  });

  test('a child never gets younger, and gains at most one month from one day to the next', () => {
    fc.assert(
      fc.property(aDay, fc.nat(9000), (birth, days) => {
        const today = ageInMonths(birth, addDays(birth, days)) ?? Number.NaN;
        const tomorrow = ageInMonths(birth, addDays(birth, days + 1)) ?? Number.NaN;
        expect([today, today + 1]).toContain(tomorrow);
      }),
    );
  });

  test('every month of the calendar completes exactly one month of age', () => {
    fc.assert(
      fc.property(aDay, fc.nat(400), (birth, months) => {
        const index = Number(birth.slice(0, 4)) * 12 + Number(birth.slice(5, 7)) - 1 + months;
        const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).toISOString().slice(0, 10);
        expect(ageInMonths(birth, lastDay)).toBe(months);
      }),
    );
  });
});

describe('a calendar day', () => {
  test('29 February is a day in leap years only', () => {
    expect(isCalendarDay('2024-02-29')).toBe(true);
    expect(isCalendarDay('2000-02-29')).toBe(true);
    expect(isCalendarDay('2026-02-29')).toBe(false);
    expect(isCalendarDay('1900-02-29')).toBe(false);
  });

  test.each(['', '2026-6-1', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '2026-01-01T00:00', '0000-01-01'])(
    '"%s" is not a day',
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
    },
  );

  test('a date that is not a day is refused with what was given', () => {
    expect(() => ageInMonths('2026-02-30', '2026-03-01')).toThrow('"2026-02-30" is not a calendar day');
    expect(() => pregnancyWeekOn('2026-03-01', 'today')).toThrow('"today" is not a calendar day');
  });
});

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
