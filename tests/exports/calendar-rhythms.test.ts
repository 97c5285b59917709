import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Offer } from '../../src/domain/catalogue.ts';
import { isSure, meetingsOf } from '../../src/domain/times/meetings.ts';
import type { Times } from '../../src/domain/times/times.ts';
import { calendar } from '../../src/exports/ical/calendar.ts';
import { wholeYears } from '../../src/exports/coming.ts';
import { anyTimes } from '../domain/times/arbitraries.ts';
import { oneOffer } from '../views/catalogue.ts';
import { exportFixture } from './catalogue.ts';
import { readByIcalJs, readByNodeIcal } from './calendar-readers.ts';

const { context } = exportFixture();
const RANGE = wholeYears(context.catalogue.today);

/** Each kind of time that a line can say: through both changes of the clock and the 53rd week of 2026. */
const LINES = [
  'mandag-torsdag 9-11',
  'tirsdag 10-12 og 13-15',
  'hverdage 9-15',
  'alle dage 22-6',
  'alle dage døgnet rundt',
  'lørdag, søndag og helligdage 10-24',
  'fredag 9-10 i ulige uger',
  'fredag 9-10 i lige uger fra 2026-11-01',
  'onsdag i uge 51-53 2026',
  'hver anden tirsdag 10-12 fra 2026-03-03',
  'hver tredje torsdag 14-16 fra 2026-03-05',
  'første og tredje lørdag i måneden 9.30-11.30',
  'sidste onsdag i måneden 17-19.30, ikke juli',
  'anden torsdag i måneden 15-17',
  'sidste hverdag i måneden 8-9',
  'den 15. i måneden 12-13',
  'den 31. i måneden 12-13',
  'onsdag 13-14.30 fra 2026-09-02, 8 gange, ikke 2026-10-14',
  'mandag 10-12 fra 2026-03-16 til 2026-03-30',
  'tirsdag 10-12 til 2026-03-31',
  'søndag 2-3',
  'alle dage 2.30-3.30 fra 2026-03-27 til 2026-03-31',
  'søndag 23.30-1',
  'fredag fra kl. 11',
  'fredag til kl. 11',
  'fredag formiddag',
  'fredag',
  '2026-06-04 til 2026-06-06 10-16',
  '2026-04-15 og 2026-05-20 19-21',
  'torsdag 10-12, ikke helligdage og juli',
  'torsdag 10-12, ikke uge 7, også 2026-12-24',
  'tirsdag 10-12 i juni-august',
  'tirsdag 10-12 i uge 3-6 og 8',
] as const;

const home = process.env['TZ'];

afterEach(() => {
  process.env['TZ'] = home;
});

/** The days of the catalogue, as both readers would print them. */
function expected(offer: Pick<Offer, 'times' | 'status'>): string[] {
  return meetingsOf(offer, RANGE)
    .flatMap(({ date, spans }) => {
      if (spans.length === 0) return [date];
      return spans.map((span) => ('from' in span ? asClockShows(`${date} ${span.from}`) : date));
    })
    .sort();
}

/** The hour that the clock skips in March is shown as the one after it. */
function asClockShows(time: string): string {
  return /^(2026-03-29|2027-03-28) 02:/.test(time) ? time.replace(' 02:', ' 03:') : time;
}

describe.each(['Europe/Copenhagen', 'America/Los_Angeles'])('on a machine in %s', (zone) => {
  it.each(LINES)('two programs read the days of the catalogue: %s', (line) => {
    process.env['TZ'] = zone;
    const { offer } = oneOffer({ opens: line });
    const text = calendar('Et', [offer], context);
    const days = expected(offer);
    expect(days.length).toBeGreaterThan(0);
    expect(readByIcalJs(text, RANGE.to).map(asClockShows)).toEqual(days);
    expect(readByNodeIcal(text, RANGE)).toEqual(days);
  });
});

it('whatever is said of times, two programs read the same days', () => {
  const { offer } = oneOffer({ opens: 'fredag' });
  const told = (times: Times): Offer => ({ ...offer, times });
  fc.assert(
    fc.property(anyTimes, (times) => {
      const text = calendar('Et', [told(times)], context);
      const days = [...new Set(expected(told(times)))];
      expect([...new Set(readByIcalJs(text, RANGE.to).map(asClockShows))]).toEqual(days);
      expect([...new Set(readByNodeIcal(text, RANGE))]).toEqual(days);
    }),
    { numRuns: 60 },
  );
});

it('a course that skips a week keeps its number of times, the last a week later', () => {
  const { offer } = oneOffer({ opens: 'mandag 10-11.30 fra 2026-09-07, 8 gange, ikke 2026-10-12' });
  const days = readByIcalJs(calendar('Et', [offer], context), RANGE.to);
  expect(days).toHaveLength(8);
  expect(days.at(-1)).toBe('2026-11-02 10:00');
});

it('what is not sure is only perhaps in the calendar', () => {
  const { offer } = oneOffer({ opens: 'onsdag 10-12 fra 2026-09-02, 8-10 gange' });
  const doubtful = meetingsOf(offer, RANGE).filter((meeting) => !isSure(meeting));
  const text = calendar('Et', [offer], context);
  expect(doubtful.length).toBeGreaterThan(0);
  expect(text).toContain('SUMMARY:Måske: Babycafé');
  expect(text).toContain('STATUS:TENTATIVE');
});
