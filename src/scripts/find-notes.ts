import { counted, fill } from './find-elements.ts';
import type { ListedOffer } from './find-list.ts';

/** What this search says on an offer's card besides: how far away it is, and what it does not say. */
export function cardNotes(holder: HTMLElement, { distance, notStated }: ListedOffer): string[] {
  const missing =
    notStated.length === 0 ? [] : [fill(holder.dataset['missing'], { facts: factWords(holder, notStated) })];
  return [...(distance ? [distance.words] : []), ...missing];
}

/** The heading above offers that do not say: how many, and of what they say nothing. */
export function unsureWords(holder: HTMLElement, offers: readonly ListedOffer[]): string {
  const facets = [...new Set(offers.flatMap(({ notStated }) => notStated))];
  return counted(holder, 'unsure', offers.length, { facts: factWords(holder, facets) });
}

/** The nearest first; those of which nothing is known last; else the order they came in. */
export function sortByDistance(offers: readonly ListedOffer[]): ListedOffer[] {
  const km = ({ distance }: ListedOffer) => distance?.km ?? Infinity;
  return offers.toSorted((a, b) => (km(a) === km(b) ? 0 : km(a) - km(b)));
}

function factWords(holder: HTMLElement, facets: ListedOffer['notStated']): string {
  const list = new Intl.ListFormat(document.documentElement.lang, { type: 'disjunction' });
  return list.format(facets.map((facet) => holder.getAttribute(`data-fact-${facet}`) ?? facet));
}
