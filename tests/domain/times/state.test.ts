import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/day.ts';
import { lastDayOf } from '../../../src/domain/times/life.ts';
import { stateChanges } from '../../../src/domain/times/state-changes.ts';
import { stateFrom } from '../../../src/domain/times/state-from.ts';
import { stateOn, type DatedOffer } from '../../../src/domain/times/state.ts';
import type { OfferStatus, StateOnDay, Times } from '../../../src/domain/times/times.ts';
import { anyOffer, aDayNear } from './arbitraries.ts';
import {
  aStatus,
  anOpening,
  aTeam,
  cancelled,
  dates,
  everyOther,
  extra,
  moved,
  someTimes,
  times,
  timesOf,
  weekly,
} from './build.ts';

type Row = readonly [day: string, state: Partial<StateOnDay>];

const OPEN = timesOf({ days: weekly('fr') });

function check(status: Partial<OfferStatus>, at: Times, rows: readonly Row[]) {
  for (const [day, state] of rows)
    expect({ day, ...stateOn({ status: aStatus(status), times: at }, day) }).toEqual({ day, ...state });
}

describe('over', () => {
  test('said to be, with or without a date', () => {
    check({ state: 'ended' }, OPEN, [['2026-01-01', { kind: 'over' }]]);
    check({ state: 'ended', ends: '2030' }, OPEN, [['2026-01-01', { kind: 'over' }]]);
  });

  test.each(['running', 'pilot', 'planned', 'paused', 'unknown'] as const)(
    'after its last day, said to be %s',
    (state) => {
      check({ state, ends: '2026-12-31' }, OPEN, [['2027-01-01', { kind: 'over', since: '2026-12-31' }]]);
    },
  );

  test('a last day, month or year is not over before all of it is', () => {
    check({ ends: '2026-12-31' }, OPEN, [
      ['2026-12-30', { kind: 'running' }],
      ['2026-12-31', { kind: 'running' }],
    ]);
    check({ ends: '2023-02' }, OPEN, [
      ['2023-02-28', { kind: 'running' }],
      ['2023-03-01', { kind: 'over', since: '2023-02' }],
    ]);
    check({ ends: '2023' }, OPEN, [
      ['2023-12-31', { kind: 'running' }],
      ['2024-01-01', { kind: 'over', since: '2023' }],
    ]);
  });

  test('when every line has days and the last is past', () => {
    const over = [
      ['2026-05-04', { kind: 'running' }],
      ['2026-05-05', { kind: 'running' }],
      ['2026-05-06', { kind: 'over', since: '2026-05-05' }],
    ] as const;
    check({}, timesOf({ days: dates('2026-04-28', '2026-05-05') }), over);
    check({}, timesOf({ to: '2026-05-08' }), over);
    check({}, timesOf({ from: '2026-04-14', meetings: times(4) }), over);
    check({}, timesOf({ from: '2026-04-14', lastsWeeks: { from: 4, to: 4 } }), over);
    check({ state: 'paused' }, timesOf({ to: '2026-05-08' }), [['2026-05-06', { kind: 'over', since: '2026-05-05' }]]);
  });

  test.each<[string, Times]>([
    ['an open rule', someTimes({ openings: [anOpening({ to: '2026-05-08' }), anOpening({ days: weekly('mo') })] })],
    ['a line that is no days', someTimes({ openings: [anOpening({ to: '2026-05-08' }), { note: 'Ring og hør' }] })],
    ['every other week, nobody knows which', timesOf({ days: everyOther('tu') })],
    ['so many times from a day nobody has said', timesOf({ meetings: times(8) })],
    ['at least so many times', timesOf({ from: '2026-01-06', meetings: { from: 6 } })],
    ['no line at all', someTimes()],
  ])('%s keeps it alive', (_, at) => {
    check({}, at, [
      ['2026-05-09', { kind: 'running' }],
      ['2040-01-01', { kind: 'running' }],
    ]);
  });

  test('a month to come keeps it alive until the month is over', () => {
    const at = someTimes({
      teams: [aTeam({ to: '2026-05-08' }), aTeam({ days: { kind: 'period', period: '2027-04' } })],
    });
    check({}, at, [
      ['2027-04-30', { kind: 'running' }],
      ['2027-05-01', { kind: 'over', since: '2027-04-30' }],
    ]);
  });

  test('as late as the last that may be held, where school holidays are not dated', () => {
    const course = {
      days: weekly('mo'),
      from: '2027-01-25',
      meetings: times(4),
      except: [{ kind: 'school-holidays' } as const],
    };
    check({}, timesOf(course), [
      ['2027-03-15', { kind: 'running' }],
      ['2027-03-16', { kind: 'over', since: '2027-03-15' }],
    ]);
  });

  test('as the changes leave it', () => {
    const course = { days: dates('2026-04-28', '2026-05-05') };
    const after = (...changes: Times['changes']) => lastDayOf(timesOf(course, { changes }));
    expect(after(moved('2026-05-05', '2026-05-12'))).toEqual({ kind: 'on', date: '2026-05-12' });
    expect(after(extra('2026-06-02'))).toEqual({ kind: 'on', date: '2026-06-02' });
    expect(after(cancelled('2026-05-05'))).toEqual({ kind: 'on', date: '2026-04-28' });
    expect(after(cancelled('2026-05-05'), cancelled('2026-04-28'))).toEqual({ kind: 'cancelled' });
    check({}, timesOf(course, { changes: [cancelled('2026-04-28'), cancelled('2026-05-05')] }), [
      ['2026-04-01', { kind: 'over' }],
    ]);
  });
});

