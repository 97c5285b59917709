import { MUNICIPALITIES } from '../reference/municipalities.ts';

/** The whole country, as an offer's `area` says it. */
export const WHOLE_COUNTRY = 'danmark';

/** What a region's id begins with: `region-syddanmark`. */
const REGION = 'region-';

/** Whom an offer is for beside its own municipality. */
export type Area =
  | { readonly kind: 'own' }
  | { readonly kind: 'municipalities'; readonly ids: readonly string[] }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'country' };

/** Of several names the one that holds them all; where none does, every municipality that any of them holds. */
export function areaOf(names: readonly string[]): Area {
  if (names.includes(WHOLE_COUNTRY)) return { kind: 'country' };
  const ids = [...new Set(names.flatMap(idsIn))];
  const region = names.find((name) => regionNamed(name) !== undefined && ids.length === idsIn(name).length);
  if (region !== undefined) return { kind: 'region', region: regionNamed(region) ?? region };
  return ids.length === 0 ? { kind: 'own' } : { kind: 'municipalities', ids };
}

/** The municipalities of a region, now and from 2027; a municipality's name is its own. */
function idsIn(name: string): readonly string[] {
  const region = regionNamed(name);
  if (region === undefined) return [name];
  return MUNICIPALITIES.filter((row) => row.region === region || row.regionFrom2027 === region).map((row) =>
    asId(row.name),
  );
}

/** `region-syddanmark` → `Region Syddanmark`; `undefined` where there is no such region, now or from 2027. */
export function regionNamed(name: string): string | undefined {
  return name.startsWith(REGION) ? REGIONS.find((region) => asId(region) === name) : undefined;
}

/** What can stand in `area` beside the ids of the catalogue's municipalities: every other of the 98 too. */
export function areaNames(): readonly string[] {
  return [WHOLE_COUNTRY, ...REGIONS.map(asId), ...MUNICIPALITIES.map(({ name }) => asId(name))];
}

/** The name of one of the 98 by its id, also where the catalogue has no file of it. */
export function municipalityNamed(id: string): string | undefined {
  return MUNICIPALITIES.find(({ name }) => asId(name) === id)?.name;
}

const REGIONS: readonly string[] = [
  ...new Set(MUNICIPALITIES.flatMap(({ region, regionFrom2027 }) => [region, regionFrom2027])),
].sort();

function asId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-').replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

/** Whether an offer is for those who live in a municipality: its own, or one that its area holds. */
export function isForMunicipality(
  offer: { readonly municipality: { readonly id: string }; readonly area: Area },
  { id, code }: { readonly id: string; readonly code?: string | undefined },
): boolean {
  if (offer.municipality.id === id) return true;
  switch (offer.area.kind) {
    case 'own':
      return false;
    case 'municipalities':
      return offer.area.ids.includes(id);
    case 'region':
      return regionsOf(code).includes(offer.area.region);
    case 'country':
      return code !== undefined;
  }
}

function regionsOf(code: string | undefined): readonly string[] {
  const row = MUNICIPALITIES.find((municipality) => municipality.code === code);
  return row === undefined ? [] : [row.region, row.regionFrom2027];
}
