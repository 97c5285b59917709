import { describe, expect, test } from 'vitest';
import type { TimelineFamily } from '../../src/domain/timeline/lives.ts';
import { timelineOf, type TimelineOffer, type TimelineRow } from '../../src/domain/timeline/timeline.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { aBrowserOffer } from '../build.ts';

const DUE = '2026-06-15';

describe('where the family is', () => {
  test.each([
    ['2025-09-07', { kind: 'before-pregnancy' }],
    ['2025-09-08', { kind: 'pregnant', pregnancyDay: 0, pregnancyWeek: 0 }],
    ['2026-06-14', { kind: 'pregnant', pregnancyDay: 279, pregnancyWeek: 39 }],
    ['2026-06-15', { kind: 'pregnant', pregnancyDay: 280, pregnancyWeek: 40 }],
    ['2026-06-29', { kind: 'pregnant', pregnancyDay: 294, pregnancyWeek: 42 }],
    ['2026-07-05', { kind: 'pregnant', pregnancyDay: 300, pregnancyWeek: 42 }],
    ['2026-07-06', { kind: 'with-children', children: [{ childIndex: 0, ageMonths: 0, isReckoned: true }] }],
  ])('with a due date of 15 June 2026, on %s it is %j', (today, place) => {
    expect(timelineOf([], expecting(DUE), today).place).toEqual(place);
  });

  test('each day of birth has one place, under the first child told for it', () => {
    const family = born('2024-02-29', '2024-02-29', '2026-01-31');
    expect(timelineOf([], family, '2026-02-28').place).toEqual({
      kind: 'with-children',
      children: [
        { childIndex: 0, ageMonths: 24, isReckoned: false },
        { childIndex: 2, ageMonths: 1, isReckoned: false },
      ],
    });
  });

  test('a child whose birth date is ahead has no place yet', () => {
    const { place } = timelineOf([], born('2026-06-16'), '2026-06-15');
    expect(place).toEqual({ kind: 'with-children', children: [] });
  });

  test('a date that is not a day is refused with what was given', () => {
    expect(() => timelineOf([], expecting('2026-02-29'), DUE)).toThrow('"2026-02-29" is not a calendar day');
    expect(() => timelineOf([], born('15.6.2026'), DUE)).toThrow('"15.6.2026" is not a calendar day');
    expect(() => timelineOf([offer()], expecting('0001-03-01'), '0001-02-01')).toThrow(RangeError);
  });
});

describe('an offer in pregnancy', () => {
  const weeks12To20 = { pregnancy: { fromWeek: 12, toWeek: 20 } };

  test.each([
    ['2025-11-02', 'later'],
    ['2025-11-03', 'soon'],
    ['2025-11-30', 'soon'],
    ['2025-12-01', 'now'],
    ['2026-02-01', 'now'],
    ['2026-02-02', 'past'],
  ])('for weeks 12 to 20 is on %s %s', (today, standing) => {
    expect(rowOf({ audience: weeks12To20 }, expecting(DUE), today).standing).toBe(standing);
  });

  test('lasts from the first day of its first week to the last day of its last', () => {
    expect(rowOf({ audience: weeks12To20 }, expecting(DUE), DUE).spans).toEqual([
      expect.objectContaining({ basis: 'pregnancy', from: '2025-12-01', to: '2026-02-01', certainty: 'stated' }),
    ]);
  });

  test('counts back over 29 February from a due date on it or after it', () => {
    const dayBefore = { audience: { pregnancy: { fromWeek: 39, toWeek: 39 } } };
    expect(days(rowOf(dayBefore, expecting('2024-02-29'), '2024-01-01'))).toEqual([['2024-02-22', '2024-02-28']]);
    expect(days(rowOf(dayBefore, expecting('2024-03-01'), '2024-01-01'))).toEqual([['2024-02-23', '2024-02-29']]);
  });

  test.each([
    ['2026-06-28', 'soon'],
    ['2026-06-29', 'now'],
    ['2026-07-05', 'now'],
    ['2026-07-06', 'past'],
  ])('for week 42 is on %s %s', (today, standing) => {
    const audience = { pregnancy: { fromWeek: 42, toWeek: 42 } };
    expect(rowOf({ audience }, expecting(DUE), today).standing).toBe(standing);
  });

  test.each([
    ['2026-07-05', 'now'],
    ['2026-07-06', 'past'],
  ])('without stated weeks ends with week 42: on %s it is %s', (today, standing) => {
    expect(rowOf({ audience: { pregnancy: {} } }, expecting(DUE), today).standing).toBe(standing);
  });

  test('is past and without days for a family whose child is born', () => {
    const row = rowOf({ audience: { pregnancy: {} } }, born(DUE), DUE);
    expect(row).toMatchObject({ standing: 'past', spans: [] });
  });
});

