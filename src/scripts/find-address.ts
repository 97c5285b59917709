import { ENDED, FACETS, type FacetId } from '../search/facets.ts';

/** What is searched for: words, choices by facet, and whether ended offers are wanted too. */
export interface Wish {
  readonly query: string;
  readonly choices: Readonly<Record<FacetId, readonly string[]>>;
  readonly withEnded: boolean;
}

/** Reads a wish from an address's query. A facet may be named several times. */
export function readWish(address: string): Wish {
  const parameters = new URLSearchParams(address);
  const choices = Object.fromEntries(
    FACETS.map((facet) => [facet, parameters.getAll(facet)]),
  ) as unknown as Wish['choices'];
  return { query: parameters.get('q')?.trim() ?? '', choices, withEnded: parameters.get(ENDED.facet) === ENDED.yes };
}

/** The address's query for a wish, `?q=…&kommune=esbjerg`, or the empty string for none. */
export function writeWish({ query, choices, withEnded }: Wish): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) for (const value of choices[facet]) parameters.append(facet, value);
  if (withEnded) parameters.set(ENDED.facet, ENDED.yes);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
