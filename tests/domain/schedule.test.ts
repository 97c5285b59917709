import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_PARTS, dayPartsOf } from '../../src/domain/schedule/day-parts.ts';
import { weekdayOf, weekdaysOf } from '../../src/domain/schedule/weekdays.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { WEEKDAYS } from '../../src/schema/terms.ts';
import { anOffer } from '../build.ts';
import { aDay } from './arbitraries.ts';

type Schedule = NonNullable<OfferInput['schedule']>;

const daysOf = (schedule?: Schedule) => weekdaysOf(anOffer({ schedule }).schedule);
const partsOf = (schedule?: Schedule) => dayPartsOf(anOffer({ schedule }).schedule);

describe('the weekdays of an offer', () => {
  test.each<[string, Schedule | undefined, readonly string[] | undefined]>([
    ['without a schedule are not stated', undefined, undefined],
    ['of a rhythm in words are not stated', { rhythm: 'Hver anden uge' }, undefined],
    ['that are named', { weekdays: ['fr', 'mo'] }, ['mo', 'fr']],
    ['of a rule', { recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SA', startDate: '2026-03-04' }, ['we', 'sa']],
    ['of a rule for the last Friday', { recurrence: 'FREQ=MONTHLY;BYDAY=-1FR', startDate: '2026-03-27' }, ['fr']],
    ['of a rule that only says weekly', { recurrence: 'FREQ=WEEKLY', startDate: '2026-03-03' }, ['tu']],
    ['of a rule that says daily', { recurrence: 'FREQ=DAILY', startDate: '2026-03-03' }, WEEKDAYS],
    ['of a date in the month are not stated', { recurrence: 'FREQ=MONTHLY', startDate: '2026-03-03' }, undefined],
    ['of single dates', { dates: ['2026-03-08', '2026-03-02'] }, ['mo', 'su']],
    ['that are named and of single dates', { weekdays: ['tu'], dates: ['2026-03-07'] }, ['tu', 'sa']],
  ])('%s', (_, schedule, days) => {
    expect(daysOf(schedule)).toEqual(days);
  });

  test('are those of the calendar', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(WEEKDAYS.indexOf(weekdayOf(day))).toBe((new Date(day).getUTCDay() + 6) % 7);
      }),
    );
  });
});

describe('the time of day of an offer', () => {
  test.each<[string, Schedule | undefined, readonly string[], readonly string[]]>([
    ['before noon', { startTime: '09:00', endTime: '11:59' }, ['morning'], []],
    ['until noon', { startTime: '09:00', endTime: '12:00' }, ['morning'], []],
    ['past noon', { startTime: '09:00', endTime: '12:01' }, ['morning', 'afternoon'], []],
    ['from noon', { startTime: '12:00', endTime: '13:00' }, ['afternoon'], []],
    ['until five', { startTime: '16:00', endTime: '17:00' }, ['afternoon'], []],
    ['over dinner', { startTime: '16:00', endTime: '19:00' }, ['afternoon', 'evening'], []],
    ['from five', { startTime: '17:00', endTime: '19:00' }, ['evening'], []],
    ['from ten, with no end stated', { startTime: '10:00' }, ['morning'], ['afternoon', 'evening']],
    ['until three, with no beginning stated', { endTime: '15:00' }, ['afternoon'], ['morning']],
  ])('%s', (_, schedule, stated, possible) => {
    expect(partsOf(schedule)).toEqual({ stated, possible });
  });

  test('is not stated without a clock', () => {
    expect(partsOf(undefined)).toBeUndefined();
    expect(partsOf({ weekdays: ['mo'] })).toBeUndefined();
  });

  test('is in at least one part, and never both stated and possible', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    fc.assert(
      fc.property(time, time, (one, other) => {
        const [startTime, endTime] = one < other ? [one, other] : [other, one];
        fc.pre(startTime < endTime);
        for (const schedule of [{ startTime, endTime }, { startTime }, { endTime }]) {
          const { stated, possible } = partsOf(schedule) ?? { stated: [], possible: [] };
          expect(stated.length).toBeGreaterThan(0);
          expect(DAY_PARTS.filter((part) => stated.includes(part) && possible.includes(part))).toEqual([]);
        }
      }),
    );
  });
});
