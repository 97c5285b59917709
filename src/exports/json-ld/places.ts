import type { Place } from 'schema-dts';
import type { Offer } from '../../domain/catalogue.ts';

/** Places with a name or an address, as far as they are stated. */
export function placeNodes({ places }: Offer): Place[] {
  return places.flatMap(({ kind, name, address, postcode, town, coordinates }) => {
    if (kind !== 'named' || (name === undefined && address === undefined)) return [];
    const postal = {
      ...(address === undefined ? {} : { streetAddress: address }),
      ...(postcode === undefined ? {} : { postalCode: postcode }),
      ...(town === undefined ? {} : { addressLocality: town }),
    };
    return [
      {
        '@type': 'Place' as const,
        ...(name === undefined ? {} : { name }),
        address: { '@type': 'PostalAddress' as const, ...postal, addressCountry: 'DK' },
        ...(coordinates
          ? { geo: { '@type': 'GeoCoordinates' as const, latitude: coordinates.lat, longitude: coordinates.lon } }
          : {}),
      },
    ];
  });
}