describe('an offer for children', () => {
  test.each([
    ['2029-05-17', 'later'],
    ['2029-05-18', 'soon'],
    ['2029-06-14', 'soon'],
    ['2029-06-15', 'now'],
  ])('from 3 years is on %s %s for a child born on 15 June 2026', (today, standing) => {
    expect(rowOf({ audience: { child: { fromMonths: 36 } } }, born(DUE), today).standing).toBe(standing);
  });

  test.each([
    ['2029-06-14', 'now'],
    ['2029-06-15', 'past'],
  ])('under 3 years is on %s %s for a child born on 15 June 2026', (today, standing) => {
    expect(rowOf({ audience: { child: { toMonths: 35 } } }, born(DUE), today).standing).toBe(standing);
  });

  test.each([
    ['2024-02-29', 12, 12, '2025-02-28', '2025-03-28'],
    ['2024-02-29', 48, 48, '2028-02-29', '2028-03-28'],
    ['2026-01-31', 0, 0, '2026-01-31', '2026-02-27'],
    ['2026-01-31', 1, 1, '2026-02-28', '2026-03-30'],
    ['2024-01-31', 1, 2, '2024-02-29', '2024-04-29'],
    ['2025-12-31', 2, 2, '2026-02-28', '2026-03-30'],
  ])('born on %s: from %i to %i months is from %s to %s', (birth, fromMonths, toMonths, from, to) => {
    const row = rowOf({ audience: { child: { fromMonths, toMonths } } }, born(birth), birth);
    expect(days(row)).toEqual([[from, to]]);
  });

  test.each([
    [
      'fra 2 måneder',
      [
        ['2026-08-15', '2027-06-14'],
        ['2027-06-15', '2032-06-14'],
      ],
    ],
    ['fra 3 år', [['2029-06-15', '2032-06-14']]],
  ])(
    '%s, with no upper age stated, is possible past its stage, and unknown after the sixth birthday',
    (child, spans) => {
      expect(days(rowOf({ audience: { child } }, born(DUE), DUE))).toEqual(spans);
      expect(rowOf({ audience: { child } }, born(DUE), '2032-06-14').standing).toBe('now');
      expect(rowOf({ audience: { child } }, born(DUE), '2032-06-15').standing).toBe('unknown');
    },
  );

  test('from the sixth birthday, with no upper age stated, has no last day', () => {
    const row = rowOf({ audience: { child: 'fra 7 år' } }, born(DUE), '2050-01-01');
    expect(row.standing).toBe('now');
    expect(days(row)).toEqual([['2033-06-15', undefined]]);
  });

  test('of an age not stated is possible up to the sixth birthday, and not known after it', () => {
    const standingOn = (today: string) => rowOf({ audience: { child: {} } }, born(DUE), today).standing;
    expect(standingOn('2032-06-14')).toBe('now');
    expect(standingOn('2032-06-15')).toBe('unknown');
    const [span] = rowOf({ audience: { child: {} } }, born(DUE), DUE).spans;
    expect(span).toMatchObject({ from: DUE, to: '2032-06-14', certainty: 'possible' });
  });

  test('has a span for each sibling, and the child it fits decides', () => {
    const row = rowOf({ audience: { child: { toMonths: 11 } } }, born('2023-05-01', '2026-05-01'), DUE);
    expect(row.standing).toBe('now');
    expect(row.spans).toEqual([
      expect.objectContaining({ childIndex: 0, from: '2023-05-01', to: '2024-04-30' }),
      expect.objectContaining({ childIndex: 1, from: '2026-05-01', to: '2027-04-30' }),
    ]);
  });
});

describe('an offer for a child that is expected', () => {
  const fromBirth = { audience: { child: { fromMonths: 0, toMonths: 11 } } };

  test.each([
    ['2026-06-14', 'later'],
    ['2026-06-15', 'later'],
    ['2026-07-05', 'later'],
    ['2026-07-06', 'now'],
  ])('is on %s %s, reckoned from the due date', (today, standing) => {
    const row = rowOf(fromBirth, expecting(DUE), today);
    expect(row).toMatchObject({ standing, isReckoned: true });
    expect(days(row)).toEqual([['2026-06-15', '2027-06-14']]);
  });

  test('is now without reckoning, if it is for pregnancy too', () => {
    const row = rowOf({ audience: { pregnancy: {}, child: {} } }, expecting(DUE), DUE);
    expect(row).toMatchObject({ standing: 'now', isReckoned: false });
    expect(row.spans.map(({ isReckoned }) => isReckoned)).toEqual([false, true]);
  });

  test('due on 29 February is a year old on 28 February', () => {
    const audience = { child: { fromMonths: 12, toMonths: 23 } };
    expect(days(rowOf({ audience }, expecting('2024-02-29'), '2024-01-01'))).toEqual([['2025-02-28', '2026-02-27']]);
  });
});

