import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOf } from '../../src/domain/audience/fit.ts';
import { CHILD_STAGES, LIFE_STAGES, stageOfChild, stagesOf } from '../../src/domain/audience/stages.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { anOffer } from '../build.ts';
import { anAudience, type Audience } from './arbitraries.ts';

describe('the life stages of an offer', () => {
  test('an offer that names neither pregnancy nor children has unknown stages', () => {
    expect(stagesOf(audience({}))).toEqual({ kind: 'unknown' });
  });

  test('an offer for pregnant women is for pregnancy only', () => {
    expect(stagesOf(audience({ pregnancy: { fromWeek: 12 } }))).toEqual({
      kind: 'known',
      stages: [{ stage: 'pregnancy', certainty: 'stated' }],
    });
  });

  test('an offer for children of no stated age is possibly for every stage up to six years', () => {
    expect(stagesOf(audience({ child: {} }))).toEqual({
      kind: 'known',
      stages: ['age-0-1', 'age-1-3', 'age-3-6'].map((stage) => ({ stage, certainty: 'possible' })),
    });
  });

  test.each([
    [0, 11, ['age-0-1']],
    [0, 12, ['age-0-1', 'age-1-3']],
    [11, 11, ['age-0-1']],
    [12, 35, ['age-1-3']],
    [35, 36, ['age-1-3', 'age-3-6']],
    [36, 71, ['age-3-6']],
    [71, 72, ['age-3-6', 'age-6-plus']],
    [72, 287, ['age-6-plus']],
    [undefined, 11, ['age-0-1']],
  ])('from %s to %s months is %j', (fromMonths, toMonths, stages) => {
    const child = {
      ...(fromMonths === undefined ? {} : { fromMonths }),
      toMonths,
    };
    expect(stagesOf(audience({ child }))).toEqual({
      kind: 'known',
      stages: stages.map((stage) => ({ stage, certainty: 'stated' })),
    });
  });

  test.each([
    [0, ['age-0-1 stated', 'age-1-3 possible', 'age-3-6 possible']],
    [36, ['age-3-6 stated']],
    [72, ['age-6-plus stated']],
  ])(
    'where only the first month %s is said, later stages are possible and no limit is taken for none',
    (fromMonths, stages) => {
      const known = stagesOf(audience({ child: { fromMonths } }));
      expect(known.kind === 'known' && known.stages.map(({ stage, certainty }) => `${stage} ${certainty}`)).toEqual(
        stages,
      );
    },
  );

  test('stages come in order of age, pregnancy first', () => {
    fc.assert(
      fc.property(anAudience, (any) => {
        const ids = stageIds(any);
        expect(ids).toEqual(LIFE_STAGES.filter((stage) => ids.includes(stage)));
      }),
    );
  });

  test('a stage of childhood is stated exactly when a child of some month in it fits', () => {
    const hasStatedAge = anAudience.filter(
      ({ child }) =>
        child?.some(({ fromMonths, toMonths }) => fromMonths !== undefined || toMonths !== undefined) === true,
    );
    fc.assert(
      fc.property(
        hasStatedAge,
        fc.constantFrom(...CHILD_STAGES),
        ({ child = [] }, { stage, fromMonths, toMonths = 287 }) => {
          const some = Array.from({ length: toMonths - fromMonths + 1 }, (_, index) => fromMonths + index).some(
            (months) => fitOf({ ...audience({}), child }, { childMonths: [months] }).verdict === 'fits',
          );
          expect(statedIds({ ...audience({}), child }).includes(stage)).toBe(some);
        },
      ),
    );
  });

  test('every month of age is in exactly one stage', () => {
    for (let months = 0; months <= 287; months += 1) {
      const holding = CHILD_STAGES.filter(
        ({ fromMonths, toMonths = 287 }) => fromMonths <= months && months <= toMonths,
      );
      expect(holding.map(({ stage }) => stage)).toEqual([stageOfChild(months)]);
    }
  });
});

function audience(input: OfferInput['audience']): Audience {
  return anOffer({ audience: input }).audience;
}

function statedIds(of: Audience): readonly string[] {
  const answer = stagesOf(of);
  return answer.kind === 'unknown'
    ? []
    : answer.stages.filter(({ certainty }) => certainty === 'stated').map(({ stage }) => stage);
}

function stageIds(of: Audience): readonly string[] {
  const answer = stagesOf(of);
  return answer.kind === 'unknown' ? [] : answer.stages.map(({ stage }) => stage);
}
