import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/domain/coverage/coverage.ts';
import { GAP_KINDS, NAMED_STAGES, coveredStages, nameGaps } from '../../src/domain/coverage/gaps.ts';
import { anOffer, type OfferChanges } from '../build.ts';
import { coverableOffers } from './arbitraries.ts';

const TODAY = '2026-06-15';
const ALL_AGES: OfferChanges = { audience: { pregnancy: {}, child: { fromMonths: 0, toMonths: 71 } } };

const offer = (id: string, changes: OfferChanges = {}) => ({ ...anOffer(changes), id });
const gapsOf = (...offers: ReturnType<typeof offer>[]) => nameGaps(coverageOf(offers, TODAY));

test('without offers each time of life up to school is one gap, and none after it', () => {
  expect(gapsOf()).toEqual(NAMED_STAGES.map((stage) => ({ kind: 'no-offers', stage, standing: 'empty', ids: [] })));
});

test('a time of life with offers that one must be sent to lacks an open door', () => {
  const gaps = gapsOf(offer('a', { ...ALL_AGES, access: { mode: 'visited' } }));
  expect(gaps.filter(({ kind }) => kind === 'no-open-door').map(({ stage }) => stage)).toEqual(NAMED_STAGES);
  expect(gaps.some(({ kind }) => kind === 'no-offers')).toBe(false);
});

test('the levels without an offer are named, those with one are not', () => {
  const gaps = gapsOf(offer('a', { ...ALL_AGES, level: 'selective' }));
  expect(gaps.flatMap((gap) => (gap.kind === 'no-level' && gap.stage === 'pregnancy' ? [gap.level] : []))).toEqual([
    'universal',
    'indicated',
  ]);
});

test('an ended offer is told apart from nothing, and a planned one from both', () => {
  const ended = offer('b', { audience: { pregnancy: {} }, status: { state: 'ended', asOf: '2024' } });
  const planned = offer('a', { audience: { pregnancy: {} }, status: { state: 'planned', asOf: '2026' } });
  expect(gapsOf(ended)[0]).toMatchObject({ stage: 'pregnancy', standing: 'only-ended', ids: ['b'] });
  expect(gapsOf(ended, planned)[0]).toMatchObject({ stage: 'pregnancy', standing: 'unconfirmed', ids: ['a', 'b'] });
});

test('the widest gaps stand first', () => {
  fc.assert(
    fc.property(coverableOffers, (offers) => {
      const ranks = nameGaps(coverageOf(offers, TODAY)).map(({ kind }) => GAP_KINDS.indexOf(kind));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
  );
});

test('a time of life is covered or has no offers, never both and never neither', () => {
  fc.assert(
    fc.property(coverableOffers, (offers) => {
      const coverage = coverageOf(offers, TODAY);
      const empty = nameGaps(coverage).flatMap(({ kind, stage }) => (kind === 'no-offers' ? [stage] : []));
      const covered = coveredStages(coverage).filter((stage) => NAMED_STAGES.includes(stage));
      expect([...empty, ...covered].sort()).toEqual([...NAMED_STAGES].sort());
    }),
  );
});

test('one more current offer for everyone, open at every level, closes every gap', () => {
  fc.assert(
    fc.property(coverableOffers, (offers) => {
      const more = (['universal', 'selective', 'indicated'] as const).map((level) =>
        offer(`more-${level}`, { ...ALL_AGES, level }),
      );
      expect(nameGaps(coverageOf([...offers, ...more], TODAY))).toEqual([]);
    }),
  );
});

test('no offer ever adds a gap', () => {
  fc.assert(
    fc.property(coverableOffers, coverableOffers, (some, others) => {
      const more = others.map((row) => ({ ...row, id: `more-${row.id}` }));
      const names = (gaps: ReturnType<typeof nameGaps>) => gaps.filter(({ kind }) => kind === 'no-offers').length;
      const before = nameGaps(coverageOf(some, TODAY));
      expect(names(nameGaps(coverageOf([...some, ...more], TODAY)))).toBeLessThanOrEqual(names(before));
    }),
  );
});