describe('unknown', () => {
  test('stated, until it is over', () => {
    check({ state: 'unknown', begins: '2027', ends: '2027' }, OPEN, [
      ['2026-12-31', { kind: 'unknown' }],
      ['2027-06-01', { kind: 'unknown' }],
      ['2028-01-01', { kind: 'over', since: '2027' }],
    ]);
  });

  test('planned for a day that has come', () => {
    check({ state: 'planned', begins: '2026-06-15' }, OPEN, [
      ['2026-06-14', { kind: 'not-begun', begins: '2026-06-15' }],
      ['2026-06-15', { kind: 'unknown' }],
      ['2026-06-16', { kind: 'unknown' }],
    ]);
    check({ state: 'planned' }, timesOf({ from: '2026-06-16' }), [
      ['2026-06-15', { kind: 'not-begun', begins: '2026-06-16' }],
      ['2026-06-16', { kind: 'unknown' }],
    ]);
  });

  test('planned for a month may still begin on its last day', () => {
    check({ state: 'planned', begins: '2026-06' }, OPEN, [
      ['2026-06-15', { kind: 'not-begun', begins: '2026-06' }],
      ['2026-06-29', { kind: 'not-begun', begins: '2026-06' }],
      ['2026-06-30', { kind: 'unknown' }],
    ]);
  });
});

describe('paused', () => {
  test('until the day it opens again', () => {
    check({ state: 'paused', reopens: '2027-02-02' }, OPEN, [
      ['2027-02-01', { kind: 'paused', reopens: '2027-02-02' }],
      ['2027-02-02', { kind: 'running' }],
      ['2027-02-03', { kind: 'running' }],
    ]);
  });

  test('for as long as nobody has said until when', () => {
    check({ state: 'paused' }, OPEN, [['2040-01-01', { kind: 'paused' }]]);
  });

  test('to a day, and what comes after nobody has said', () => {
    check({ state: 'paused', pausedUntil: '2026-12' }, OPEN, [
      ['2026-12-30', { kind: 'paused', until: '2026-12' }],
      ['2026-12-31', { kind: 'paused', until: '2026-12' }],
      ['2027-01-01', { kind: 'unknown' }],
    ]);
  });

  test('what opens again may be full or not have begun', () => {
    check({ state: 'paused', reopens: '2026-12-01', full: 'waiting-list' }, OPEN, [
      ['2026-12-01', { kind: 'full', hasWaitingList: true }],
    ]);
  });
});

describe('open for sign-up', () => {
  const team = { from: '2027-01-13', days: weekly('we'), meetings: times(8) };

  test('to the last day that is said, and then not begun, and then running', () => {
    const at = someTimes({ teams: [aTeam(team, { signUpBy: '2026-12-18' })] });
    const signUp = { kind: 'sign-up', team: 0, begins: '2027-01-13', signUpBy: '2026-12-18' } as const;
    check({}, at, [
      ['2026-12-17', signUp],
      ['2026-12-18', signUp],
      ['2026-12-19', { kind: 'not-begun', begins: '2027-01-13' }],
      ['2027-01-12', { kind: 'not-begun', begins: '2027-01-13' }],
      ['2027-01-13', { kind: 'running' }],
      ['2027-03-03', { kind: 'running' }],
      ['2027-03-04', { kind: 'over', since: '2027-03-03' }],
    ]);
  });

  test('before it begins, where no last day is said', () => {
    const at = someTimes({ teams: [aTeam(team), aTeam({ days: { kind: 'period', period: '2027-04' } })] });
    check({}, at, [
      ['2027-01-12', { kind: 'sign-up', team: 0, begins: '2027-01-13' }],
      ['2027-01-13', { kind: 'sign-up', team: 1, begins: '2027-04' }],
      ['2027-03-31', { kind: 'sign-up', team: 1, begins: '2027-04' }],
      ['2027-04-01', { kind: 'running' }],
    ]);
  });

  test('a team that is full is passed over for the next that nobody has said is full', () => {
    const at = someTimes({ teams: [aTeam(team, { full: 'full' }), aTeam({ ...team, from: '2027-04-07' })] });
    check({}, at, [['2026-12-01', { kind: 'sign-up', team: 1, begins: '2027-04-07' }]]);
  });

  test('never where one may just come to an opening as well, nor where nobody has said when', () => {
    check({}, someTimes({ openings: [anOpening()], teams: [aTeam(team)] }), [['2026-12-01', { kind: 'running' }]]);
    check({}, someTimes({ teams: [aTeam({ meetings: times(8) })] }), [['2026-12-01', { kind: 'running' }]]);
  });

  test('nor where the offer as a whole is full', () => {
    check({ full: 'full' }, someTimes({ teams: [aTeam(team)] }), [
      ['2026-12-01', { kind: 'full', hasWaitingList: false }],
    ]);
  });
});

