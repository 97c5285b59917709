import { describe, expect, it } from 'vitest';
import { WEEKDAYS, WORKDAYS, type Weekday } from '../../src/calendar/weekday.ts';
import { readWhen } from '../../src/said/read-when.ts';
import type { Span, When } from '../../src/said/when.ts';
import { writeWhen } from '../../src/said/write-when.ts';

const HOLIDAYS = { kind: 'holidays' } as const;

describe('each kind of time has one line, and the line has one meaning', () => {
  it.each<[string, Partial<When>]>([
    ['mandag 9-11 og 13-15', { days: weekly(['mo']), spans: [clock('09:00', '11:00'), clock('13:00', '15:00')] }],
    ['mandag-torsdag 9.30-11.30', { days: weekly(['mo', 'tu', 'we', 'th']), spans: [clock('09:30', '11:30')] }],
    ['mandag og tirsdag', { days: weekly(['mo', 'tu']) }],
    ['hverdage 16-8', { days: weekly(WORKDAYS), spans: [clock('16:00', '08:00')], except: [HOLIDAYS] }],
    ['mandag-fredag 9-15', { days: weekly(WORKDAYS), spans: [clock('09:00', '15:00')] }],
    [
      'lørdag, søndag og helligdage døgnet rundt',
      { days: weekly(['sa', 'su'], 1, true), spans: [{ kind: 'round-the-clock' }] },
    ],
    ['helligdage', { days: weekly([], 1, true) }],
    ['alle dage 9-23', { days: weekly(WEEKDAYS), spans: [clock('09:00', '23:00')] }],
    ['fredag 22-6', { days: weekly(['fr']), spans: [clock('22:00', '06:00')] }],
    ['fredag 20-24', { days: weekly(['fr']), spans: [clock('20:00', '24:00')] }],
    ['fredag 20-0', { days: weekly(['fr']), spans: [clock('20:00', '00:00')] }],
    ['lørdag 8-8 næste dag', { days: weekly(['sa']), spans: [clock('08:00', '08:00')] }],
    ['fredag fra kl. 16', { days: weekly(['fr']), spans: [{ kind: 'from', from: '16:00' }] }],
    ['fredag til kl. 19', { days: weekly(['fr']), spans: [{ kind: 'until', to: '19:00' }] }],
    ['tirsdag formiddag', { days: weekly(['tu']), spans: [{ kind: 'part', part: 'forenoon' }] }],
    ['lørdag hele dagen', { days: weekly(['sa']), spans: [{ kind: 'all-day' }] }],
    ['hver anden tirsdag fra 2027-01-05', { days: weekly(['tu'], 2), from: '2027-01-05' }],
    ['tirsdag og torsdag hver anden uge', { days: weekly(['tu', 'th'], 2) }],
    ['tirsdag hver 3. uge', { days: weekly(['tu'], 3) }],
    ['fredag 9-10 i ulige uger', { days: weekly(['fr']), spans: [clock('09:00', '10:00')], weeks: 'odd' }],
    ['fredag i lige uger', { days: weekly(['fr']), weeks: 'even' }],
    ['mandag i uge 3-6 og 8 2027', { days: weekly(['mo']), inWeeks: { numbers: [3, 4, 5, 6, 8], year: 2027 } }],
    ['mandag i uge 3 og 8-10 og 12', { days: weekly(['mo']), inWeeks: { numbers: [3, 8, 9, 10, 12] } }],
    ['mandag i uge 7', { days: weekly(['mo']), inWeeks: { numbers: [7] } }],
    ['mandag i uge 53 2026', { days: weekly(['mo']), inWeeks: { numbers: [53], year: 2026 } }],
    ['mandag i januar og juni-august', { days: weekly(['mo']), inMonths: [1, 6, 7, 8] }],
    [
      'første og tredje lørdag i måneden 9.30-11.30, ikke juli',
      { days: monthly([1, 3], ['sa']), spans: [clock('09:30', '11:30')], except: [{ kind: 'month', month: 7 }] },
    ],
    ['sidste onsdag i måneden', { days: monthly([-1], ['we']) }],
    ['første tirsdag i maj', { days: monthly([1], ['tu']), inMonths: [5] }],
    ['anden torsdag hver anden måned fra 2027-01-14', { days: monthly([2], ['th'], 2), from: '2027-01-14' }],
    ['sidste hverdag i måneden', { days: { kind: 'monthly-workday', every: 1, nth: [-1] } }],
    ['første hverdag i måneden', { days: { kind: 'monthly-workday', every: 1, nth: [1] } }],
    ['den 15. i måneden', { days: { kind: 'monthly-date', every: 1, dates: [15] } }],
    ['den 1. og den sidste dag i måneden', { days: { kind: 'monthly-date', every: 1, dates: [1, -1] } }],
    ['den 5. juni hvert år', { days: { kind: 'monthly-date', every: 1, dates: [5] }, inMonths: [6] }],
    ['2027-01-13 10-12', { days: dates(['2027-01-13', '2027-01-13']), spans: [clock('10:00', '12:00')] }],
    [
      '2027-06-04 til 2027-06-06 10-16',
      { days: dates(['2027-06-04', '2027-06-06']), spans: [clock('10:00', '16:00')] },
    ],
    ['2027-04', { days: { kind: 'period', period: '2027-04' } }],
    ['2027', { days: { kind: 'period', period: '2027' } }],
    ['hver uge', { days: rhythm('week', 1, 1) }],
    ['hver anden måned', { days: rhythm('month', 1, 2) }],
    ['2 gange om måneden', { days: rhythm('month', 2, 1) }],
    ['8-10 gange', { meetings: { from: 8, to: 10 } }],
    ['mindst 4 gange', { meetings: { from: 4 } }],
    ['højst 4 gange', { meetings: { to: 4 } }],
    ['i 45 uger', { lastsWeeks: { from: 45, to: 45 } }],
    ['à 90 minutter', { minutes: 90 }],
    ['i maj', { inMonths: [5] }],
    ['efter aftale', { days: { kind: 'by-agreement' } }],
    ['som huset, ikke juli', { days: { kind: 'as-house' }, except: [{ kind: 'month', month: 7 }] }],
    [
      'onsdag 13-14.30 fra 2027-01-13 til 2027-05-26, 8 gange, ikke skoleferier',
      {
        days: weekly(['we']),
        spans: [clock('13:00', '14:30')],
        from: '2027-01-13',
        to: '2027-05-26',
        meetings: { from: 8, to: 8 },
        except: [{ kind: 'school-holidays' }],
      },
    ],
    [
      'mandag, ikke vinterferien, uge 7 hvert år, uge 28-30 2027, 24.-26. december, 2026-12-28 og 2027-03-01 til 2027-03-05',
      {
        days: weekly(['mo']),
        except: [
          { kind: 'school-holidays', name: 'winter' },
          { kind: 'week', week: 7 },
          { kind: 'week', week: 28, year: 2027 },
          { kind: 'week', week: 29, year: 2027 },
          { kind: 'week', week: 30, year: 2027 },
          { kind: 'day-of-year', month: 12, day: 24 },
          { kind: 'day-of-year', month: 12, day: 25 },
          { kind: 'day-of-year', month: 12, day: 26 },
          { kind: 'dates', from: '2026-12-28', to: '2026-12-28' },
          { kind: 'dates', from: '2027-03-01', to: '2027-03-05' },
        ],
      },
    ],
    [
      'mandag, også 2027-01-05',
      { days: weekly(['mo']), also: [{ kind: 'dates', from: '2027-01-05', to: '2027-01-05' }] },
    ],
    ['mandag-fredag, også helligdage', { days: weekly(WORKDAYS), also: [HOLIDAYS] }],
  ])('%s', (line, parts) => {
    const when: When = { days: { kind: 'unsaid' }, spans: [], except: [], also: [], ...parts };
    expect(writeWhen(when)).toBe(line);
    expect(readWhen(line)).toStrictEqual({ ok: true, value: when });
  });
});

function weekly(weekdays: readonly Weekday[], every = 1, holidays = false): When['days'] {
  return { kind: 'weekly', every, weekdays, holidays };
}

function monthly(nth: readonly number[], weekdays: readonly Weekday[], every = 1): When['days'] {
  return { kind: 'monthly', every, nth, weekdays };
}

function dates(...spans: [string, string][]): When['days'] {
  return { kind: 'dates', dates: spans.map(([from, to]) => ({ from, to })) };
}

function rhythm(per: 'week' | 'month', times: number, every: number): When['days'] {
  return { kind: 'rhythm', times: { from: times, to: times }, per, every };
}

function clock(from: string, to: string): Span {
  return { kind: 'clock', from, to };
}
