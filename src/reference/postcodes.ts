import rows from './data/postcodes.json' with { type: 'json' };

/** A Danish postcode and the municipalities it lies in. A postcode may cross municipal borders. */
export interface PostcodeArea {
  /** Four digits, as text: `6700`. */
  readonly postcode: string;
  /** The postal town: `Esbjerg`. It need not have the municipality's name. */
  readonly town: string;
  /** Municipality codes, the main one first; never empty. */
  readonly codes: readonly string[];
  /** A point in its middle, WGS84. */
  readonly lat: number;
  readonly lon: number;
}

/**
 * The postal town and the municipalities of a postcode written as four digits; undefined if there is no such postcode.
 * More than one code means that the postcode alone does not tell which municipality a family lives in: ask.
 *
 * Sources: GeoNames DK (CC BY 4.0) for postcodes and towns; DAGI 2014 (CC BY 4.0) for municipalities.
 */
export function municipalitiesOfPostcode(postcode: string): Pick<PostcodeArea, 'town' | 'codes'> | undefined {
  const area = AREAS.get(postcode);
  return area && { town: area.town, codes: area.codes };
}

/**
 * Every postcode that lies wholly or partly in one of the municipalities, sorted by postcode: what one site needs to ship.
 * `codes` in the answer also names the municipalities outside the set, so that a site can say "or a neighbour".
 * Codes that are none of the 98 add nothing.
 *
 * Sources: as for `municipalitiesOfPostcode`.
 */
export function postcodesOf(codes: Iterable<string>): readonly PostcodeArea[] {
  const wanted = new Set(codes);
  return [...AREAS.values()].filter((area) => area.codes.some((code) => wanted.has(code)));
}

/** As stored: town, municipality codes, latitude and longitude (WGS84) of a point. */
type PostcodeRow = readonly [town: string, codes: readonly string[], lat: number, lon: number];

/** Sorted by postcode. A Map, because an object would also answer to `constructor`. */
const AREAS: ReadonlyMap<string, PostcodeArea> = new Map(
  Object.entries(rows as unknown as Readonly<Record<string, PostcodeRow>>)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([postcode, [town, codes, lat, lon]]) => [postcode, { postcode, town, codes, lat, lon }]),
);
