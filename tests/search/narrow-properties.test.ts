import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTimeOfLife } from '../../src/domain/audience/fit-time-of-life.ts';
import { FACETS, KIND_WORDS, monthValue, weekValue, type FacetId } from '../../src/search/facets.ts';
import { factsOf } from '../../src/search/facts.ts';
import { readFacts, writeFacts, type KnownOffer } from '../../src/search/facts-file.ts';
import { countChoices, judge, narrow, type Narrowing } from '../../src/search/narrow.ts';
import { ACCESS_STEPS, OFFER_KINDS, PARTICIPANTS, PRACTICAL_HELP, REFERRERS } from '../../src/schema/terms.ts';
import { anOffer, type OfferChanges } from '../build.ts';
import { anAudience, type Audience } from '../domain/arbitraries.ts';
import { oneOffer } from '../views/catalogue.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });

/** As a file has it: without the lists of conditions, which have at least two where they stand. */
function asWritten(audience: Audience): NonNullable<OfferChanges['audience']> {
  const stated = Object.entries(audience).filter(([key]) => key !== 'anyOf' && key !== 'allOf');
  return Object.fromEntries(stated);
}

/** Any offer, as far as it can be narrowed by; each fact may be left out. */
const anyOffer: fc.Arbitrary<OfferChanges> = fc
  .record({
    kind: fc.constantFrom(...OFFER_KINDS),
    level: fc.constantFrom('universal', 'selective', 'indicated'),
    access: fc.record({
      mode: fc.constantFrom('open', 'visited'),
      steps: some(...ACCESS_STEPS).map((kinds) => kinds.map((kind) => ({ kind }))),
      referrers: some(...REFERRERS),
      anonymous: maybe(fc.boolean()),
    }),
    audience: fc
      .tuple(anAudience, some('alene'))
      .map(([audience, situations]) => ({ ...asWritten(audience), situations })),
    topics: some('soevn', 'mad'),
    languages: maybe(some('da', 'en', 'ar')),
    interpreter: maybe(fc.boolean()),
    practicalHelp: maybe(some(...PRACTICAL_HELP)),
    opens: maybe(
      some('tirsdag', 'mandag 9-11', 'lørdag fra kl. 11.30', '2026-03-03 16-18', 'hver uge 16-18', 'efter aftale'),
    ),
    status: fc.record({
      state: fc.constantFrom('planned', 'running', 'paused', 'unknown', 'ended'),
      asOf: fc.constant('2026-01'),
    }),
  })
  .map((changes) => JSON.parse(JSON.stringify(changes)) as OfferChanges);

const WORDS: Readonly<Record<FacetId, readonly string[]>> = {
  kommune: ['esbjerg', 'aarhus'],
  alder: ['gravid', '0-1', '1-3', '3-6', '6-plus', 'uge-20', '8-mdr'],
  adgang: ['aaben', 'bare-kom', 'tilmelding', 'visiteret', 'spoerg-selv'],
  hvem: ['gravid', 'mor', 'far', 'partner', 'par', 'barnet', 'soeskende', 'bedsteforaeldre', 'netvaerk'],
  slags: Object.values(KIND_WORDS),
  emne: ['soevn', 'mad'],
  situation: ['alene'],
  nu: ['ja'],
  ugedag: ['ma', 'ti', 'loe'],
  tidspunkt: ['formiddag', 'eftermiddag', 'aften'],
  sprog: ['da', 'en', 'ar', 'tolk'],
  anonym: ['ja'],
  hjaelp: ['mad', 'boernepasning', 'transport', 'paamindelse'],
  niveau: ['universel', 'selektiv', 'indikeret'],
};

/** A wish with a few choices: with one in every facet nothing would be left to look at. */
const anyWish: fc.Arbitrary<Narrowing> = fc
  .record({
    facets: fc.uniqueArray(fc.constantFrom(...FACETS), { maxLength: 4 }),
    seed: fc.nat(1000),
    without: some(...Object.values(KIND_WORDS)),
    withEnded: fc.boolean(),
  })
  .map(({ facets, seed, without, withEnded }) => ({
    without,
    withEnded,
    choices: Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        facets.includes(facet) ? WORDS[facet].filter((_, i) => (seed >> i) % 3 === 0) : [],
      ]),
    ) as unknown as Narrowing['choices'],
  }));

function known(changes: OfferChanges, index: number): KnownOffer {
  const { offer, context } = oneOffer(changes);
  return { id: `tilbud-${index}`, facts: factsOf(offer, context.catalogue), isEnded: offer.isEnded };
}

/** Whether a file states anything that could answer in a facet. */
function states(facet: FacetId, changes: OfferChanges): boolean {
  const { audience, access, opens, topics, status, languages, interpreter, practicalHelp } = anOffer(changes);
  const answers: Readonly<Record<FacetId, boolean>> = {
    kommune: true,
    slags: true,
    niveau: true,
    adgang: true,
    alder: audience.pregnancy !== undefined || audience.child !== undefined,
    hvem: audience.participants.length > 0,
    emne: topics.length > 0,
    situation: audience.situations.length > 0,
    nu: status.state !== 'unknown',
    ugedag: opens.length > 0,
    tidspunkt: opens.length > 0,
    sprog: languages !== undefined || interpreter !== undefined,
    anonym: access.anonymous !== undefined,
    hjaelp: practicalHelp !== undefined,
  };
  return answers[facet];
}

