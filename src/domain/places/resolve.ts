import type { MunicipalityFrontmatter } from '../../schema/municipality.ts';
import type { PlaceReference, WrittenPlace } from '../../schema/place.ts';
import type { Place } from './place.ts';

/** The houses and shared places of each municipality, by its id. */
export type PlaceBook = ReadonlyMap<string, ReadonlyMap<string, Place>>;

const KINDS = ['home', 'outreach', 'online', 'phone'] as const;

/** Every place that an offer can name: `units` and `places` of the municipalities' files. */
export function placeBook(
  municipalities: readonly { readonly id: string; readonly data: Pick<MunicipalityFrontmatter, 'units' | 'places'> }[],
): PlaceBook {
  return new Map(
    municipalities.map(({ id, data }) => [
      id,
      new Map([...data.units, ...data.places].map((row) => [row.id, sharedPlace(row)])),
    ]),
  );
}

/** What a reference says of where; `undefined` where it names nothing that there is (the checks report it). */
export function resolvePlace(reference: PlaceReference, municipality: string, book: PlaceBook): Place | undefined {
  if (typeof reference !== 'string') return writtenPlace(reference);
  const kind = KINDS.find((word) => word === reference);
  if (kind !== undefined) return { kind };
  const [first = '', second] = reference.split('/');
  return second === undefined ? book.get(municipality)?.get(first) : book.get(first)?.get(second);
}

function writtenPlace({ address, ...place }: WrittenPlace): Place {
  return { ...place, ...addressOf(address) };
}

type SharedPlace = MunicipalityFrontmatter['places'][number] | MunicipalityFrontmatter['units'][number];

/** What a house or a shared place of a municipality's file says of where it is. */
export function sharedPlace(row: SharedPlace): Place {
  const { id, name, address, postcode, town, coordinates, stepFree, pram, publicTransport } = row;
  return {
    kind: 'named',
    id,
    name,
    ...addressOf(address),
    ...(postcode === undefined ? {} : { postcode }),
    ...(town === undefined ? {} : { town }),
    ...(coordinates === undefined ? {} : { coordinates }),
    ...(stepFree === undefined ? {} : { stepFree }),
    ...(pram === undefined ? {} : { pram }),
    ...(publicTransport === undefined ? {} : { publicTransport }),
    ...('satellite' in row ? { satellite: row.satellite } : {}),
    ...('note' in row ? { note: row.note } : {}),
  };
}

function addressOf(address: string | undefined): Pick<Place, 'address' | 'addressGiven'> {
  if (address === 'on-contact') return { addressGiven: 'on-contact' };
  return address === undefined ? {} : { address };
}

/** Whether two references are to one place: all that is said of it is the same. An id is a municipality's own. */
export function isSamePlace(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
