import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/day.ts';
import { meetingsOf } from '../../../src/domain/times/meetings.ts';
import { packMeetings } from '../../../src/domain/times/pack.ts';
import type { PackedMeeting } from '../../../src/domain/times/packed.ts';
import { unpackMeetings } from '../../../src/domain/times/unpack.ts';
import type { Meeting, Timed } from '../../../src/domain/times/times.ts';
import { aDayNear, anyOffer } from './arbitraries.ts';
import { anOpening, clock, someTimes, times, timesOf, weekly } from './build.ts';

const TODAY = '2026-11-27';
const HOLIDAYS = { closed: [{ kind: 'holidays' } as const] };

function packed(timed: Timed): string {
  return packMeetings(meetingsOf(timed, { from: TODAY, to: addDays(TODAY, 366) }), TODAY);
}

/** Where it is and how one comes stand on the page. */
function toldOf({ date, spans, doubt, entry, change }: Meeting): PackedMeeting {
  return {
    date,
    spans,
    ...(doubt === undefined ? {} : { doubt }),
    ...(entry === undefined ? {} : { entry }),
    ...(change === undefined ? {} : { change }),
  };
}

describe('the meetings of a year as a short text', () => {
  test('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(anyOffer, aDayNear, (offer, from) => {
        const meetings = meetingsOf(offer, { from, to: addDays(from, 366) });
        expect(unpackMeetings(packMeetings(meetings, from))).toEqual(meetings.map(toldOf));
      }),
      { numRuns: 500 },
    );
  });

  test('are about as long as this sentence for what most offers say', () => {
    const friday = { days: weekly('fr'), spans: [clock('09:00', '10:30')] };
    expect(packed({ times: timesOf(friday) })).toHaveLength(23);
    expect(packed({ times: timesOf(friday, HOLIDAYS) }).length).toBeLessThan(40);
    const course = { ...friday, from: '2027-01-15', meetings: times(8) };
    expect(packed({ times: timesOf(course) }).length).toBeLessThan(30);
    const twoWays = [
      anOpening({ days: weekly('mo'), spans: [clock('09:00', '11:00'), clock('13:00', '15:00')] }),
      anOpening(friday),
    ];
    expect(packed({ times: someTimes({ openings: twoWays, ...HOLIDAYS }) }).length).toBeLessThan(80);
    const office = { days: weekly('mo', 'tu', 'we', 'th', 'fr'), spans: [clock('09:00', '15:00')] };
    expect(packed({ times: timesOf(office, HOLIDAYS) }).length).toBeLessThan(112);
  });

  test('none are none, and what is no such text is none', () => {
    expect(unpackMeetings(packMeetings([], TODAY))).toEqual([]);
    for (const text of ['', ';', 'x y z', ';;o0', '{"a":1}']) expect(unpackMeetings(text)).toEqual([]);
  });
});
