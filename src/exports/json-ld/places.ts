import type { Place as PlaceNode } from 'schema-dts';
import type { Offer } from '../../domain/catalogue.ts';
import type { Place } from '../../domain/places/place.ts';

/** Places with a name or an address, as far as they are stated. */
export function placeNodes({ places }: Offer): PlaceNode[] {
  return places.flatMap(placeNode);
}

/** One place, or none where nothing tells where it is. An address that is told on contact stands nowhere. */
export function placeNode({ kind, name, address, postcode, town, coordinates }: Place): PlaceNode[] {
  if (kind !== 'named' || (name === undefined && address === undefined && town === undefined)) return [];
  const postal = {
    ...(address === undefined ? {} : { streetAddress: address }),
    ...(postcode === undefined ? {} : { postalCode: postcode }),
    ...(town === undefined ? {} : { addressLocality: town }),
  };
  return [
    {
      '@type': 'Place',
      ...(name === undefined ? {} : { name }),
      address: { '@type': 'PostalAddress', ...postal, addressCountry: 'DK' },
      ...(coordinates
        ? { geo: { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon } }
        : {}),
    },
  ];
}
