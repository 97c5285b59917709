/** What `data/postnumre.json` holds: postcodes with their town and municipality codes, and municipalities by code. */
interface PostcodeData {
  readonly postcodes: Readonly<Record<string, readonly [town: string, codes: readonly string[]]>>;
  /** `id` is missing for municipalities outside the catalogue. */
  readonly municipalities: Readonly<Record<string, { readonly name: string; readonly id?: string }>>;
}

/** Where a postcode is: its town, the municipalities of the catalogue it lies in, and the names of the others. */
export interface FoundPostcode {
  readonly town: string;
  readonly inside: readonly { readonly id: string; readonly name: string }[];
  readonly outside: readonly string[];
}

let data: Promise<PostcodeData> | undefined;

/** Looks a postcode up in the list that comes with the site. Undefined for one that is not in it. */
export async function findPostcode(base: string, postcode: string): Promise<FoundPostcode | undefined> {
  const { postcodes, municipalities } = await load(base);
  const found = postcodes[postcode];
  if (found === undefined) return undefined;
  const [town, codes] = found;
  const rows = codes.flatMap((code) => municipalities[code] ?? []);
  return {
    town,
    inside: rows.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name }])),
    outside: rows.flatMap(({ id, name }) => (id === undefined ? [name] : [])),
  };
}

/** Loaded when it is first needed; a failed attempt is forgotten, so that the next one may succeed. */
async function load(base: string): Promise<PostcodeData> {
  data ??= fetch(`${base}data/postnumre.json`).then((response) => response.json() as Promise<PostcodeData>);
  return data.catch((error: unknown) => {
    data = undefined;
    throw error;
  });
}
