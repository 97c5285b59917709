import { addDays } from '../../src/calendar/day.ts';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expandRule } from '../../src/domain/schedule/expand.ts';
import { readRule } from '../../src/domain/schedule/rule.ts';
import { occurrencesOf, seriesOf } from '../../src/domain/schedule/series.ts';
import { anOffer } from '../build.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { aDay } from './arbitraries.ts';

type ScheduleInput = NonNullable<OfferInput['schedule']>;

function days(schedule: ScheduleInput, to = '2099-12-31', status: { to?: string } = {}): readonly string[] | undefined {
  const series = seriesOf(anOffer({ schedule }).schedule, status);
  return series && occurrencesOf(series, { from: '2000-01-01', to });
}

function expand(text: string, start: string, last: string): string[] {
  const rule = readRule(text);
  if (!rule) throw new Error(`${text} cannot be read.`);
  return [...expandRule(rule, start, last)];
}

/** The same days by another program's reading of the standard. */
function expandElsewhere(text: string, start: string, last: string): string[] {
  const found: string[] = [];
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(start));
  for (let next = iterator.next(); next.toString() <= last; next = iterator.next()) found.push(next.toString());
  return found;
}

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const interval = fc.integer({ min: 1, max: 5 }).map((n) => (n === 1 ? '' : `;INTERVAL=${n}`));
const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }).map((names) => names.join());
const nthWeekday = fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), weekday).map(([nth, name]) => `${nth}${name}`);
const monthDays = fc.uniqueArray(fc.constantFrom(1, 5, 15, 28, 29, 30, 31, -1), { minLength: 1, maxLength: 3 });

/** Rules as editors write them, and the corners of the calendar: odd weeks, months that are too short, leap days. */
const aRule = fc.oneof(
  interval.map((every) => `FREQ=DAILY${every}`),
  fc.tuple(interval, weekdays, fc.constantFrom('', ';WKST=SU')).map((p) => `FREQ=WEEKLY${p[0]};BYDAY=${p[1]}${p[2]}`),
  interval.map((every) => `FREQ=WEEKLY${every}`),
  fc.tuple(interval, nthWeekday).map(([every, nth]) => `FREQ=MONTHLY${every};BYDAY=${nth}`),
  fc.tuple(interval, monthDays).map(([every, list]) => `FREQ=MONTHLY${every};BYMONTHDAY=${list.join()}`),
  fc.tuple(interval, weekdays).map(([every, names]) => `FREQ=MONTHLY${every};BYDAY=${names};BYSETPOS=-1`),
  fc.constant('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'),
);

describe('the days of a rule', () => {
  it('are those that another reader of the standard finds, for any rule and first day', () => {
    fc.assert(
      fc.property(aRule, aDay, (text, day) => {
        const last = addDays(day, 900);
        // The standard leaves open what a first day is that the rule does not name, so both begin on one that it does.
        const [start] = expand(text, day, addDays(day, 366 * 9));
        fc.pre(start !== undefined);
        expect(expand(text, start, last)).toEqual(expandElsewhere(text, start, last));
      }),
      { numRuns: 300 },
    );
  });

  it('rise, each once, and none lies before the first', () => {
    fc.assert(
      fc.property(aRule, aDay, (text, start) => {
        const found = expand(text, start, addDays(start, 800));
        expect(found).toEqual([...new Set(found)].sort());
        expect(found.every((day) => day >= start)).toBe(true);
      }),
    );
  });

  it('keep their rhythm through the weeks in which the clock changes', () => {
    expect(expand('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', '2026-03-15', '2026-04-30')).toEqual([
      '2026-03-15',
      '2026-03-29',
      '2026-04-12',
      '2026-04-26',
    ]);
    expect(expand('FREQ=DAILY', '2026-10-24', '2026-10-27')).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
      '2026-10-27',
    ]);
  });

  it('leave out months that are too short, and find the leap day', () => {
    expect(expand('FREQ=MONTHLY', '2026-01-31', '2026-05-31')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
    expect(expand('FREQ=YEARLY', '2024-02-29', '2033-01-01')).toEqual(['2024-02-29', '2028-02-29', '2032-02-29']);
  });

  it('count odd weeks across the end of a year with 53 weeks', () => {
    expect(expand('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-12-21', '2027-01-31')).toEqual([
      '2026-12-21',
      '2027-01-04',
      '2027-01-18',
    ]);
  });
});

