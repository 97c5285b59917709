import { expect, test } from 'vitest';
import { programmeLadder, type LadderOffer } from '../../src/domain/programmes/ladder.ts';
import { aDatedOffer, type OfferChanges } from '../build.ts';

const TODAY = '2026-06-15';

function offer(id: string, programmes: readonly string[], changes: OfferChanges): LadderOffer {
  return {
    ...aDatedOffer(changes),
    id,
    programmes: programmes.map((programme) => ({ id: programme, name: programme })),
  };
}

test('a programme stands at each age its offer is for, with the offers that use it', () => {
  const offers = [
    offer('b', ['cos-p'], { audience: { child: { fromMonths: 0, toMonths: 20 } } }),
    offer('a', ['cos-p', 'adbb'], { audience: { child: { fromMonths: 12, toMonths: 20 } } }),
  ];
  const steps = programmeLadder(offers, TODAY).steps.filter(({ rungs }) => rungs.length > 0);
  expect(
    steps.map(({ stage, rungs }) => [stage, rungs.map((rung) => [rung.programme, rung.offers.map(({ id }) => id)])]),
  ).toEqual([
    ['age-0-1', [['cos-p', ['b']]]],
    [
      'age-1-3',
      [
        ['adbb', ['a']],
        ['cos-p', ['a', 'b']],
      ],
    ],
  ]);
});

test('every time of life has a step, also those without a programme', () => {
  expect(programmeLadder([], TODAY).steps.map(({ stage, hasCurrent }) => [stage, hasCurrent])).toEqual(
    ['pregnancy', 'age-0-1', 'age-1-3', 'age-3-6', 'age-6-plus'].map((stage) => [stage, false]),
  );
});

test('a programme of an offer that is over is shown, and does not fill its step', () => {
  const ended = offer('a', ['cos-p'], { audience: { pregnancy: {} }, status: { state: 'ended', asOf: '2024' } });
  const [step] = programmeLadder([ended], TODAY).steps;
  expect(step).toMatchObject({ hasCurrent: false, rungs: [{ offers: [{ id: 'a', presence: 'ended' }] }] });
});

test('an age that is not stated may be, and does not fill a step either', () => {
  const { steps } = programmeLadder([offer('a', ['icdp'], { audience: { child: {} } })], TODAY);
  expect(steps.map(({ hasCurrent, rungs }) => [hasCurrent, rungs.length])).toEqual([
    [false, 0],
    [false, 1],
    [false, 1],
    [false, 1],
    [false, 0],
  ]);
});

test('a programme of an offer that does not say whom it is for is set apart', () => {
  expect(programmeLadder([offer('a', ['icdp'], {})], TODAY).unplaced).toEqual([
    { programme: 'icdp', offer: 'a', standing: 'current' },
  ]);
});
