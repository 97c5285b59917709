import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isCalendarDay } from '../../src/calendar/day.ts';
import { firstDayOf, isAhead, isPast, lastDayOf } from '../../src/calendar/partial-date.ts';

describe('a date that is known to the year, the month or the day', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2027-02', '2027-02-01', '2027-02-28'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-11-05', '2026-11-05', '2026-11-05'],
  ])('%s is from %s to %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });
});

it('a month that is not over is neither past nor ahead', () => {
  expect([isPast('2026-11', '2026-11-27'), isAhead('2026-11', '2026-11-27')]).toEqual([false, false]);
  expect([isPast('2026-10', '2026-11-01'), isAhead('2026-12', '2026-11-30')]).toEqual([true, true]);
});

it('a day’s own last day is not past until the next day', () => {
  expect(isPast('2026-11-27', '2026-11-27')).toBe(false);
  expect(isPast('2026-11-27', '2026-11-28')).toBe(true);
  expect(isAhead('2026-11-27', '2026-11-27')).toBe(false);
  expect(isAhead('2026-11-27', '2026-11-26')).toBe(true);
});

it('on any day a date is past, ahead or now, and only one of them', () => {
  const day = fc.nat(20_000).map((days) => addDays('2000-01-01', days));
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
  fc.assert(
    fc.property(date, day, (known, today) => {
      const [first, last] = [firstDayOf(known), lastDayOf(known)];
      expect([first, last].every(isCalendarDay)).toBe(true);
      expect(first.startsWith(known) && last.startsWith(known)).toBe(true);
      expect(addDays(last, 1).startsWith(known)).toBe(false);
      const isNow = first <= today && today <= last;
      expect([isPast(known, today), isNow, isAhead(known, today)].filter(Boolean)).toHaveLength(1);
    }),
  );
});
