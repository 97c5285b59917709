import type { Distance, PointBasis } from '../domain/near/distance.ts';
import { fill } from './find-elements.ts';
import type { Origin } from './near-origin.ts';
import type { FoundPostcode } from './postcodes.ts';

/** A distance as a card says it. Only a place of its own is near or far: the middle of an area is said to be one, and the visitor's own area has no distance. */
export function distanceWords(holder: HTMLElement, { place: { basis, name }, km }: Distance, origin: Origin): string {
  if (origin.kind === 'postcode' && isOwnArea(basis, name, origin.found))
    return fill(holder.dataset[basis === 'municipality' ? 'own' : 'same'], { name });
  const what = basis === 'postcode' || basis === 'town' ? 'middle' : basis;
  const isUnder = km < 1 && basis !== 'municipality';
  return fill(holder.dataset[isUnder ? `${what}Under` : what], { km: String(Math.max(1, Math.round(km))), name });
}

/** Which sentence says where a postcode is, by how many of its municipalities the catalogue has. */
export function sentenceFor({ inside, outside }: FoundPostcode): string {
  if (inside.length === 0) return 'outside';
  if (inside.length > 1) return 'several';
  return outside.length === 0 ? 'only' : 'alsoOutside';
}

export function postcodeWords({ postcode, town, inside, outside }: FoundPostcode): Readonly<Record<string, string>> {
  const list = new Intl.ListFormat(document.documentElement.lang);
  return {
    postcode,
    town,
    inside: list.format(inside.map(({ name }) => name)),
    outside: list.format(outside),
  };
}

/** Whether an area is the postcode's own; where a postcode spans municipalities, nobody knows in which the visitor is. */
function isOwnArea(basis: PointBasis, name: string, { postcode, town, inside, outside }: FoundPostcode): boolean {
  const municipalities = [...inside.map((row) => row.name), ...outside];
  const own = { place: undefined, postcode: `${postcode} ${town}`, town };
  return basis === 'municipality' ? municipalities.length === 1 && municipalities[0] === name : own[basis] === name;
}
