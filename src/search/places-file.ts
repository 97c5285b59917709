import { POINT_BASES, type LocatedPlace, type PointBasis } from '../domain/near/distance.ts';

/** Where offers are, loaded when somebody asks for what is near. Every place is written once. */
export interface PlacesFile {
  readonly places: readonly (readonly [lat: number, lon: number, basis: number, name: string])[];
  /** For each offer, in the order of the facts, the positions of its places. */
  readonly offers: readonly (readonly number[])[];
}

export function writePlaces(offers: readonly (readonly LocatedPlace[])[]): PlacesFile {
  const keys = [...new Set(offers.flat().map(keyOf))];
  const positions = new Map(keys.map((key, position) => [key, position]));
  return {
    places: keys.map((key) => JSON.parse(key) as PlacesFile['places'][number]),
    offers: offers.map((places) => places.flatMap((place) => positions.get(keyOf(place)) ?? [])),
  };
}

export function readPlaces({ places, offers }: PlacesFile): readonly (readonly LocatedPlace[])[] {
  const located = places.map(([lat, lon, basis, name]) => ({ lat, lon, basis: basisAt(basis), name }));
  return offers.map((positions) => positions.flatMap((position) => located[position] ?? []));
}

function keyOf({ lat, lon, basis, name }: LocatedPlace): string {
  return JSON.stringify([lat, lon, POINT_BASES.indexOf(basis), name]);
}

function basisAt(position: number): PointBasis {
  return POINT_BASES[position] ?? 'municipality';
}
