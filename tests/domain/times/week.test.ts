import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/day.ts';
import { WEEKDAYS } from '../../../src/calendar/weekday.ts';
import { DAY_PARTS, dayPartsOf, startMinuteOf, type DayPart } from '../../../src/domain/times/day-parts.ts';
import { weekOf } from '../../../src/domain/times/week.ts';
import type { Times } from '../../../src/domain/times/times.ts';
import type { Span, When } from '../../../src/said/when.ts';
import { aDayNear, anyTimes, aSpan } from './arbitraries.ts';
import { anOpening, clock, dates, everyOther, monthly, someTimes, timesOf, weekly } from './build.ts';

const YEAR = { from: '2026-11-27', to: '2027-11-27' };

const week = (times: Times) => weekOf({ times }, YEAR);
const weekdays = (when: Partial<When>) => week(timesOf(when))?.weekdays;

describe('the part of the day', () => {
  test.each<[string, Span, readonly DayPart[], readonly DayPart[]]>([
    ['before noon', clock('09:00', '11:59'), ['morning'], []],
    ['until noon', clock('09:00', '12:00'), ['morning'], []],
    ['past noon', clock('09:00', '12:01'), ['morning', 'afternoon'], []],
    ['from noon', clock('12:00', '13:00'), ['afternoon'], []],
    ['until five', clock('16:00', '17:00'), ['afternoon'], []],
    ['over dinner', clock('16:00', '19:00'), ['afternoon', 'evening'], []],
    ['from five', clock('17:00', '19:00'), ['evening'], []],
    ['from ten, with no end stated', { kind: 'from', from: '10:00' }, ['morning'], ['afternoon', 'evening']],
    ['until three, with no beginning stated', { kind: 'until', to: '15:00' }, ['afternoon'], ['morning']],
    ['in the forenoon', { kind: 'part', part: 'forenoon' }, ['morning'], []],
    ['round the clock', { kind: 'round-the-clock' }, DAY_PARTS, []],
    ['all day', { kind: 'all-day' }, ['morning', 'afternoon'], ['evening']],
  ])('%s', (_, span, stated, possible) => {
    expect(dayPartsOf(span)).toEqual({ stated, possible, nextDay: [] });
  });

  test('past midnight is the next morning too', () => {
    expect(dayPartsOf(clock('22:00', '06:00'))).toEqual({ stated: ['evening'], possible: [], nextDay: ['morning'] });
    expect(dayPartsOf(clock('22:00', '00:00'))).toEqual({ stated: ['evening'], possible: [], nextDay: [] });
  });

  test('is at least one, and never both stated and possible', () => {
    fc.assert(
      fc.property(aSpan, (span) => {
        const { stated, possible } = dayPartsOf(span);
        // What is said to be over at midnight has no hours that day.
        if (!(span.kind === 'until' && span.to === '00:00')) expect(stated.length).toBeGreaterThan(0);
        expect(stated.filter((part) => possible.includes(part))).toEqual([]);
      }),
    );
  });

  test('a clock says when it begins, other words do not', () => {
    expect(startMinuteOf(clock('09:30', '11:00'))).toBe(570);
    expect(startMinuteOf({ kind: 'part', part: 'morning' })).toBeUndefined();
  });
});

describe('the weekdays of an offer', () => {
  test.each<[string, Partial<When>, readonly string[]]>([
    ['that are named', { days: weekly('fr', 'mo') }, ['mo', 'fr']],
    ['of every other week, nobody knows which', { days: everyOther('tu') }, ['tu']],
    ['of so many times, nobody knows from when', { meetings: { from: 8, to: 8 } }, ['tu']],
    ['of the last Friday', { days: monthly([-1], 'fr') }, ['fr']],
    ['of single dates', { days: dates('2027-03-07', '2027-03-01') }, ['mo', 'su']],
    ['of an offer that is over', { to: '2026-11-26' }, []],
  ])('%s', (_, when, stated) => {
    expect(weekdays(when)).toEqual({ stated, possible: [] });
  });

  test.each<[string, Partial<When>]>([
    ['by appointment', { days: { kind: 'by-agreement' } }],
    ['of a month to come', { days: { kind: 'period', period: '2027-04' } }],
    ['of twice a month', { days: { kind: 'rhythm', times: { from: 2, to: 2 }, per: 'month', every: 1 } }],
  ])('%s may be any', (_, when) => {
    expect(weekdays(when)).toEqual({ stated: [], possible: WEEKDAYS });
  });

  test('a month that is over may be none', () => {
    expect(weekdays({ days: { kind: 'period', period: '2026-04' } })).toEqual({ stated: [], possible: [] });
  });

  test('are not stated where there is no line', () => {
    expect(week(someTimes())).toBeUndefined();
  });
});

describe('weekday and part of the day together', () => {
  test('Monday morning and Thursday afternoon are not Monday afternoon', () => {
    const openings = [
      anOpening({ days: weekly('mo'), spans: [clock('09:00', '11:00')] }),
      anOpening({ days: weekly('th'), spans: [clock('14:00', '16:00')] }),
    ];
    expect(week(someTimes({ openings }))).toEqual({
      weekdays: { stated: ['mo', 'th'], possible: [] },
      parts: { stated: ['morning', 'afternoon'], possible: [] },
      pairs: { stated: ['mo-morning', 'th-afternoon'], possible: [] },
      starts: [
        { weekday: 'mo', minute: 540 },
        { weekday: 'th', minute: 840 },
      ],
    });
  });

  test('a weekday without hours may be any part of that day', () => {
    expect(week(timesOf({ days: everyOther('tu') }))).toMatchObject({
      weekdays: { stated: ['tu'], possible: [] },
      parts: { stated: [], possible: DAY_PARTS },
      pairs: { stated: [], possible: ['tu-morning', 'tu-afternoon', 'tu-evening'] },
    });
  });

  test('hours without a weekday are stated, and the pair is not', () => {
    const found = week(timesOf({ days: { kind: 'unsaid' }, spans: [clock('16:00', '17:00')] }));
    expect(found?.parts).toEqual({ stated: ['afternoon'], possible: [] });
    expect(found?.pairs.stated).toEqual([]);
    expect(found?.pairs.possible).toHaveLength(7);
  });

  test('a line in words may be any', () => {
    const found = week(
      someTimes({ openings: [anOpening({ days: weekly('mo'), spans: [clock('09:00', '11:00')] }), { note: 'Ring' }] }),
    );
    expect(found?.pairs.stated).toEqual(['mo-morning']);
    expect(found?.pairs.possible).toHaveLength(20);
  });

  test('nothing is both stated and possible, whatever is said', () => {
    fc.assert(
      fc.property(anyTimes, aDayNear, (times, from) => {
        const found = weekOf({ times }, { from, to: addDays(from, 366) });
        for (const { stated, possible } of found ? [found.weekdays, found.parts, found.pairs] : []) {
          const all: string[] = [...stated, ...possible];
          expect(new Set(all).size).toBe(all.length);
        }
      }),
    );
  });
});
