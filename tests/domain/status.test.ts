import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEnded, standingOn } from '../../src/domain/status.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { OFFER_STATES } from '../../src/schema/terms.ts';
import { anOffer } from '../build.ts';
import { aDay } from './arbitraries.ts';

describe('when an offer ends', () => {
  test.each([
    ['2023-12-31', '2023-12-30', false],
    ['2023-12-31', '2023-12-31', false],
    ['2023-12-31', '2024-01-01', true],
    ['2023-02', '2023-02-28', false],
    ['2023-02', '2023-03-01', true],
    ['2023', '2023-12-31', false],
    ['2023', '2024-01-01', true],
  ])('an offer to %s is on %s over: %s', (to, today, ended) => {
    expect(isEnded(status({ to }), today)).toBe(ended);
  });

  test('an offer said to be over is over, with or without a date', () => {
    expect(isEnded(status({ state: 'ended' }), '2026-01-01')).toBe(true);
    expect(isEnded(status({ state: 'ended', to: '2030' }), '2026-01-01')).toBe(true);
  });

  test('an offer of unknown state is not over until a date says so', () => {
    expect(isEnded(status({ state: 'unknown' }), '2026-01-01')).toBe(false);
  });
});

describe('how an offer stands', () => {
  test.each([
    [{ state: 'running' }, 'current'],
    [{ state: 'pilot' }, 'current'],
    [{ state: 'paused' }, 'paused'],
    [{ state: 'unknown' }, 'unknown'],
    [{ state: 'ended' }, 'ended'],
    [{ state: 'paused', to: '2025' }, 'ended'],
    [{ state: 'running', from: '2026-06-14' }, 'current'],
    [{ state: 'running', from: '2026-06-15' }, 'current'],
    [{ state: 'running', from: '2026-06-16' }, 'planned'],
    [{ state: 'running', from: '2026' }, 'current'],
    [{ state: 'running', from: '2027' }, 'planned'],
    [{ state: 'planned' }, 'planned'],
    [{ state: 'planned', from: '2026-06-15' }, 'planned'],
    [{ state: 'planned', from: '2026-06-14' }, 'unknown'],
    [{ state: 'planned', from: '2026-06' }, 'planned'],
    [{ state: 'planned', from: '2026-05' }, 'unknown'],
  ] as const)('on 15 June 2026, %j is %s', (changes, standing) => {
    expect(standingOn(status(changes), '2026-06-15')).toBe(standing);
  });

  test('an offer that is over stays over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OFFER_STATES), aDay, aDay, aDay, (state, to, oneDay, otherDay) => {
        const [earlier, later] = [oneDay, otherDay].toSorted() as [string, string];
        if (isEnded({ state, to }, earlier)) expect(standingOn({ state, to }, later)).toBe('ended');
      }),
    );
  });
});

function status(changes: Partial<OfferInput['status']>) {
  return anOffer({ status: { state: 'running', asOf: '2023-01-01', ...changes } }).status;
}
