import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STANDINGS, standingOf, standingOn } from '../../src/domain/status.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { OFFER_STATES } from '../../src/schema/terms.ts';
import { aDatedOffer } from '../build.ts';
import { aDay } from './arbitraries.ts';

test.each([
  [{ state: 'running' }, 'current'],
  [{ state: 'pilot' }, 'current'],
  [{ state: 'paused' }, 'paused'],
  [{ state: 'unknown' }, 'unknown'],
  [{ state: 'ended' }, 'ended'],
  [{ state: 'running', ends: '2025' }, 'ended'],
  // An old file's pause has one end, and nobody knows what comes after it.
  [{ state: 'paused', to: '2025' }, 'unknown'],
  [{ state: 'paused', reopens: '2026-06-15' }, 'current'],
  [{ state: 'paused', reopens: '2026-06-16' }, 'paused'],
  [{ state: 'running', begins: '2026-06-15' }, 'current'],
  [{ state: 'running', from: '2026-06-16' }, 'planned'],
  [{ state: 'running', begins: '2027' }, 'planned'],
  [{ state: 'planned' }, 'planned'],
  [{ state: 'planned', begins: '2026-06-14' }, 'unknown'],
  [{ state: 'planned', from: '2026-06' }, 'planned'],
] satisfies [Omit<Partial<OfferInput['status']>, 'asOf'>, string][])(
  'on 15 June 2026, %j is %s',
  (changes, standing) => {
    const offer = aDatedOffer({ status: { asOf: '2023-01-01', ...changes } });
    expect(standingOn(offer, '2026-06-15')).toBe(standing);
  },
);

test('every state is one of the five words', () => {
  const states = [
    { kind: 'sign-up', team: 0 },
    { kind: 'full', hasWaitingList: true },
  ] as const;
  expect(states.map(standingOf)).toEqual(['current', 'current']);
  expect(STANDINGS).toHaveLength(5);
});

test('an offer that is over stays over', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OFFER_STATES), aDay, aDay, aDay, (state, ends, oneDay, otherDay) => {
      const [earlier, later] = [oneDay, otherDay].toSorted() as [string, string];
      const offer = aDatedOffer({ status: { state, asOf: '2000', ends } });
      if (standingOn(offer, earlier) === 'ended') expect(standingOn(offer, later)).toBe('ended');
    }),
  );
});
