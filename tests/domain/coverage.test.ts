import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stagesOf } from '../../src/domain/audience/stages.ts';
import {
  PRESENCES,
  coverageOf,
  type CellKey,
  type CoverableOffer,
  type Coverage,
} from '../../src/domain/coverage/coverage.ts';
import { aDatedOffer, type OfferChanges } from '../build.ts';
import { coverableOffers } from './arbitraries.ts';

const TODAY = '2026-06-15';
const FOR_PREGNANT: OfferChanges = { audience: { pregnancy: {} } };

test('there is one cell for every stage, level and way in', () => {
  const { cells, gaps } = coverageOf([], TODAY);
  expect(cells).toHaveLength(5 * 3 * 2);
  expect(new Set(cells.map(keyOf)).size).toBe(30);
  expect(gaps.map(({ kind }) => kind)).toEqual(Array.from({ length: 30 }, () => 'empty'));
});

test('an offer for pregnancy and the first year stands in both stages', () => {
  const coverage = coverageOf([offer('group', { audience: { pregnancy: {}, child: { toMonths: 9 } } })], TODAY);
  expect(coverage.cells.filter(({ ids }) => ids.current.includes('group')).map(keyOf)).toEqual([
    'pregnancy/universal/open',
    'age-0-1/universal/open',
  ]);
});

test('an offer that is over leaves a gap that says so, from the day after its last', () => {
  const lastDay = offer('ended', { ...FOR_PREGNANT, status: { state: 'running', asOf: '2020', to: TODAY } });
  expect(gapIn(coverageOf([lastDay], TODAY), 'pregnancy/universal/open')).toBeUndefined();
  expect(gapIn(coverageOf([lastDay], '2026-06-16'), 'pregnancy/universal/open')).toBe('only-ended');
});

test.each(['planned', 'paused', 'unknown'] as const)(
  'an offer that is %s leaves an unconfirmed gap, also beside one that is over',
  (state) => {
    const offers = [
      offer('a', { ...FOR_PREGNANT, status: { state, asOf: '2026' } }),
      offer('b', { ...FOR_PREGNANT, status: { state: 'ended', asOf: '2026' } }),
    ];
    expect(gapIn(coverageOf(offers, TODAY), 'pregnancy/universal/open')).toBe('unconfirmed');
  },
);

test('an offer that does not state the ages of children fills no gap', () => {
  const coverage = coverageOf([offer('cafe', { audience: { child: {} } })], TODAY);
  expect(gapIn(coverage, 'age-1-3/universal/open')).toBe('unconfirmed');
  expect(coverage.cells.find((cell) => keyOf(cell) === 'age-1-3/universal/open')?.ids['possibly-current']).toEqual([
    'cafe',
  ]);
});

test('an offer that does not say whom it is for is set apart', () => {
  const coverage = coverageOf([offer('b', {}), offer('a', {})], TODAY);
  expect(coverage.unplaced).toEqual(['a', 'b']);
  expect(coverage.gaps).toHaveLength(30);
});

test('each offer stands exactly once in each cell of its stages, and nowhere else', () => {
  fc.assert(
    fc.property(coverableOffers, (offers) => {
      const { cells, unplaced } = coverageOf(offers, TODAY);
      for (const { id, level, access, audience } of offers) {
        const answer = stagesOf(audience);
        const expected =
          answer.kind === 'unknown' ? [] : answer.stages.map(({ stage }) => keyOf({ stage, level, mode: access.mode }));
        const found = cells.flatMap((cell) =>
          PRESENCES.flatMap((presence) => cell.ids[presence].filter((other) => other === id).map(() => keyOf(cell))),
        );
        expect(found).toEqual(expected);
        expect(unplaced.includes(id)).toBe(answer.kind === 'unknown');
      }
    }),
  );
});

test('a cell is a gap exactly when it has no current offer', () => {
  fc.assert(
    fc.property(coverableOffers, (offers) => {
      const { cells, gaps } = coverageOf(offers, TODAY);
      expect(gaps.map(keyOf)).toEqual(cells.filter(({ ids }) => ids.current.length === 0).map(keyOf));
    }),
  );
});

test('the order of the offers does not matter', () => {
  fc.assert(
    fc.property(coverableOffers, (offers) => {
      expect(coverageOf(offers.toReversed(), TODAY)).toEqual(coverageOf(offers, TODAY));
    }),
  );
});

function offer(id: string, changes: OfferChanges): CoverableOffer {
  return { id, ...aDatedOffer(changes) };
}

function keyOf({ stage, level, mode }: CellKey): string {
  return `${stage}/${level}/${mode}`;
}

function gapIn({ gaps }: Coverage, key: string) {
  return gaps.find((gap) => keyOf(gap) === key)?.kind;
}
