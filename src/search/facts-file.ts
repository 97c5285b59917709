import { FACETS, type FacetId } from './facets.ts';
import type { Fact, OfferFacts } from './facts.ts';

/** An offer as the search narrows it. */
export interface KnownOffer {
  /** Pagefind's id of its page. */
  readonly id: string;
  readonly facts: OfferFacts;
  readonly isEnded: boolean;
}

/** What the browser loads: every fact is written once, and an offer is a list of which of them it has. */
export interface FactsFile {
  readonly ids: readonly string[];
  /** Positions of offers that are over. */
  readonly ended: readonly number[];
  /** `hvem=far` stated, `hvem?far` possible, `hvem!far` denied, `hvem?` nothing stated. */
  readonly facts: readonly string[];
  /** For each offer the positions of its facts. */
  readonly offers: readonly (readonly number[])[];
}

const MARKS = { stated: '=', possible: '?', denied: '!' } as const;

export function writeFacts(offers: readonly KnownOffer[]): FactsFile {
  const written = offers.map(({ facts }) => FACETS.flatMap((facet) => writeFact(facet, facts[facet])));
  const all = [...new Set(written.flat())].sort();
  const positions = new Map(all.map((fact, position) => [fact, position]));
  return {
    ids: offers.map(({ id }) => id),
    ended: offers.flatMap(({ isEnded }, position) => (isEnded ? [position] : [])),
    facts: all,
    offers: written.map((facts) => facts.map((fact) => positions.get(fact) ?? 0).sort((a, b) => a - b)),
  };
}

/** Reads the file. Offers that say the same in a facet share one fact, so that counting looks at each fact once. */
export function readFacts({ ids, ended, facts, offers }: FactsFile): KnownOffer[] {
  const over = new Set(ended);
  const shared = new Map<string, Fact>();
  return ids.map((id, position) => ({
    id,
    isEnded: over.has(position),
    facts: readOffer(
      (offers[position] ?? []).map((index) => facts[index] ?? ''),
      shared,
    ),
  }));
}

/** Nothing for a facet in which nothing is stated at all: that is what a missing facet means. */
function writeFact(facet: FacetId, fact: Fact | undefined): string[] {
  if (fact === undefined) return [];
  const { stated, possible, denied = [] } = fact;
  const isAny = possible === 'any';
  const isNothingStated = isAny && stated.length + denied.length === 0;
  const isNone = !isAny && stated.length + possible.length === 0;
  const marked = (mark: string, values: readonly string[]) => values.map((value) => `${facet}${mark}${value}`);
  return [
    ...(isNone ? marked(MARKS.stated, ['']) : marked(MARKS.stated, stated)),
    ...(isAny ? marked(MARKS.possible, isNothingStated ? [] : ['']) : marked(MARKS.possible, possible)),
    ...marked(MARKS.denied, denied),
  ];
}

function readOffer(written: readonly string[], shared: Map<string, Fact>): OfferFacts {
  const entries = FACETS.flatMap((facet) => {
    const own = written.filter((text) => /^[a-z]+/.exec(text)?.[0] === facet);
    if (own.length === 0) return [];
    const key = own.join();
    const fact = shared.get(key) ?? readFact(own.map((text) => text.slice(facet.length)));
    shared.set(key, fact);
    return [[facet, fact] as const];
  });
  return Object.fromEntries(entries);
}

/** Reads `=far`, `?partner`, `!tolk`, `?`. */
function readFact(marked: readonly string[]): Fact {
  const withMark = (mark: string) =>
    marked.flatMap((text) => (text.startsWith(mark) && text.length > 1 ? [text.slice(1)] : []));
  return {
    stated: withMark(MARKS.stated),
    possible: marked.includes(MARKS.possible) ? 'any' : withMark(MARKS.possible),
    denied: withMark(MARKS.denied),
  };
}