describe('the last day to sign up', () => {
  const course = (signUpBy: string | undefined, when = 'onsdag 13-14 fra 2026-01-14, 8 gange'): Changes => ({
    audience: { pregnancy: { fromWeek: 12, toWeek: 30 } },
    access: { mode: 'open', steps: [{ kind: 'sign-up' }] },
    teams: [{ when, ...(signUpBy === undefined ? {} : { signUpBy }) }],
  });

  test.each([
    ['2025-12-17', '2025-12-18'],
    ['2025-12-18', '2025-12-18'],
    ['2025-12-19', undefined],
  ])('is the one the file gives: on %s %s', (today, day) => {
    expect(rowOf(course('2025-12-18'), expecting(DUE), today).signUpBefore).toBe(day);
  });

  test('is never told where no file gives one', () => {
    expect(rowOf(course(undefined), expecting(DUE), '2025-12-17').signUpBefore).toBeUndefined();
    const signUp: OfferInput['access'] = { mode: 'open', steps: [{ kind: 'sign-up' }] };
    const weeks = { pregnancy: { fromWeek: 12, toWeek: 20 } };
    for (const today of ['2025-11-29', '2025-12-24'])
      expect(rowOf({ audience: weeks, access: signUp }, expecting(DUE), today).signUpBefore).toBeUndefined();
    expect(
      rowOf({ audience: { child: { fromMonths: 0 } }, access: signUp }, expecting(DUE), '2026-06-14').signUpBefore,
    ).toBeUndefined();
  });

  test('is told of a team that begins at an age that nobody has said is too old', () => {
    const openEnded = {
      ...course('2026-12-18', 'onsdag 13-14 fra 2027-01-13, 8 gange'),
      audience: { child: 'fra 2 måneder' },
    };
    expect(rowOf(openEnded, born('2026-01-05'), '2026-12-01').signUpBefore).toBe('2026-12-18');
  });

  test('is not told of a team that begins when the offer is no more for the family', () => {
    const late = course('2026-05-20', 'onsdag 13-14 fra 2026-05-27, 8 gange');
    expect(rowOf(late, expecting(DUE), '2026-01-05').signUpBefore).toBeUndefined();
  });
});

describe('the offer’s own days', () => {
  const pregnancy = { pregnancy: { fromWeek: 12 } };

  test('a course that is over before the family’s week is past, not later', () => {
    const over = { audience: { pregnancy: { fromWeek: 28 } }, opens: 'mandag 10-11 fra 2025-09-15 til 2026-01-26' };
    expect(rowOf(over, expecting(DUE), '2026-01-12')).toMatchObject({ standing: 'past', spans: [] });
  });

  test('an offer that has not begun is not now, and begins on its first day', () => {
    const planned: Changes = {
      audience: pregnancy,
      status: { state: 'planned', asOf: '2026-01-01', begins: '2026-04-01' },
    };
    const row = rowOf(planned, expecting(DUE), '2026-01-12');
    expect(row).toMatchObject({ standing: 'later', state: { kind: 'not-begun', begins: '2026-04-01' } });
    expect(row.spans[0]?.from).toBe('2026-04-01');
  });

  test('a wait that lasts longer than the offer is for the family is told', () => {
    const waiting = (waitingTime: string): Changes => ({
      audience: { pregnancy: { fromWeek: 12, toWeek: 20 } },
      access: { mode: 'visited', waitingTime },
    });
    expect(rowOf(waiting('4-6 uger'), expecting(DUE), '2025-12-15').isWaitTooLong).toBe(false);
    expect(rowOf(waiting('4-6 uger'), expecting(DUE), '2026-01-12').isWaitTooLong).toBe(true);
    expect(rowOf(waiting('op til 8 uger'), expecting(DUE), '2026-01-12').isWaitTooLong).toBe(false);
    const openEnded: Changes = { ...waiting('8-10 uger'), audience: { child: 'fra 2 måneder' } };
    expect(rowOf(openEnded, born('2026-01-05'), '2026-12-28').isWaitTooLong).toBe(false);
  });
});

