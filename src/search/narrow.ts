import { overlaps } from '../domain/audience/axis.ts';
import { FACETS, WITHOUT, alternatives, rangeOfAge, type FacetId } from './facets.ts';
import { NOTHING_STATED, readSpan, type Fact } from './facts.ts';
import type { KnownOffer } from './facts-file.ts';

/** What is wished for: any of the values of each facet, in all facets. */
export interface Narrowing {
  readonly choices: Readonly<Record<FacetId, readonly string[]>>;
  /** Kinds of offer that are not wanted. */
  readonly without: readonly string[];
  readonly withEnded: boolean;
}

/** `not-stated`: the offer says neither that it fits nor that it does not. */
export type Verdict = 'fits' | 'not-stated' | 'excluded';

export interface Narrowed {
  /** Offers that state that they fit, in the order given. */
  readonly sure: readonly KnownOffer[];
  /** Offers that nothing stated excludes, and in which facets they say nothing that answers the wish. */
  readonly unsure: readonly { readonly offer: KnownOffer; readonly notStated: readonly FacetId[] }[];
}

/** Puts offers where a wish puts them. Only what an offer states can leave it out. */
export function narrow(offers: readonly KnownOffer[], wish: Narrowing): Narrowed {
  const sure: KnownOffer[] = [];
  const unsure: { offer: KnownOffer; notStated: readonly FacetId[] }[] = [];
  for (const offer of offers) {
    if (offer.isEnded && !wish.withEnded) continue;
    const verdicts = verdictsOf(offer, wish);
    if (verdicts.some(({ verdict }) => verdict === 'excluded')) continue;
    const notStated = verdicts.filter(({ verdict }) => verdict === 'not-stated').map(({ facet }) => facet);
    if (notStated.length === 0) sure.push(offer);
    else unsure.push({ offer, notStated });
  }
  return { sure, unsure };
}

/** What a choice would leave, and how many offers do not say. */
export interface ChoiceCount {
  readonly sure: number;
  readonly unsure: number;
}

export type FacetCount = ReadonlyMap<string, ChoiceCount>;

/**
 * How many offers each value would leave. A facet's own choices do not narrow its counts: another value of the same
 * facet shows what it would add.
 */
export function countChoices(
  offers: readonly KnownOffer[],
  wish: Narrowing,
  values: ReadonlyMap<FacetId, readonly string[]>,
): ReadonlyMap<FacetId, FacetCount> {
  const left = narrow(offers, wish);
  return new Map(
    [...values].map(([facet, own]) => {
      const others = isNarrowedBy(facet, wish) ? narrow(offers, withoutFacet(wish, facet)) : left;
      const tallies = tallyFacts(facet, others);
      return [facet, new Map(own.map((value) => [value, countValue(facet, value, tallies)]))];
    }),
  );
}

/** How an offer stands to what is wished for in one facet. */
export function judge(facet: FacetId, fact: Fact, values: readonly string[]): Verdict {
  const verdicts = alternatives(facet, values).map((value) => judgeValue(facet, fact, value));
  return (['fits', 'not-stated'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'excluded';
}

interface Tally {
  readonly fact: Fact;
  /** Offers with this fact that fit all else for sure, and those of which it is not stated. */
  sure: number;
  unsure: number;
}

function tallyFacts(facet: FacetId, { sure, unsure }: Narrowed): readonly Tally[] {
  const tallies = new Map<Fact, Tally>();
  const tallyOf = ({ facts }: KnownOffer) => {
    const fact = facts[facet] ?? NOTHING_STATED;
    const tally = tallies.get(fact) ?? { fact, sure: 0, unsure: 0 };
    tallies.set(fact, tally);
    return tally;
  };
  for (const offer of sure) tallyOf(offer).sure += 1;
  for (const { offer } of unsure) tallyOf(offer).unsure += 1;
  return [...tallies.values()];
}

function countValue(facet: FacetId, value: string, tallies: readonly Tally[]): ChoiceCount {
  const count = { sure: 0, unsure: 0 };
  for (const { fact, sure, unsure } of tallies) {
    const verdict = judge(facet, fact, [value]);
    if (verdict === 'excluded') continue;
    count.sure += verdict === 'fits' ? sure : 0;
    count.unsure += verdict === 'fits' ? unsure : sure + unsure;
  }
  return count;
}

function verdictsOf({ facts }: KnownOffer, { choices, without }: Narrowing) {
  const verdicts = FACETS.filter((facet) => choices[facet].length > 0).map((facet) => ({
    facet,
    verdict: judge(facet, facts[facet] ?? NOTHING_STATED, choices[facet]),
  }));
  const { stated } = facts[WITHOUT.facet] ?? NOTHING_STATED;
  const isUnwanted = stated.some((value) => without.includes(value));
  return isUnwanted ? [...verdicts, { facet: WITHOUT.facet, verdict: 'excluded' as const }] : verdicts;
}

function isNarrowedBy(facet: FacetId, { choices, without }: Narrowing): boolean {
  return choices[facet].length > 0 || (facet === WITHOUT.facet && without.length > 0);
}

function withoutFacet(wish: Narrowing, facet: FacetId): Narrowing {
  const without = facet === WITHOUT.facet ? [] : wish.without;
  return { ...wish, without, choices: { ...wish.choices, [facet]: [] } };
}

function judgeValue(facet: FacetId, { stated, possible, denied }: Fact, value: string): Verdict {
  const has = facet === 'alder' ? spanFinder(value) : (list: readonly string[]) => list.includes(value);
  if (has(stated)) return 'fits';
  if (denied?.includes(value)) return 'excluded';
  return possible === 'any' || has(possible) ? 'not-stated' : 'excluded';
}

/** Whether a list of spans on the axis of life meets the part that a value asks for. */
function spanFinder(value: string): (spans: readonly string[]) => boolean {
  const asked = rangeOfAge(value);
  return (spans) => asked !== undefined && spans.some((span) => overlaps(readSpan(span), asked));
}
