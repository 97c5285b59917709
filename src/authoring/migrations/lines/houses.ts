import { slugOf } from '../../slug.ts';
import { isSame } from '../../changes.ts';
import { isList, isRecord, type YamlRecord, type YamlValue } from '../../yaml-text.ts';
import { without } from '../rewrite.ts';

/** What the offers of one municipality say of places, and the file it has. */
export interface MunicipalityPlaces {
  /** The places of each offer. */
  readonly offers: readonly (readonly YamlRecord[])[];
  readonly municipality: YamlRecord;
}

export interface Housed {
  /** The municipality's fields with what the offers knew of its houses and shared places. */
  readonly municipality: YamlRecord;
  readonly idOf: (place: YamlRecord) => string | undefined;
}

/** What a house or a shared place can hold beside its name. */
const FACTS = ['address', 'postcode', 'town', 'coordinates', 'stepFree', 'pram', 'publicTransport'] as const;

/**
 * A named place that is a house of the municipality by its name becomes the house's id, and what the offers know of it
 * moves to the house; one that several offers use becomes a place of the municipality. A place that says more than
 * those can hold, such as a note, stays written out, and so do places that the offers describe differently.
 */
export function housePlaces({ offers, municipality }: MunicipalityPlaces): Housed {
  const named = offers.map((places) => places.filter(isPlain));
  const names = [...new Set(named.flat().map(({ name }) => name))];
  const ids = new Map<string, string>();
  const moved = names.reduce((fields, name) => {
    const members = named.flat().filter((place) => place.name === name);
    const users = named.filter((places) => places.some((place) => place.name === name)).length;
    const home = findHome(fields, name) ?? (users > 1 ? newHome(fields, name) : undefined);
    const facts = home === undefined ? undefined : agreed([home.row, ...members]);
    if (home === undefined || facts === undefined) return fields;
    ids.set(name, home.id);
    return withRow(fields, home, { ...home.row, ...facts });
  }, municipality);
  return { municipality: moved, idOf: (place) => (isPlain(place) ? ids.get(place.name) : undefined) };
}

/** A place that says nothing but its name and what a house can hold. */
function isPlain(place: YamlRecord): place is YamlRecord & { readonly name: string } {
  const { kind = 'named', name } = place;
  const others = without(place, 'kind', 'name', 'opens', 'schedule', ...FACTS);
  return kind === 'named' && typeof name === 'string' && Object.keys(others).length === 0;
}

interface Home {
  readonly list: 'units' | 'places';
  readonly index: number;
  readonly id: string;
  readonly row: YamlRecord;
}

function findHome(municipality: YamlRecord, name: string): Home | undefined {
  return (['units', 'places'] as const)
    .flatMap((list) => rowsOf(municipality, list).map((row, index) => ({ list, index, row, id: row['id'] })))
    .find((home): home is Home => home.row['name'] === name && typeof home.id === 'string');
}

function newHome(municipality: YamlRecord, name: string): Home {
  const taken = (['units', 'places'] as const).flatMap((list) => rowsOf(municipality, list).map(({ id }) => id));
  const slug = slugOf(name);
  const id = taken.includes(slug) ? `${slug}-sted` : slug;
  return { list: 'places', index: rowsOf(municipality, 'places').length, id, row: { id, name } };
}

/** The facts that all of them agree on; undefined where two of them say different things. */
function agreed(rows: readonly YamlRecord[]): YamlRecord | undefined {
  const facts = FACTS.map(
    (key) => [key, rows.flatMap((row): YamlValue[] => (row[key] === undefined ? [] : [row[key]]))] as const,
  );
  const isDisagreed = facts.some(([, values]) => values.some((value) => !isSame(value, values[0])));
  if (isDisagreed) return undefined;
  return Object.fromEntries(facts.flatMap(([key, [value]]) => (value === undefined ? [] : [[key, value]])));
}

function withRow(municipality: YamlRecord, { list, index }: Home, row: YamlRecord): YamlRecord {
  const rows = rowsOf(municipality, list);
  const isNew = index === rows.length;
  if (!isNew && isSame(rows[index], row)) return municipality;
  return { ...municipality, [list]: isNew ? [...rows, row] : rows.with(index, row) };
}

function rowsOf(municipality: YamlRecord, list: 'units' | 'places'): readonly YamlRecord[] {
  const rows = municipality[list];
  return isList(rows) ? rows.filter(isRecord) : [];
}
