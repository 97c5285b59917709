import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/day.ts';
import { firstMeeting, lastMeeting, nextMeetings } from '../../../src/domain/times/ends.ts';
import { hasDays, meetingsOf } from '../../../src/domain/times/meetings.ts';
import { isDated } from '../../../src/domain/times/plans.ts';
import { aDayNear, anyOffer } from './arbitraries.ts';
import {
  aStatus,
  anOpening,
  aTeam,
  dates,
  everyOther,
  monthly,
  moved,
  someTimes,
  times,
  timesOf,
  weekly,
} from './build.ts';

const datesOf = (meetings: readonly { readonly date: string }[]) => meetings.map(({ date }) => date);

describe('the next times', () => {
  test('are those from a day on, that day too, and no more than asked for', () => {
    const at = { times: timesOf({ days: weekly('fr') }) };
    expect(datesOf(nextMeetings(at, '2026-11-27', 3))).toEqual(['2026-11-27', '2026-12-04', '2026-12-11']);
    expect(nextMeetings(at, '2026-11-27', 0)).toEqual([]);
  });

  test('are found far ahead, and none where there are none', () => {
    expect(datesOf(nextMeetings({ times: timesOf({ days: dates('2029-05-01') }) }, '2026-11-27', 2))).toEqual([
      '2029-05-01',
    ]);
    expect(nextMeetings({ times: timesOf({ to: '2026-11-26' }) }, '2026-11-27', 2)).toEqual([]);
    expect(nextMeetings({ times: someTimes() }, '2026-11-27', 2)).toEqual([]);
  });

  test('are the same as the first of all in three years, whatever is said', () => {
    fc.assert(
      fc.property(anyOffer, aDayNear, fc.integer({ min: 1, max: 5 }), (offer, from, limit) => {
        const all = meetingsOf(offer, { from, to: addDays(from, 1098) });
        expect(nextMeetings(offer, from, limit)).toEqual(all.slice(0, limit));
      }),
    );
  });
});

describe('the first and the last time', () => {
  test('of a course', () => {
    const course = { times: timesOf({ from: '2027-01-13', days: weekly('we'), meetings: times(8) }) };
    expect(firstMeeting(course)?.date).toBe('2027-01-13');
    expect(lastMeeting(course)?.date).toBe('2027-03-03');
  });

  test('of a rule with an end has no first, and of one with a beginning no last', () => {
    expect(firstMeeting({ times: timesOf({ to: '2026-12-31' }) })).toBeUndefined();
    expect(lastMeeting({ times: timesOf({ to: '2026-12-31' }) })?.date).toBe('2026-12-29');
    expect(firstMeeting({ times: timesOf({ from: '2026-12-31' }) })?.date).toBe('2027-01-05');
    expect(lastMeeting({ times: timesOf({ from: '2026-12-31' }) })).toBeUndefined();
  });

  test('follow what was moved, and the last day of the offer', () => {
    const at = timesOf({ days: dates('2027-01-05', '2027-01-12') }, { changes: [moved('2027-01-12', '2027-02-02')] });
    expect(lastMeeting({ times: at })).toMatchObject({
      date: '2027-02-02',
      change: { kind: 'moved', from: '2027-01-12' },
    });
    expect(lastMeeting({ times: timesOf({}), status: aStatus({ ends: '2026-12' }) })?.date).toBe('2026-12-29');
  });

  test('are not known where one line is no days', () => {
    const at = {
      times: someTimes({
        teams: [aTeam({ days: dates('2027-01-05') }), aTeam({ days: { kind: 'period', period: '2027-04' } })],
      }),
    };
    expect(firstMeeting(at)).toBeUndefined();
    expect(lastMeeting(at)).toBeUndefined();
  });
});

describe('whether days can be counted up', () => {
  test.each([
    [anOpening({ days: weekly('fr') }), true],
    [anOpening({ days: everyOther('fr') }), false],
    [anOpening({ days: everyOther('fr'), from: '2026-01-02' }), true],
    [anOpening({ days: monthly([1], 'tu') }), true],
    [anOpening({ meetings: times(8) }), false],
    [anOpening({ days: dates('2026-01-02', '2026-01-09'), meetings: times(2) }), true],
    [anOpening({ days: { kind: 'by-agreement' } }), false],
    [{ note: 'Ring og hør' }, false],
  ])('%#', (entry, expected) => {
    expect(isDated(entry, someTimes())).toBe(expected);
  });

  test('of an offer: where one of its lines has some', () => {
    expect(hasDays(someTimes())).toBe(false);
    expect(hasDays(someTimes({ openings: [{ note: 'Ring og hør' }], teams: [aTeam()] }))).toBe(true);
  });

  test('as the house: where the house has days', () => {
    const asHouse = anOpening({ days: { kind: 'as-house' } });
    expect(isDated(asHouse, someTimes())).toBe(false);
    expect(isDated(asHouse, someTimes({ houseOpenings: [anOpening()] }))).toBe(true);
  });
});
