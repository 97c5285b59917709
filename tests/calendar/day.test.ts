import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  daysInMonth,
  daysOf,
  earlierOf,
  isCalendarDay,
  laterOf,
  partsOf,
} from '../../src/calendar/day.ts';

const numbers = fc.record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.nat(14), day: fc.nat(33) });

it('a day is one that the calendar has, and no other text', () => {
  fc.assert(
    fc.property(numbers, ({ year, month, day }) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      expect([text, isCalendarDay(text)]).toEqual([text, isReal]);
    }),
    { numRuns: 1000 },
  );
  for (const text of ['', '2026-2-1', '2026-02-30', '0000-01-01', '2026-02-01T00:00', ' 2026-02-01', '20260201'])
    expect([text, isCalendarDay(text)]).toEqual([text, false]);
});

it('days are counted on across months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
});

it('so many days on and so many days between are the same number', () => {
  const day = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1900-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count);
    }),
  );
});

it('the clocks’ summer time takes no day and gives none', () => {
  expect(daysOf({ from: '2027-03-27', to: '2027-03-30' })).toEqual([
    '2027-03-27',
    '2027-03-28',
    '2027-03-29',
    '2027-03-30',
  ]);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});

it('a range that ends before it begins has no days', () => {
  expect(daysOf({ from: '2026-02-02', to: '2026-02-01' })).toEqual([]);
  expect(daysOf({ from: '2026-02-02', to: '2026-02-02' })).toEqual(['2026-02-02']);
});

describe('a month', () => {
  it.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [2100, 2, 28],
    [2000, 2, 29],
    [2026, 12, 31],
    [2026, 4, 30],
    [50, 2, 28],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

it('a day comes apart and together again', () => {
  expect(partsOf('2026-11-05')).toEqual({ year: 2026, month: 11, day: 5 });
  expect(dayOf(2026, 11, 5)).toBe('2026-11-05');
});

it('what is no day is never counted from', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => daysBetween('2026-02-01', 'i morgen')).toThrow(RangeError);
  expect(() => dayOf(2026, 13, 1)).toThrow(RangeError);
  expect(() => partsOf('2026-11')).toThrow(RangeError);
});

it('of two days one is the earlier', () => {
  expect(earlierOf('2026-11-27', '2027-01-01')).toBe('2026-11-27');
  expect(laterOf('2026-11-27', '2027-01-01')).toBe('2027-01-01');
});