describe('full', () => {
  const team = { from: '2027-01-13', days: weekly('we'), meetings: times(8) };

  test('as long as every team to come is', () => {
    const at = someTimes({
      teams: [
        aTeam(team, { full: 'full', signUpBy: '2026-12-18' }),
        aTeam({ ...team, from: '2027-04-07' }, { full: 'waiting-list' }),
      ],
    });
    check({}, at, [
      ['2026-12-01', { kind: 'full', hasWaitingList: true }],
      ['2027-04-06', { kind: 'full', hasWaitingList: true }],
      ['2027-04-07', { kind: 'running' }],
    ]);
  });
});

describe('not begun', () => {
  test('before the day, the month or the year that it begins', () => {
    check({ begins: '2027-02-01' }, OPEN, [
      ['2027-01-31', { kind: 'not-begun', begins: '2027-02-01' }],
      ['2027-02-01', { kind: 'running' }],
    ]);
    check({ begins: '2027' }, OPEN, [
      ['2026-12-31', { kind: 'not-begun', begins: '2027' }],
      ['2027-01-01', { kind: 'running' }],
    ]);
  });

  test('planned for nobody knows when', () => {
    check({ state: 'planned' }, OPEN, [['2040-01-01', { kind: 'not-begun' }]]);
  });

  test('before the first of all its days, as the changes leave them', () => {
    const at = timesOf({ days: dates('2027-01-12', '2027-01-19') }, { changes: [cancelled('2027-01-12')] });
    check({}, at, [
      ['2027-01-18', { kind: 'not-begun', begins: '2027-01-19' }],
      ['2027-01-19', { kind: 'running' }],
    ]);
  });

  test('not where one line has no first day', () => {
    check({}, someTimes({ openings: [anOpening({ from: '2027-01-12' }), anOpening()] }), [
      ['2026-12-01', { kind: 'running' }],
    ]);
  });
});

describe('whatever a file says', () => {
  test('there is one answer on every day, and what is over stays over', () => {
    fc.assert(
      fc.property(anyOffer, aDayNear, fc.nat(2000), (offer, day, later) => {
        const state = stateOn(offer, day);
        if (state.kind === 'over') expect(stateOn(offer, addDays(day, later)).kind).toBe('over');
      }),
      { numRuns: 400 },
    );
  });

  test('it never runs after its last day', () => {
    fc.assert(
      fc.property(anyOffer, aDayNear, (offer, day) => {
        const last = lastDayOf(offer.times);
        const isPast =
          (last.kind === 'on' && last.date < day) ||
          (offer.status.ends ?? '9999') < day.slice(0, offer.status.ends?.length);
        if (isPast) expect(stateOn(offer, day).kind).toBe('over');
      }),
      { numRuns: 400 },
    );
  });

  test('a pause, a sign-up and a beginning are never told after the day they give', () => {
    fc.assert(
      fc.property(anyOffer, aDayNear, (offer, day) => {
        const state = stateOn(offer, day);
        if (state.kind === 'paused' && state.reopens !== undefined) expect(state.reopens > day).toBe(true);
        if (state.kind === 'sign-up' && state.signUpBy !== undefined) expect(state.signUpBy >= day).toBe(true);
        if (state.kind === 'not-begun' && state.begins !== undefined)
          expect(state.begins.slice(0, 10) >= day.slice(0, state.begins.length)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('the changes of a year answer every day of it as the offer itself does', () => {
    fc.assert(
      fc.property(anyOffer, aDayNear, (offer: DatedOffer, from) => {
        const changes = stateChanges(offer, from);
        expect(changes.map((change) => change.from)).toEqual([...new Set(changes.map((change) => change.from))].sort());
        for (let ahead = 0; ahead <= 366; ahead += 1) {
          const day = addDays(from, ahead);
          expect({ day, ...stateFrom(changes, day) }).toEqual({ day, ...stateOn(offer, day) });
        }
      }),
      { numRuns: 12 },
    );
  });

  test('a page asks about a day before it was built as about the day it was', () => {
    const changes = stateChanges({ status: aStatus({ ends: '2026-12-01' }), times: OPEN }, '2026-11-27');
    expect(changes).toEqual([
      { from: '2026-11-27', state: { kind: 'running' } },
      { from: '2026-12-02', state: { kind: 'over', since: '2026-12-01' } },
    ]);
    expect(stateFrom(changes, '2020-01-01')).toEqual({ kind: 'running' });
    expect(stateFrom([], '2020-01-01')).toBeUndefined();
  });
});
