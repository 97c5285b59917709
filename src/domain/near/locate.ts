import { MUNICIPALITIES } from '../../reference/municipalities.ts';
import { postcodesOf } from '../../reference/postcodes.ts';
import type { Place } from '../places/place.ts';
import { middleOf, type LocatedPlace } from './distance.ts';

/**
 * An offer's places as points: each by its own coordinates, else by its postcode's middle, else by its town's. The
 * municipality's middle stands in for places of which no more is known, and for help that comes to the family. Empty
 * for a municipality that is none of the 98 (`code`).
 */
export function locateOffer(
  { places }: { readonly places: readonly Place[] },
  code: string | undefined,
): LocatedPlace[] {
  const located = places.flatMap((place) => locatePlace(place, code) ?? []);
  return located.length > 0 ? located : municipalityMiddle(code);
}

function locatePlace(place: Place, code: string | undefined): LocatedPlace | undefined {
  const { coordinates, postcode, town } = place;
  if (coordinates) return { ...coordinates, basis: 'place', name: place.name ?? town ?? place.address ?? '' };
  const areas = code === undefined ? [] : postcodesOf([code]);
  const area = areas.find((row) => row.postcode === postcode);
  if (area) return { lat: area.lat, lon: area.lon, basis: 'postcode', name: `${area.postcode} ${area.town}` };
  const middle = middleOf(areas.filter((row) => row.town === town));
  return middle && town !== undefined ? { ...rounded(middle), basis: 'town', name: town } : undefined;
}

function municipalityMiddle(code: string | undefined): LocatedPlace[] {
  return MUNICIPALITIES.filter((row) => row.code === code).map(({ lat, lon, name }) => ({
    lat,
    lon,
    basis: 'municipality',
    name,
  }));
}

/** To about 100 metres, as exact as the middles that it comes from. */
function rounded({ lat, lon }: { readonly lat: number; readonly lon: number }) {
  return { lat: Math.round(lat * 1000) / 1000, lon: Math.round(lon * 1000) / 1000 };
}