describe('an offer one must have begun in time', () => {
  const fromPregnancy = { pregnancy: { fromWeek: 20 }, child: { fromMonths: 0, toMonths: 23 }, joinBy: 'fødslen' };

  test('before the birth is for the pregnant, and past for those with a child', () => {
    expect(rowOf({ audience: fromPregnancy }, expecting(DUE), '2026-04-01')).toMatchObject({
      standing: 'now',
      joinBy: { kind: 'birth' },
    });
    expect(rowOf({ audience: fromPregnancy }, born('2026-01-01'), '2026-04-01').standing).toBe('past');
  });

  test('by an age is past after it, though the offer states no upper age', () => {
    const audience = { child: 'fra 1 år', joinBy: '18 måneder' };
    expect(rowOf({ audience }, born('2026-01-01'), '2027-06-30').standing).toBe('now');
    expect(rowOf({ audience }, born('2026-01-01'), '2028-01-01').standing).toBe('past');
  });

  test('by a week of pregnancy is now to the end of that week', () => {
    const byWeek20 = { pregnancy: { fromWeek: 12 }, joinBy: 'uge 20' };
    expect(rowOf({ audience: byWeek20 }, expecting(DUE), '2026-02-01').standing).toBe('now');
    expect(rowOf({ audience: byWeek20 }, expecting(DUE), '2026-02-02').standing).toBe('past');
  });
});

describe('which offers are shown', () => {
  test('offers that are over, said to be over or for inspiration are not', () => {
    const offers = [
      offer({ id: 'a', status: { state: 'ended', asOf: '2026-01-01' } }),
      offer({ id: 'b' }, { isInspiration: true }),
      offer({ id: 'c', status: { state: 'running', to: '2026-06-14', asOf: '2026-01-01' } }),
      offer({ id: 'd', status: { state: 'running', to: '2026-06-15', asOf: '2026-01-01' } }),
    ];
    expect(timelineOf(offers, expecting(DUE), DUE).rows.map(({ offerId }) => offerId)).toEqual(['d']);
  });

  test('an offer that names no time of life is unknown and shown', () => {
    expect(rowOf({ audience: {} }, expecting(DUE), DUE)).toMatchObject({ standing: 'unknown', spans: [] });
    expect(rowOf({ audience: {} }, born(DUE), DUE)).toMatchObject({ standing: 'unknown', spans: [] });
  });

  test('a family that tells no child is unknown to every offer', () => {
    expect(rowOf({ audience: { pregnancy: {} } }, born(), DUE).standing).toBe('unknown');
    expect(rowOf({ audience: { child: {} } }, born(), DUE).standing).toBe('unknown');
  });

  test('limits that contradict each other are unknown', () => {
    const contradicted = { ...offer(), audience: { child: [{ fromMonths: 6, toMonths: 5 }] } };
    const { rows } = timelineOf([contradicted], born(DUE), DUE);
    expect(rows).toEqual([expect.objectContaining({ standing: 'unknown', spans: [] })]);
  });

  test('a paused offer keeps its standing and says that it is paused', () => {
    const row = rowOf({ audience: { child: {} }, status: { state: 'paused', asOf: '2026-01-01' } }, born(DUE), DUE);
    expect(row).toMatchObject({ standing: 'now', state: { kind: 'paused' }, entrance: 'open-unspecified' });
  });

  test('what fits now comes first, then what is next, then unknown and past; by start and then id', () => {
    const offers = [
      offer({ id: 'past', audience: { child: { toMonths: 1 } } }),
      offer({ id: 'unknown', audience: {} }),
      offer({ id: 'later', audience: { child: { fromMonths: 12 } } }),
      offer({ id: 'soon', audience: { child: { fromMonths: 4 } } }),
      offer({ id: 'now-b', audience: { child: { fromMonths: 0 } } }),
      offer({ id: 'now-late', audience: { child: { fromMonths: 3 } } }),
      offer({ id: 'now-a', audience: { child: { fromMonths: 0 } } }),
    ];
    const { rows } = timelineOf(offers, born(DUE), '2026-10-01');
    expect(rows.map(({ offerId }) => offerId)).toEqual([
      ...['now-a', 'now-b', 'now-late'],
      ...['soon', 'later', 'unknown', 'past'],
    ]);
  });
});

interface Changes extends Partial<OfferInput> {
  readonly id?: string;
}

function offer({ id = 'esbjerg/a', ...changes }: Changes = {}, flags: Partial<TimelineOffer> = {}): TimelineOffer {
  return { ...aBrowserOffer(id, changes), ...flags };
}

function rowOf(changes: Changes, family: TimelineFamily, today: string): TimelineRow {
  const [row] = timelineOf([offer(changes)], family, today).rows;
  if (row === undefined) throw new Error('The offer is not on the timeline.');
  return row;
}

function days({ spans }: TimelineRow): readonly (readonly [string, string | undefined])[] {
  return spans.map(({ from, to }) => [from, to]);
}

function expecting(dueDate: string): TimelineFamily {
  return { kind: 'expecting', dueDate };
}

function born(...birthDates: readonly string[]): TimelineFamily {
  return { kind: 'born', birthDates };
}
