import fc from 'fast-check';
import type { Family } from '../../src/domain/audience/family.ts';
import type { CoverableOffer } from '../../src/domain/coverage/coverage.ts';
import type { OfferFrontmatter } from '../../src/schema/offer.ts';
import { ACCESS_MODES, LEVELS, OFFER_STATES, PARTICIPANTS } from '../../src/schema/terms.ts';
import { aDatedOffer, anOffer } from '../build.ts';

export type Audience = OfferFrontmatter['audience'];

/** A real day from 2000 to 2050, `YYYY-MM-DD`. */
export const aDay = fc
  .integer({ min: 10_957, max: 29_585 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const participants = fc.uniqueArray(fc.constantFrom(...PARTICIPANTS), { maxLength: 4 });

/** Any audience the schema accepts, as far as fit goes by it. */
export const anAudience: fc.Arbitrary<Audience> = fc
  .record(
    {
      pregnancy: limits(42, 'fromWeek', 'toWeek'),
      child: limits(120, 'fromMonths', 'toMonths'),
      parent: limits(99, 'fromAge', 'toAge', 10),
      firstTimeParents: fc.boolean(),
      participants,
    },
    { requiredKeys: [] },
  )
  .map((audience) => anOffer({ audience }).audience);

export const aFamily: fc.Arbitrary<Family> = fc.record(
  {
    pregnancyWeek: fc.nat(43),
    childMonths: fc.array(fc.nat(130), { maxLength: 3 }),
    parentAge: fc.integer({ min: 10, max: 99 }),
    isFirstChild: fc.boolean(),
    participants,
  },
  { requiredKeys: [] },
);

/** Offers as coverage knows them, some over, some planned, some of which it is not known whom they are for. */
export const coverableOffers: fc.Arbitrary<CoverableOffer[]> = fc
  .array(
    fc.record({
      level: fc.constantFrom(...LEVELS),
      access: fc.record({ mode: fc.constantFrom(...ACCESS_MODES) }),
      audience: anAudience,
      status: fc.record({
        state: fc.constantFrom(...OFFER_STATES),
        asOf: fc.constant('2026-01-01'),
        to: fc.constantFrom(undefined, '2025', '2027'),
      }),
    }),
    { maxLength: 12 },
  )
  .map((offers) =>
    offers.map(({ status: { to, ...status }, ...offer }, index) => ({
      id: `offer-${index}`,
      ...offer,
      times: aDatedOffer().times,
      status: { ...status, ...(to === undefined ? {} : { ends: to }) },
    })),
  );

function limits<From extends string, To extends string>(max: number, from: From, to: To, min = 0) {
  const end = fc.option(fc.integer({ min, max }), { nil: undefined });
  return fc
    .tuple(end, end)
    .map(([a, b]) => (a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]))
    .map(
      ([a, b]) =>
        ({ ...(a === undefined ? {} : { [from]: a }), ...(b === undefined ? {} : { [to]: b }) }) as {
          readonly [key in From | To]?: number;
        },
    );
}
