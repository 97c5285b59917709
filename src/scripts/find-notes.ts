import type { Distance, PointBasis } from '../domain/near/distance.ts';
import { counted, fill } from './find-elements.ts';
import type { ListedOffer } from './find-list.ts';
import type { Origin } from './find-near.ts';
import type { FoundPostcode } from './postcodes.ts';

/** What this search says on an offer's card besides: how far away it is, and what it does not say. */
export function cardNotes(
  holder: HTMLElement,
  { distance, notStated }: ListedOffer,
  origin: Origin | undefined,
): string[] {
  const missing =
    notStated.length === 0 ? [] : [fill(holder.dataset['missing'], { facts: factWords(holder, notStated) })];
  return [...(distance ? [distanceWords(holder, distance, origin)] : []), ...missing];
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

/** Only a place of its own is near or far. The middle of an area is said to be one, and the visitor's own area has no distance. */
function distanceWords(
  holder: HTMLElement,
  { place: { basis, name }, km }: Distance,
  origin: Origin | undefined,
): string {
  if (origin?.kind === 'postcode' && isOwnArea(basis, name, origin.found))
    return fill(holder.dataset[basis === 'municipality' ? 'own' : 'same'], { name });
  const what = basis === 'postcode' || basis === 'town' ? 'middle' : basis;
  const isUnder = km < 1 && basis !== 'municipality';
  return fill(holder.dataset[isUnder ? `${what}Under` : what], { km: String(Math.max(1, Math.round(km))), name });
}

/** Whether an area is the postcode's own; where a postcode spans municipalities, nobody knows in which the visitor is. */
function isOwnArea(basis: PointBasis, name: string, { postcode, town, inside, outside }: FoundPostcode): boolean {
  const municipalities = [...inside.map((row) => row.name), ...outside];
  const own = { place: undefined, postcode: `${postcode} ${town}`, town };
  return basis === 'municipality' ? municipalities.length === 1 && municipalities[0] === name : own[basis] === name;
}
