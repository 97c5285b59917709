import { ENDED, FACETS, WITHOUT } from '../search/facets.ts';
import type { Narrowing } from '../search/narrow.ts';

/** What is searched for: words, what narrows them, and from which postcode distances are measured. */
export interface Wish extends Narrowing {
  readonly query: string;
  /** Four digits, or the empty string. A position that the device tells is never a part of the address. */
  readonly postcode: string;
  readonly isNearestFirst: boolean;
}

const POSTCODE = 'postnr';
const ORDER = { parameter: 'orden', nearest: 'naermest' } as const;

/**
 * Reads a wish from what stands after an address's `#`, or after its `?` as addresses once had it. A facet may be named
 * several times.
 */
export function readWish(address: string): Wish {
  const parameters = new URLSearchParams(address.replace(/^[?#]/, ''));
  const postcode = parameters.get(POSTCODE) ?? '';
  return {
    query: parameters.get('q')?.trim() ?? '',
    choices: Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet)])) as unknown as Wish['choices'],
    without: parameters.getAll(WITHOUT.parameter),
    withEnded: parameters.get(ENDED.parameter) === ENDED.yes,
    postcode: /^\d{4}$/.test(postcode) ? postcode : '',
    isNearestFirst: parameters.get(ORDER.parameter) === ORDER.nearest,
  };
}

/** What stands after an address's path for a wish, `#q=…&kommune=esbjerg`, which no browser sends; empty for none. */
export function writeWish(wish: Wish): string {
  const { query, choices, without, withEnded, postcode, isNearestFirst } = wish;
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) for (const value of choices[facet]) parameters.append(facet, value);
  for (const value of without) parameters.append(WITHOUT.parameter, value);
  if (withEnded) parameters.set(ENDED.parameter, ENDED.yes);
  if (postcode !== '') parameters.set(POSTCODE, postcode);
  if (isNearestFirst) parameters.set(ORDER.parameter, ORDER.nearest);
  const text = parameters.toString();
  return text === '' ? '' : `#${text}`;
}

/** Whether a fragment is a wish, and not a place on the page such as `#indhold`. */
export function isWish(fragment: string): boolean {
  return fragment === '' || fragment.includes('=');
}