describe('a rule that says more than is understood', () => {
  it.each([
    'FREQ=WEEKLY;BYHOUR=9',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=MO;BYDAY=TU',
    'FREQ=WEEKLY;COUNT=3;UNTIL=20260101',
    'FREQ=WEEKLY;UNTIL=20260101T000000Z',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=HOURLY',
  ])('is unknown, never half read: %s', (text) => {
    expect(readRule(text)).toBeUndefined();
  });
});

describe('what a schedule states', () => {
  const TUESDAYS = { recurrence: 'FREQ=WEEKLY;BYDAY=TU', startDate: '2026-09-01' };

  it('is no days where only a rhythm or a weekday is known', () => {
    expect(days({ rhythm: 'Hver anden uge om eftermiddagen' })).toBeUndefined();
    expect(days({ weekdays: ['tu'], startTime: '16:00' })).toBeUndefined();
    expect(days({ startDate: '2026-09-01', weekdays: ['tu'] })).toBeUndefined();
    expect(seriesOf(undefined)).toBeUndefined();
  });

  it('begins on the first day of the rule on or after the stated one', () => {
    expect(days({ ...TUESDAYS, startDate: '2026-08-31' }, '2026-09-08')).toEqual(['2026-09-01', '2026-09-08']);
    expect(days({ ...TUESDAYS, startDate: '2026-09-02' }, '2026-09-08')).toEqual(['2026-09-08']);
  });

  it('takes the weekdays beside a weekly rule that names none', () => {
    const stated = { recurrence: 'FREQ=WEEKLY', startDate: '2026-09-01', weekdays: ['th' as const, 'tu' as const] };
    expect(days(stated, '2026-09-08')).toEqual(['2026-09-01', '2026-09-03', '2026-09-08']);
  });

  it('is unknown where weekdays and rule contradict each other', () => {
    expect(days({ ...TUESDAYS, weekdays: ['we'] })).toBeUndefined();
    expect(days({ ...TUESDAYS, weekdays: ['tu'], endDate: '2026-09-01' })).toEqual(['2026-09-01']);
  });

  it('ends with the first of all ends that are stated', () => {
    expect(days({ ...TUESDAYS, endDate: '2026-09-14' })).toEqual(['2026-09-01', '2026-09-08']);
    expect(days({ ...TUESDAYS, sessions: { from: 2, to: 3 } })).toHaveLength(3);
    expect(days({ ...TUESDAYS, durationWeeks: { to: 4 } })).toHaveLength(4);
    expect(days({ ...TUESDAYS, recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5', durationWeeks: { to: 4 } })).toHaveLength(4);
    expect(days(TUESDAYS, undefined, { to: '2026-09' })).toEqual([
      '2026-09-01',
      '2026-09-08',
      '2026-09-15',
      '2026-09-22',
      '2026-09-29',
    ]);
    expect(days(TUESDAYS, undefined, { to: '2026-08' })).toBeUndefined();
  });

  it('leaves out the days on which there is nothing, without making the series longer', () => {
    expect(days({ ...TUESDAYS, sessions: { to: 3 }, exceptDates: ['2026-09-08', '2026-09-09'] })).toEqual([
      '2026-09-01',
      '2026-09-15',
    ]);
  });

  it('names single days once, also those that the rule has', () => {
    expect(days({ dates: ['2026-05-02', '2026-05-01', '2026-05-02'] })).toEqual(['2026-05-01', '2026-05-02']);
    expect(days({ ...TUESDAYS, endDate: '2026-09-08', dates: ['2026-09-08', '2026-09-10'] })).toEqual([
      '2026-09-01',
      '2026-09-08',
      '2026-09-10',
    ]);
  });

  it('is one day where the first time is the last', () => {
    expect(days({ startDate: '2026-09-01', endDate: '2026-09-01' })).toEqual(['2026-09-01']);
    expect(days({ startDate: '2026-09-01', endDate: '2026-10-01' })).toBeUndefined();
  });
});
