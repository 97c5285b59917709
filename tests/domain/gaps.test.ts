import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/domain/coverage/coverage.ts';
import { GAP_KINDS, NAMED_STAGES, coveredStages, nameGaps } from '../../src/domain/coverage/gaps.ts';
import { aDatedOffer, type OfferChanges } from '../build.ts';
import { coverableOffers } from './arbitraries.ts';

const TODAY = '2026-06-15';
const ALL_AGES: OfferChanges = { audience: { pregnancy: {}, child: { fromMonths: 0, toMonths: 71 } } };

const offer = (id: string, changes: OfferChanges = {}) => ({ ...aDatedOffer(changes), id });
const gapsOf = (...offers: ReturnType<typeof offer>[]) => nameGaps(coverageOf(offers, TODAY));

test('without offers all times of life up to school are one gap, and nothing is missing after them', () => {
  expect(gapsOf()).toEqual([{ kind: 'no-offers', stages: NAMED_STAGES, standing: 'empty' }]);
});

test('where one must be sent to every offer, an open door is missing', () => {
  const gaps = gapsOf(offer('a', { ...ALL_AGES, access: { mode: 'visited' } }));
  expect(gaps[0]).toEqual({ kind: 'no-open-door', stages: NAMED_STAGES, standing: 'empty' });
});

test('the levels without an offer are named, those with one are not', () => {
  const gaps = gapsOf(offer('a', { ...ALL_AGES, level: 'selective' }));
  expect(gaps.flatMap((gap) => (gap.kind === 'no-level' ? [gap.level] : []))).toEqual(['universal', 'indicated']);
});

test('an ended offer is told apart from nothing, and a planned one from both', () => {
  const ended = offer('b', { audience: { pregnancy: {} }, status: { state: 'ended', asOf: '2024' } });
  const planned = offer('a', { audience: { pregnancy: {} }, status: { state: 'planned', asOf: '2026' } });
  expect(gapsOf(ended)).toEqual([
    { kind: 'no-offers', stages: ['pregnancy'], standing: 'only-ended' },
    { kind: 'no-offers', stages: ['age-0-1', 'age-1-3', 'age-3-6'], standing: 'empty' },
  ]);
  expect(gapsOf(ended, planned).at(-1)).toMatchObject({ stages: ['pregnancy'], standing: 'unconfirmed' });
});

test('what is sure stands before what is not, and there the widest gaps first', () => {
  fc.assert(
    fc.property(coverableOffers, (offers) => {
      const ranks = nameGaps(coverageOf(offers, TODAY)).map(
        ({ kind, standing }) => (standing === 'unconfirmed' ? 10 : 0) + GAP_KINDS.indexOf(kind),
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
  );
});

test('a time of life is covered or has no offers, never both and never neither', () => {
  fc.assert(
    fc.property(coverableOffers, (offers) => {
      const coverage = coverageOf(offers, TODAY);
      const empty = nameGaps(coverage).flatMap(({ kind, stages }) => (kind === 'no-offers' ? stages : []));
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

test('more offers never leave a time of life uncovered that was covered', () => {
  fc.assert(
    fc.property(coverableOffers, coverableOffers, (some, others) => {
      const more = others.map((row) => ({ ...row, id: `more-${row.id}` }));
      const after = coveredStages(coverageOf([...some, ...more], TODAY));
      expect(coveredStages(coverageOf(some, TODAY)).filter((stage) => !after.includes(stage))).toEqual([]);
    }),
  );
});

test('no gap is said twice, and each names its ages once, youngest first', () => {
  fc.assert(
    fc.property(coverableOffers, (offers) => {
      const gaps = nameGaps(coverageOf(offers, TODAY));
      const said = gaps.flatMap((gap) =>
        gap.stages.map((stage) => `${gap.kind} ${gap.kind === 'no-level' ? gap.level : ''} ${stage}`),
      );
      expect(new Set(said).size).toBe(said.length);
      for (const { stages } of gaps) expect(stages).toEqual(NAMED_STAGES.filter((stage) => stages.includes(stage)));
    }),
  );
});
