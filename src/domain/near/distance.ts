/** A point on the earth, WGS84, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** What a place's point is: the place itself, or the middle of the smallest area that is known. */
export const POINT_BASES = ['place', 'postcode', 'town', 'municipality'] as const;

export type PointBasis = (typeof POINT_BASES)[number];

/** Where an offer can be found, as exactly as anyone has said. */
export interface LocatedPlace extends Point {
  readonly basis: PointBasis;
  /** The place, the postcode with its town, the town, or the municipality. */
  readonly name: string;
}

export interface Distance {
  readonly place: LocatedPlace;
  readonly km: number;
}

const EARTH_RADIUS_KM = 6371;

/** The distance as the crow flies, in kilometres (haversine). */
export function distanceKm(one: Point, other: Point): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const lats = Math.cos(radians(one.lat)) * Math.cos(radians(other.lat));
  const share = half(other.lat - one.lat) + lats * half(other.lon - one.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, share)));
}

/** The nearest of an offer's places; undefined if it has none. Of two that are equally near, the first. */
export function nearestPlace(origin: Point, places: readonly LocatedPlace[]): Distance | undefined {
  return places
    .map((place) => ({ place, km: distanceKm(origin, place) }))
    .reduce<Distance | undefined>((best, each) => (best === undefined || each.km < best.km ? each : best), undefined);
}

/** The middle of some points that lie near one another; undefined of none. */
export function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { lat: mean(points.map(({ lat }) => lat)), lon: mean(points.map(({ lon }) => lon)) };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
