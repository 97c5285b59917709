import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/day.ts';
import { WEEKDAYS } from '../../../src/calendar/weekday.ts';
import { meetingsOf } from '../../../src/domain/times/meetings.ts';
import type { Days, When } from '../../../src/said/when.ts';
import { aDayNear, someWeekdays } from './arbitraries.ts';
import { dates, everyOther, timesOf, weekly } from './build.ts';

/** A line, and the same as a rule of RFC 5545; the rule knows nothing of where the count begins but its first day. */
interface Rhythm {
  readonly when: Partial<When>;
  readonly rule: string;
}

const every = fc.integer({ min: 1, max: 4 });
const codes = (weekdays: readonly string[], nth = '') => weekdays.map((day) => `${nth}${day.toUpperCase()}`).join();

const aRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc
    .tuple(every, someWeekdays)
    .map(([n, weekdays]) =>
      rhythm(
        { kind: 'weekly', every: n, weekdays, holidays: false },
        `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${codes(weekdays)}`,
      ),
    ),
  fc
    .tuple(every, fc.constantFrom(1, 2, 3, 4, 5, -1), someWeekdays)
    .map(([n, nth, weekdays]) =>
      rhythm(
        { kind: 'monthly', every: n, nth: [nth], weekdays },
        `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${codes(weekdays, String(nth))}`,
      ),
    ),
  fc
    .tuple(every, fc.constantFrom(1, 15, 29, 30, 31, -1))
    .map(([n, day]) =>
      rhythm({ kind: 'monthly-date', every: n, dates: [day] }, `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${day}`),
    ),
  fc
    .tuple(someWeekdays, fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }))
    .map(([weekdays, months]) => ({
      when: { days: weekly(...weekdays), inMonths: months.toSorted((a, b) => a - b) },
      rule: `FREQ=WEEKLY;BYDAY=${codes(weekdays)};BYMONTH=${months.join()}`,
    })),
  // Weeks of a year by number: the standard's years are those of ISO 8601 too.
  fc.tuple(someWeekdays, fc.constantFrom('even' as const, 'odd' as const)).map(([weekdays, weeks]) => ({
    when: { days: weekly(...weekdays), weeks },
    rule: `FREQ=YEARLY;BYDAY=${codes(weekdays)};BYWEEKNO=${weekNumbers(weeks).join()}`,
  })),
);

const anEnd = fc.oneof(
  fc.constant({ when: {}, rule: '' }),
  fc.integer({ min: 1, max: 30 }).map((n) => ({ when: { meetings: { from: n, to: n } }, rule: `;COUNT=${n}` })),
  aDayNear.map((day) => ({ when: { to: day }, rule: `;UNTIL=${day.replaceAll('-', '')}` })),
);

describe('the days of a rhythm', () => {
  test('are those that another program makes of the same rule, through summer time and week 53', () => {
    fc.assert(
      fc.property(aRhythm, anEnd, aDayNear, ({ when, rule }, end, day) => {
        // The standard leaves open what a first day is that its rule does not name: both begin on one that it does.
        const from = days({ ...when, from: day }, day, addDays(day, 366 * 3))[0];
        fc.pre(from !== undefined);
        const last = addDays(from, 500);
        const [ours, theirs] = [
          days({ ...when, ...end.when, from }, from, last),
          daysElsewhere(`${rule}${end.rule}`, from, last),
        ];
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 250 },
    );
  });

  test('rise, each once, and keep to the days asked for', () => {
    fc.assert(
      fc.property(aRhythm, aDayNear, fc.nat(400), ({ when }, from, length) => {
        const found = days({ ...when, from: '2026-01-01' }, from, addDays(from, length));
        expect(found).toEqual([...new Set(found)].sort());
        expect(found.every((day) => day >= from && day <= addDays(from, length))).toBe(true);
      }),
    );
  });

  test('are the same in a whole year as in its halves', () => {
    fc.assert(
      fc.property(aRhythm, anEnd, aDayNear, ({ when }, end, from) => {
        const line = { ...when, ...end.when, from: '2026-02-03' };
        const [middle, last] = [addDays(from, 180), addDays(from, 365)];
        expect(days(line, from, last)).toEqual([...days(line, from, middle), ...days(line, addDays(middle, 1), last)]);
      }),
    );
  });

  test('are kept through the weeks in which the clock changes', () => {
    expect(days({ days: everyOther('su'), from: '2026-03-15' }, '2026-03-15', '2026-04-30')).toEqual([
      '2026-03-15',
      '2026-03-29',
      '2026-04-12',
      '2026-04-26',
    ]);
    const daily = { days: weekly(...WEEKDAYS) };
    expect(days(daily, '2026-10-24', '2026-10-27')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27']);
  });

  test('leave out months that are too short, and find the leap day', () => {
    const thirtyFirst = { days: { kind: 'monthly-date', every: 1, dates: [31] } } as const;
    expect(days(thirtyFirst, '2026-01-01', '2026-05-31')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
    const leap = { days: { kind: 'monthly-date', every: 1, dates: [29] }, inMonths: [2] } as const;
    expect(days(leap, '2027-01-01', '2029-12-31')).toEqual(['2028-02-29']);
  });

  test('every other week goes from even to odd across a year with 53 weeks', () => {
    expect(days({ days: everyOther('mo'), from: '2026-12-21' }, '2026-12-21', '2027-01-31')).toEqual([
      '2026-12-21',
      '2027-01-04',
      '2027-01-18',
    ]);
  });

  test('a first day alone is one day', () => {
    expect(days({ days: dates('2026-09-01') }, '2026-01-01', '2026-12-31')).toEqual(['2026-09-01']);
  });
});

function rhythm(of: Days, rule: string): Rhythm {
  return { when: { days: of }, rule };
}

function weekNumbers(weeks: 'even' | 'odd'): number[] {
  return Array.from({ length: 53 }, (_, index) => index + 1).filter((week) => (week % 2 === 0) === (weeks === 'even'));
}

function days(when: Partial<When>, from: string, to: string): string[] {
  return meetingsOf({ times: timesOf(when) }, { from, to }).map(({ date }) => date);
}

/** At noon in Copenhagen, so that a day lost to summer time would show. */
function daysElsewhere(rule: string, from: string, to: string): string[] {
  const compact = from.replaceAll('-', '');
  const recurring = new RRuleTemporal({
    rruleString: `DTSTART;TZID=Europe/Copenhagen:${compact}T120000\nRRULE:${rule}`,
  });
  return recurring
    .all((moment) => moment.toPlainDate().toString() <= to)
    .map((moment) => moment.toPlainDate().toString())
    .filter((date) => date <= to);
}
