import { merge, mesh, transform as undoDeltas } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import boundaries from './data/municipalities-boundaries.json' with { type: 'json' };
import { MUNICIPALITIES } from './municipalities.ts';

export interface MapOptions {
  /** Codes of the municipalities that get a shape of their own. Order and repeats do not matter. */
  readonly codes: readonly string[];
  /** Width of the drawing, in the units of its `viewBox`; at least `MIN_MAP_WIDTH`. */
  readonly width: number;
}

/** Denmark as SVG path data. All lengths are in `viewBox` units, from the top left corner; north is up. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  /** All municipalities without a shape of their own, as one area. Empty when there are none. */
  readonly land: string;
  /** Lines between the municipalities that make up `land`; to be stroked, not filled. */
  readonly borders: string;
  /** Sorted by code. */
  readonly shapes: readonly MunicipalityShape[];
  /** A frame to draw round Bornholm, which is moved west and north. Bornholm lies inside it, as land or as a shape. */
  readonly insetFrame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface MunicipalityShape {
  /** Four digits: `0561`. */
  readonly code: string;
  readonly path: string;
  /** A point inside the municipality, for a label or a pin. */
  readonly labelX: number;
  readonly labelY: number;
}

/** Below this the smallest municipality, Frederiksberg, is less than a unit across. */
export const MIN_MAP_WIDTH = 100;

/**
 * Draws the municipalities in `codes` one by one and the rest of the country as one area.
 * Same options, same bytes. Fill paths with `fill-rule="evenodd"`: Frederiksberg is a hole in København.
 * Throws a RangeError for a code that is none of the 98, and for a width below `MIN_MAP_WIDTH`.
 *
 * Source: DAGI 2014 (CC BY 4.0), simplified.
 */
export function municipalityMap({ codes, width }: MapOptions): MapShapes {
  assertDrawable(width);
  const chosen = [...new Set(codes)].sort().map(areaOf);
  const others = AREAS.filter((area) => !chosen.includes(area));
  const unitsPerKm = width / (FRAME_KM.east - FRAME_KM.west);

  return {
    width,
    height: Math.ceil((FRAME_KM.north - FRAME_KM.south) * unitsPerKm),
    land: ringsPath(landRings(others), unitsPerKm),
    borders: linesPath(bordersBetween(others), unitsPerKm),
    shapes: chosen.map((area) => shapeOf(area, unitsPerKm)),
    insetFrame: insetFrame(unitsPerKm),
  };
}

/** Kilometres in the projection plane: east of the central meridian, north of the equator. */
type PlanePoint = readonly [east: number, north: number];
/** GeoJSON's own type for a point, with two numbers in it. */
type Line = readonly (readonly number[])[];
type Area = (Polygon | MultiPolygon) & { readonly properties: { readonly kode: string; readonly navn: string } };

/** A sphere will do for drawing: it is within 0.5 % of UTM. */
const EARTH_RADIUS_KM = 6371;
/** The central meridian of UTM zone 32, the zone of official Danish maps. */
const CENTRAL_MERIDIAN_DEGREES = 9;

/** What is drawn: Denmark without Bornholm, and one or two kilometres of room for strokes. */
const FRAME_KM = { west: -60, east: 240, south: 6070, north: 6425 };
/** The empty north-east corner, where Bornholm goes, at the scale of the rest. */
const INSET_KM = { west: 194, east: 238, south: 6375, north: 6423 };
const BORNHOLM_SHIFT_KM: PlanePoint = [-161, 251.5];
/** Only Bornholm lies east of this longitude; the rest of the country ends at 12.8. */
const BORNHOLM_FROM_DEGREES_EAST = 14;

/** Smaller islands are left out of `land`. No municipality is below 8 km². */
const MIN_ISLAND_KM2 = 3;

const PLANE = projectTopology(boundaries as unknown as Topology);
const AREAS = boundaries.objects.stdin.geometries as unknown as readonly Area[];

/** The same arcs as plain points in the plane, so that areas keep sharing the lines they have in common. */
function projectTopology({ transform, arcs, ...topology }: Topology): Topology {
  if (transform === undefined)
    throw new TypeError('municipalities-boundaries.json has no transform; it must be a quantised topology.');
  const toDegrees = undoDeltas(transform);
  const projectArc = (arc: Line) =>
    arc.map((step, index) => {
      const [degreesEast = 0, degreesNorth = 0] = toDegrees([...step], index > 0);
      return [...project(degreesEast, degreesNorth)];
    });
  return { ...topology, arcs: arcs.map(projectArc) };
}