/** The same file without what can be left out: whatever one asks, less is stated. */
const FORGETTING: readonly ((changes: OfferChanges) => OfferChanges)[] = [
  (changes) => without(changes, 'languages', 'interpreter'),
  (changes) => without(changes, 'practicalHelp'),
  (changes) => without(changes, 'opens'),
  (changes) => without(changes, 'topics'),
  (changes) => without(changes, 'audience'),
  (changes) => ({ ...changes, access: { mode: changes.access?.mode ?? 'open' } }),
];

function without(changes: OfferChanges, ...fields: readonly (keyof OfferChanges)[]): OfferChanges {
  const isKept = ([field]: [string, unknown]) => !fields.some((each) => each === field);
  return Object.fromEntries(Object.entries(changes).filter(isKept));
}

describe('with any wish', () => {
  it('each published offer is shown, or excluded by what it states, or counted among those that do not say', () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { maxLength: 6 }), anyWish, (all, wish) => {
        const offers = all.map(known);
        const { sure, unsure } = narrow(offers, wish);
        const shown = [...sure.map(({ id }) => id), ...unsure.map(({ offer }) => offer.id)];
        expect(new Set(shown).size).toBe(shown.length);
        for (const [index, changes] of all.entries()) {
          const { id, isEnded } = known(changes, index);
          if (shown.includes(id) || (isEnded && !wish.withEnded)) continue;
          const isUnwanted = wish.without.includes(KIND_WORDS[anOffer(changes).kind]);
          expect(isUnwanted || FACETS.some((facet) => wish.choices[facet].length > 0 && states(facet, changes))).toBe(
            true,
          );
        }
      }),
    );
  });

  it('an offer that says less is never lost by it', () => {
    fc.assert(
      fc.property(anyOffer, anyWish, fc.constantFrom(...FORGETTING), (changes, wish, forget) => {
        const isLeft = (each: OfferChanges) => {
          const { sure, unsure } = narrow([known(each, 0)], wish);
          return sure.length + unsure.length > 0;
        };
        if (isLeft(changes)) expect(isLeft(forget(changes))).toBe(true);
      }),
    );
  });

  it('those that do not say are told with at least one facet of which they say too little', () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { maxLength: 6 }), anyWish, (all, wish) => {
        for (const { notStated } of narrow(all.map(known), wish).unsure) {
          expect(notStated.length).toBeGreaterThan(0);
          expect(notStated.filter((facet) => wish.choices[facet].length === 0)).toEqual([]);
        }
      }),
    );
  });

  it('a count is what is left when its choice is made', () => {
    fc.assert(
      fc.property(
        fc.array(anyOffer, { maxLength: 6 }),
        anyWish,
        fc.constantFrom(...FACETS),
        fc.nat(20),
        (all, wish, facet, index) => {
          const offers = all.map(known);
          const value = WORDS[facet][index % WORDS[facet].length] ?? '';
          const made = { ...wish, choices: { ...wish.choices, [facet]: [value] } };
          const without = facet === 'slags' ? [] : wish.without;
          const { sure, unsure } = narrow(offers, { ...made, without });
          const counts = countChoices(offers, wish, new Map([[facet, [value]]]));
          expect(counts.get(facet)?.get(value)).toEqual({ sure: sure.length, unsure: unsure.length });
        },
      ),
    );
  });
});

it('the browser reads the facts that the build has written', () => {
  fc.assert(
    fc.property(fc.array(anyOffer, { maxLength: 6 }), anyWish, (all, wish) => {
      const offers = all.map(known);
      const read = readFacts(JSON.parse(JSON.stringify(writeFacts(offers))) as ReturnType<typeof writeFacts>);
      const verdicts = (list: readonly KnownOffer[]) => {
        const { sure, unsure } = narrow(list, wish);
        return [sure.map(({ id }) => id), unsure.map(({ offer, notStated }) => [offer.id, notStated])];
      };
      expect(verdicts(read)).toEqual(verdicts(offers));
    }),
  );
});

it('a time of life on the axis fits as the domain says', () => {
  const verdicts = { fits: 'fits', 'may-fit': 'not-stated', 'does-not-fit': 'excluded' } as const;
  fc.assert(
    fc.property(anAudience, fc.nat(42), fc.nat(130), (audience, week, months) => {
      const { offer, context } = oneOffer({ audience: asWritten(audience) });
      const { alder } = factsOf(offer, context.catalogue);
      expect(judge('alder', alder, [weekValue(week)])).toBe(
        verdicts[fitTimeOfLife(audience, { pregnancyWeek: week }).verdict],
      );
      expect(judge('alder', alder, [monthValue(months)])).toBe(
        verdicts[fitTimeOfLife(audience, { childMonths: [months] }).verdict],
      );
    }),
  );
});

it('knows every participant by a word', () => {
  expect(WORDS.hvem).toHaveLength(PARTICIPANTS.length);
});
