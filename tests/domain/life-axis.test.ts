import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AXIS_STAGES,
  MONTHS_OF_CHILDHOOD,
  axisAtMonths,
  axisAtWeek,
  lifeSpansOf,
} from '../../src/domain/audience/life-axis.ts';
import { CHILD_STAGES, stagesOf } from '../../src/domain/audience/stages.ts';
import { anOffer, type OfferChanges } from '../build.ts';
import { anAudience } from './arbitraries.ts';

function spansOf(audience: NonNullable<OfferChanges['audience']>) {
  return lifeSpansOf(anOffer({ audience }).audience);
}

describe('the axis of life', () => {
  it('holds the stages side by side, from 0 to 1', () => {
    const ends = AXIS_STAGES.map(({ to }) => to);
    expect(AXIS_STAGES.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(1);
  });

  it('has the birth where the pregnancy ends', () => {
    expect(axisAtWeek(0)).toBe(0);
    expect(axisAtWeek(40)).toBe(axisAtMonths(0));
    expect(axisAtWeek(42)).toBe(axisAtMonths(0));
  });

  it.each(CHILD_STAGES)('begins $stage where the domain does', ({ stage, fromMonths }) => {
    expect(axisAtMonths(fromMonths)).toBeCloseTo(AXIS_STAGES.find((row) => row.stage === stage)?.from ?? -1);
  });

  it('goes forward all the way', () => {
    fc.assert(
      fc.property(fc.nat(MONTHS_OF_CHILDHOOD - 1), (months) => axisAtMonths(months) < axisAtMonths(months + 1)),
    );
    expect(axisAtMonths(MONTHS_OF_CHILDHOOD)).toBe(1);
  });
});

describe('where an offer stands on it', () => {
  it('is one bar for a pregnancy and the time right after', () => {
    const [span, ...rest] = spansOf({ pregnancy: {}, child: { fromMonths: 0, toMonths: 11 } });
    expect(rest).toEqual([]);
    expect(span).toEqual({ from: 0, to: axisAtMonths(12), certainty: 'stated' });
  });

  it('is two where there is a gap', () => {
    expect(spansOf({ pregnancy: { toWeek: 30 }, child: { fromMonths: 2, toMonths: 5 } })).toHaveLength(2);
  });

  it('is possible, not stated, for children of an age that nobody has told', () => {
    expect(spansOf({ child: {} })).toEqual([{ from: axisAtMonths(0), to: axisAtMonths(72), certainty: 'possible' }]);
  });

  it('is possible past the stage it begins in where no upper age is stated, up to the sixth birthday', () => {
    expect(spansOf({ child: { fromMonths: 24 } })).toEqual([
      { from: axisAtMonths(24), to: axisAtMonths(36), certainty: 'stated' },
      { from: axisAtMonths(36), to: axisAtMonths(72), certainty: 'possible' },
    ]);
  });

  it('runs off the end where it begins after the sixth birthday and no upper age is stated', () => {
    expect(spansOf({ child: { fromMonths: 80 } })[0]?.to).toBeGreaterThan(1);
  });

  it('is nowhere where nothing is said of whom it is for', () => {
    expect(spansOf({})).toEqual([]);
  });

  it('is in the stages that the domain says, with the same certainty, and in no others', () => {
    fc.assert(
      fc.property(anAudience, (audience) => {
        const spans = lifeSpansOf(audience);
        const drawn = AXIS_STAGES.flatMap(({ stage, from, to }) =>
          spans
            .filter((span) => Math.min(span.to, to) - Math.max(span.from, from) > 1e-9)
            .map(({ certainty }) => `${stage} ${certainty}`),
        );
        const stages = stagesOf(audience);
        const said =
          stages.kind === 'known' ? stages.stages.map(({ stage, certainty }) => `${stage} ${certainty}`) : [];
        expect([...new Set(drawn)]).toEqual(said);
      }),
    );
  });

  it('always ends after it begins', () => {
    fc.assert(fc.property(anAudience, (audience) => lifeSpansOf(audience).every(({ from, to }) => from < to)));
  });
});
