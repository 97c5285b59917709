import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInWeeks, weekStretches, type Weeks } from '../../src/views/referrers/times.ts';
import { anAudience } from '../domain/arbitraries.ts';

const someOffers = fc.array(
  anAudience.map((audience) => ({ audience })),
  { maxLength: 6 },
);
const aWeek = fc.integer({ min: 0, max: 42 });

function holds({ from = 0, to = 42 }: Weeks, week: number): boolean {
  return from <= week && week <= to;
}

it('puts every week of pregnancy into one stretch', () => {
  fc.assert(
    fc.property(someOffers, aWeek, (offers, week) => {
      expect(weekStretches(offers).filter((weeks) => holds(weeks, week))).toHaveLength(1);
    }),
  );
});

it('has an offer in a stretch when, and only when, it is for each of its weeks', () => {
  fc.assert(
    fc.property(someOffers, aWeek, (offers, week) => {
      const stretch = weekStretches(offers).find((weeks) => holds(weeks, week));
      if (!stretch) throw new Error('The week is in no stretch.');
      for (const offer of offers) {
        const { pregnancy } = offer.audience;
        const isForWeek = (pregnancy ?? []).some(({ fromWeek, toWeek }) => holds({ from: fromWeek, to: toWeek }, week));
        expect(isInWeeks(offer, stretch)).toBe(isForWeek);
      }
    }),
  );
});
