import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/calendar/day.ts';
import { meetingsOf } from '../../../src/domain/times/meetings.ts';
import { copenhagenOffset } from '../../../src/domain/times/offset.ts';
import { datesOf, piecesOf, runsOf, type Run } from '../../../src/domain/times/runs.ts';
import type { Timed } from '../../../src/domain/times/times.ts';
import type { When } from '../../../src/said/when.ts';
import { aDayNear, anyOffer } from './arbitraries.ts';
import {
  anOpening,
  clock,
  dates,
  everyOther,
  monthly,
  moved,
  onDates,
  someTimes,
  times,
  timesOf,
  weekly,
} from './build.ts';

function runs(timed: Timed, from: string, to: string): Run[] {
  return runsOf(meetingsOf(timed, { from, to }));
}

/** `2026-12-01/7×5-2026-12-22`: the first day, the step, how many days there are, and those left out. */
function told(when: Partial<When>, from: string, to: string): string[] {
  return runs({ times: timesOf(when) }, from, to).map((run) => {
    const step = run.step === undefined ? '' : `/${run.step}×${datesOf(run).length}`;
    return [`${run.first.date}${step}`, ...run.except].join(' -');
  });
}

describe('days are cut into runs', () => {
  test('every week is one, with its days off as holes', () => {
    const fridays = { days: weekly('fr'), except: [{ kind: 'holidays' } as const] };
    expect(told(fridays, '2026-11-27', '2027-01-31')).toEqual(['2026-11-27/7×8 -2026-12-25 -2027-01-01']);
  });

  test('every other and every third week are one', () => {
    expect(told({ days: everyOther('tu'), from: '2026-12-01' }, '2026-11-27', '2027-06-30')).toEqual([
      '2026-12-01/14×16',
    ]);
    const third = {
      days: { kind: 'weekly', every: 3, weekdays: ['tu'], holidays: false } as const,
      from: '2026-12-01',
    };
    expect(told(third, '2026-11-27', '2027-06-30')).toEqual(['2026-12-01/21×11']);
  });

  test('even weeks are cut at the year with 53', () => {
    expect(told({ days: weekly('fr'), weeks: 'even' }, '2026-10-01', '2027-03-31')).toEqual([
      '2026-10-02/14×7',
      '2027-01-15/14×6',
    ]);
  });

  test('Monday to Thursday are four, every day and days in a row are one', () => {
    expect(told({ days: weekly('mo', 'tu', 'we', 'th') }, '2026-11-30', '2027-02-28')).toHaveLength(4);
    expect(told({ days: weekly('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su') }, '2026-12-01', '2027-02-28')).toEqual([
      '2026-12-01/1×90',
    ]);
    expect(told({ days: dates('2027-06-04 til 2027-06-06') }, '2026-12-01', '2027-12-31')).toEqual(['2027-06-04/1×3']);
  });

  test('a long summer is a hole, not an end', () => {
    const summer = { days: weekly('tu'), except: [onDates('2027-06-21 til 2027-08-08')] };
    expect(told(summer, '2026-12-01', '2027-11-30')).toHaveLength(1);
  });

  test('days of the month are told one by one', () => {
    expect(told({ days: monthly([1], 'tu') }, '2026-12-01', '2027-05-31')).toEqual([
      '2026-12-01',
      '2027-01-05',
      '2027-02-02',
      '2027-03-02',
      '2027-04-06',
      '2027-05-04',
    ]);
  });

  test('a course that skips a week keeps its number', () => {
    const course = { days: weekly('we'), from: '2027-01-13', meetings: times(8), except: [onDates('2027-02-17')] };
    expect(told(course, '2026-11-27', '2027-12-31')).toEqual(['2027-01-13/7×8 -2027-02-17']);
  });

  test('other hours, another place or another way in are a run of their own; what was moved stands alone', () => {
    const hours = { days: weekly('fr'), spans: [clock('09:00', '10:30')] };
    const openings = [
      anOpening(hours),
      anOpening(hours, { how: 'appointment' }),
      anOpening(hours, { at: { kind: 'online' } }),
    ];
    expect(runs({ times: someTimes({ openings }) }, '2026-12-01', '2026-12-31')).toHaveLength(3);
    const changes = [moved('2026-12-18', '2026-12-19')];
    const [regular, single] = runs({ times: timesOf(hours, { changes }) }, '2026-12-01', '2026-12-31');
    expect(regular?.except).toEqual(['2026-12-18']);
    expect(single).toMatchObject({
      first: { date: '2026-12-19', change: { kind: 'moved', from: '2026-12-18' } },
      except: [],
    });
  });
});

describe('whatever is said', () => {
  const aYear = fc
    .tuple(anyOffer, aDayNear)
    .map(([offer, from]) => meetingsOf(offer, { from, to: addDays(from, 400) }));

  test('the runs have each meeting once and none more', () => {
    fc.assert(
      fc.property(aYear, (meetings) => {
        const back = runsOf(meetings).flatMap((run) => datesOf(run).map((date) => ({ ...run.first, date })));
        const texts = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
        expect(texts(back)).toEqual(texts(meetings));
      }),
      { numRuns: 300 },
    );
  });

  test('a run ends on a day on which it is, and its holes lie between', () => {
    fc.assert(
      fc.property(aYear, (meetings) => {
        for (const run of runsOf(meetings)) {
          expect(datesOf(run).at(-1)).toBe(run.last);
          expect(run.except.every((day) => day > run.first.date && day < run.last)).toBe(true);
          if (run.step === undefined) expect(run.last).toBe(run.first.date);
          else expect(daysBetween(run.first.date, run.last) % run.step).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('its pieces have the same days, no hole, and one offset each', () => {
    fc.assert(
      fc.property(aYear, (meetings) => {
        for (const run of runsOf(meetings).slice(0, 6)) {
          const pieces = piecesOf(run);
          expect(pieces.flatMap(datesOf)).toEqual(datesOf(run));
          expect(pieces.flatMap(({ except }) => except)).toEqual([]);
          for (const piece of pieces)
            expect(new Set(datesOf(piece).map((date) => copenhagenOffset(date, '12:00'))).size).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
