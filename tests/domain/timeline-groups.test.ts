import { addDays } from '../../src/calendar/day.ts';
import { describe, expect, test } from 'vitest';
import { groupOf, groupRows, SIGN_UP_SHOWN_DAYS } from '../../src/domain/timeline/groups.ts';
import { timelineOf, type TimelineOffer } from '../../src/domain/timeline/timeline.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { aBrowserOffer } from '../build.ts';

const TODAY = '2026-11-22';
const DUE = '2027-03-01';

describe('the group an offer stands in', () => {
  test.each<[string, OfferInput['audience'], string]>([
    ['fits now', { pregnancy: {} }, 'now'],
    ['begins at the birth', { child: { fromMonths: 0 } }, 'later'],
    ['begins in four weeks', { pregnancy: { fromWeek: 29 } }, 'soon'],
    ['says nothing of a time of life', {}, 'maybe'],
    ['ended with an earlier week', { pregnancy: { toWeek: 12 } }, 'past'],
  ])('%s', (_, audience, group) => {
    expect(groupsOf([offer('a', audience)])).toEqual({ a: group });
  });

  test('an age not stated is maybe for a child, and later for a child that is expected', () => {
    expect(groupsOf([offer('a', { child: {} })], '2026-10-01')).toEqual({ a: 'maybe' });
    expect(groupsOf([offer('a', { child: {} })])).toEqual({ a: 'later' });
  });

  test('an offer with a last day to sign up is to sign up for while it fits, and no last day is made up', () => {
    expect(groupsOf([offer('a', { pregnancy: { toWeek: 40 } }, '2026-12-01')])).toEqual({ a: 'sign-up' });
    expect(groupsOf([offer('a', { pregnancy: { toWeek: 40 } })])).toEqual({ a: 'now' });
  });

  test.each([
    [SIGN_UP_SHOWN_DAYS, 'sign-up'],
    [SIGN_UP_SHOWN_DAYS + 1, 'later'],
  ])('an offer whose last day to sign up is %i days ahead is in %s', (days, group) => {
    const row = { standing: 'later', signUpBefore: addDays(TODAY, days), isWaitTooLong: false } as const;
    expect(groupOf(row, TODAY)).toBe(group);
  });
});

test('groups come in the order of reading, and what to sign up for by its last day', () => {
  const offers = [
    offer('later', { child: { fromMonths: 3 } }),
    offer('sign-up-late', { pregnancy: { toWeek: 39 } }, '2026-12-20'),
    offer('sign-up-early', { pregnancy: { fromWeek: 27 } }, '2026-12-01'),
    offer('now', { pregnancy: {} }),
  ];
  const { rows } = timelineOf(offers, { kind: 'expecting', dueDate: DUE }, TODAY);
  expect(groupRows(rows, TODAY).map(({ group, rows }) => [group, rows.map(({ offerId }) => offerId)])).toEqual([
    ['now', ['now']],
    ['sign-up', ['sign-up-early', 'sign-up-late']],
    ['later', ['later']],
  ]);
});

function groupsOf(offers: readonly TimelineOffer[], birthDate?: string): Record<string, string> {
  const family =
    birthDate === undefined
      ? ({ kind: 'expecting', dueDate: DUE } as const)
      : ({ kind: 'born', birthDates: [birthDate] } as const);
  return Object.fromEntries(timelineOf(offers, family, TODAY).rows.map((row) => [row.offerId, groupOf(row, TODAY)]));
}

function offer(id: string, audience: OfferInput['audience'], signUpBy?: string): TimelineOffer {
  const teams = [{ when: 'onsdag 10-12 fra 2027-01-06, 4 gange', ...(signUpBy === undefined ? {} : { signUpBy }) }];
  return aBrowserOffer(id, { audience, ...(signUpBy === undefined ? {} : { teams }) });
}
