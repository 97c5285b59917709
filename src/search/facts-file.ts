import { FACETS, type FacetId } from './facets.ts';
import { NOTHING_STATED, type Fact, type OfferFacts } from './facts.ts';

/** An offer as the search narrows it. */
export interface KnownOffer {
  /** Pagefind's id of its page. */
  readonly id: string;
  readonly facts: OfferFacts;
  readonly isEnded: boolean;
}

/** A facet's facts in the order that offers come with them, each written once: `=far` stated, `?partner` possible, `!tolk` denied, `?` anything possible. */
interface FacetColumn {
  readonly facts: readonly (readonly string[])[];
  /** For each offer the position of its fact. */
  readonly offers: readonly number[];
}

/** What the browser loads. A facet in which no offer states anything is left out. */
export interface FactsFile {
  readonly ids: readonly string[];
  /** Positions of offers that are over. */
  readonly ended: readonly number[];
  readonly facets: Readonly<Partial<Record<FacetId, FacetColumn>>>;
}

const ANY = '?';

export function writeFacts(offers: readonly KnownOffer[]): FactsFile {
  return {
    ids: offers.map(({ id }) => id),
    ended: offers.flatMap(({ isEnded }, position) => (isEnded ? [position] : [])),
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, writeColumn(offers.map(({ facts }) => facts[facet] ?? NOTHING_STATED))] as const)
        // A column with one fact alone, that nothing is stated, says nothing.
        .filter(([, { facts }]) => facts.length > 1 || facts[0]?.[0] !== ANY),
    ),
  };
}

/** Reads the file. Offers that say the same in a facet share one fact, so that counting looks at each fact once. */
export function readFacts({ ids, ended, facets }: FactsFile): KnownOffer[] {
  const over = new Set(ended);
  const columns = FACETS.flatMap((facet) => {
    const column = facets[facet];
    return column ? [{ facet, offers: column.offers, facts: column.facts.map(readFact) }] : [];
  });
  return ids.map((id, position) => ({
    id,
    isEnded: over.has(position),
    facts: Object.fromEntries(
      columns.map(({ facet, offers, facts }) => [facet, facts[offers[position] ?? 0] ?? NOTHING_STATED]),
    ),
  }));
}

function writeColumn(facts: readonly Fact[]): FacetColumn {
  const written = facts.map((fact) => JSON.stringify(writeFact(fact)));
  const distinct = [...new Set(written)];
  const positions = new Map(distinct.map((fact, position) => [fact, position]));
  return {
    facts: distinct.map((fact) => JSON.parse(fact) as string[]),
    offers: written.map((fact) => positions.get(fact) ?? 0),
  };
}

function writeFact({ stated, possible, denied = [] }: Fact): string[] {
  const marked = (mark: string, values: readonly string[]) => values.map((value) => mark + value);
  return [...marked('=', stated), ...(possible === 'any' ? [ANY] : marked('?', possible)), ...marked('!', denied)];
}

function readFact(written: readonly string[]): Fact {
  const withMark = (mark: string) =>
    written.flatMap((text) => (text !== ANY && text.startsWith(mark) ? [text.slice(1)] : []));
  return {
    stated: withMark('='),
    possible: written.includes(ANY) ? 'any' : withMark('?'),
    denied: withMark('!'),
  };
}
