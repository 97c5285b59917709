import type { Point } from '../domain/near/distance.ts';

/** What `data/postnumre.json` holds: postcodes with their town, municipality codes and middle, and municipalities by code. */
export interface PostcodeData {
  readonly postcodes: Readonly<
    Record<string, readonly [town: string, codes: readonly string[], lat: number, lon: number]>
  >;
  /** `id` is missing for municipalities outside the catalogue. */
  readonly municipalities: Readonly<Record<string, { readonly name: string; readonly id?: string }>>;
}

export interface FoundPostcode {
  readonly postcode: string;
  readonly town: string;
  readonly middle: Point;
  /** The municipalities it lies in that are in the catalogue, the main one first. */
  readonly inside: readonly { readonly id: string; readonly name: string }[];
  /** Names of those that are not. */
  readonly outside: readonly string[];
}

let data: Promise<PostcodeData> | undefined;

/** The municipalities of a postcode; undefined if there is none such. Loaded when first needed; a failure is forgotten, so that the next attempt may succeed. */
export async function findPostcode(base: string, postcode: string): Promise<FoundPostcode | undefined> {
  data ??= fetch(`${base}data/postnumre.json`).then((response) => response.json() as Promise<PostcodeData>);
  const { postcodes, municipalities } = await data.catch((error: unknown) => {
    data = undefined;
    throw error;
  });
  const found = Object.hasOwn(postcodes, postcode) ? postcodes[postcode] : undefined;
  if (!found) return undefined;
  const [town, codes, lat, lon] = found;
  const rows = codes.flatMap((code) => municipalities[code] ?? []);
  return {
    postcode,
    town,
    middle: { lat, lon },
    inside: rows.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name }])),
    outside: rows.filter(({ id }) => id === undefined).map(({ name }) => name),
  };
}