/** Spherical transverse Mercator (Snyder, Map Projections: A Working Manual, 1987, eq. 8-1 and 8-3), with Bornholm moved. */
function project(degreesEast: number, degreesNorth: number): PlanePoint {
  const lambda = ((degreesEast - CENTRAL_MERIDIAN_DEGREES) * Math.PI) / 180;
  const phi = (degreesNorth * Math.PI) / 180;
  const east = EARTH_RADIUS_KM * Math.atanh(Math.cos(phi) * Math.sin(lambda));
  const north = EARTH_RADIUS_KM * Math.atan2(Math.tan(phi), Math.cos(lambda));
  const [shiftEast, shiftNorth] = degreesEast < BORNHOLM_FROM_DEGREES_EAST ? [0, 0] : BORNHOLM_SHIFT_KM;
  return [east + shiftEast, north + shiftNorth];
}

function assertDrawable(width: number): void {
  if (Number.isFinite(width) && width >= MIN_MAP_WIDTH) return;
  throw new RangeError(`A map must be at least ${MIN_MAP_WIDTH} wide, not ${width}.`);
}

function areaOf(code: string): Area {
  const area = AREAS.find(({ properties }) => properties.kode === code);
  if (area === undefined)
    throw new RangeError(`"${code}" is not the code of a Danish municipality. Codes are four digits, as text: "0561".`);
  return area;
}

function shapeOf(area: Area, unitsPerKm: number): MunicipalityShape {
  const code = area.properties.kode;
  const municipality = MUNICIPALITIES.find((row) => row.code === code);
  if (municipality === undefined)
    throw new TypeError(`municipalities.json lacks ${code}, which municipalities-boundaries.json has.`);
  const [labelX, labelY] = toTenths(project(municipality.lon, municipality.lat), unitsPerKm);
  return { code, path: ringsPath(polygonsOf([area]).flat(), unitsPerKm), labelX: labelX / 10, labelY: labelY / 10 };
}

function landRings(areas: readonly Area[]): readonly Line[] {
  return polygonsOf(areas)
    .filter(([outline = []]) => ringAreaKm2(outline) >= MIN_ISLAND_KM2)
    .flat();
}

/** The areas as one: shared lines are gone. Each polygon is its outline, then its holes. */
function polygonsOf(areas: readonly Area[]): readonly (readonly Line[])[] {
  return merge(PLANE, [...areas]).coordinates;
}

function bordersBetween(areas: readonly Area[]): readonly Line[] {
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries: [...areas] };
  return mesh(PLANE, collection, (one, other) => one !== other).coordinates;
}

/** The shoelace formula. The first point comes again as the last. */
function ringAreaKm2(ring: Line): number {
  const doubled = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
  return Math.abs(doubled) / 2;
}

function insetFrame(unitsPerKm: number): MapShapes['insetFrame'] {
  const [left, top] = toTenths([INSET_KM.west, INSET_KM.north], unitsPerKm);
  const [right, bottom] = toTenths([INSET_KM.east, INSET_KM.south], unitsPerKm);
  return { x: left / 10, y: top / 10, width: (right - left) / 10, height: (bottom - top) / 10 };
}

/** Rings are closed with `z`, so their last point, which is the first again, is left out. */
function ringsPath(rings: readonly Line[], unitsPerKm: number): string {
  const paths = rings.map((ring) => linePath(ring.slice(0, -1), unitsPerKm));
  return paths.map((path) => (path === '' ? '' : `${path}z`)).join('');
}

function linesPath(lines: readonly Line[], unitsPerKm: number): string {
  return lines.map((line) => linePath(line, unitsPerKm)).join('');
}

/** Rounding comes before taking differences: errors do not add up, and neighbours meet exactly. Empty if no step is left. */
function linePath(line: Line, unitsPerKm: number): string {
  const points = line.map(([east = 0, north = 0]) => toTenths([east, north], unitsPerKm));
  const steps = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return [x - fromX, y - fromY];
  });
  const moves = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0);
  return moves.length === 0 ? '' : `M${writeTenths(points[0] ?? [])}l${writeTenths(moves.flat())}`;
}

/** Whole tenths of a unit, right of and below the top left corner. */
function toTenths([east, north]: PlanePoint, unitsPerKm: number): readonly [x: number, y: number] {
  return [Math.round((east - FRAME_KM.west) * unitsPerKm * 10), Math.round((FRAME_KM.north - north) * unitsPerKm * 10)];
}

/** `[12, -3, 40]` is `1.2-.3 4`: a minus sign separates as well as a space, and a leading zero says nothing. */
function writeTenths(tenths: readonly number[]): string {
  return tenths
    .map((value) => String(value / 10).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-');
}
