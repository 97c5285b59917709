import type { Offer } from '../../domain/catalogue.ts';
import { translator } from '../../i18n/translate.ts';
import { uuidOf } from '../ids.ts';
import type { HsdsLocation, HsdsService } from './shapes.ts';

type Place = Offer['places'][number];

const t = translator('da');

/** Places one can go to or log on to. A visit at home is no location; it is among the attributes. */
export function locationsOf(offer: Offer, region: string | undefined): HsdsService['service_at_locations'] {
  const service = uuidOf('service', offer.id);
  const rows = offer.places.flatMap((place, index) => {
    if (place.kind !== 'named' && place.kind !== 'online') return [];
    const id = uuidOf('location', `${offer.id}#${index}`);
    const link = { id: uuidOf('service-at-location', `${offer.id}#${index}`), service_id: service, location_id: id };
    return [{ ...link, location: locationOf(place, id, region) }];
  });
  return rows.length === 0 ? undefined : rows;
}

function locationOf(place: Place, id: string, region: string | undefined): HsdsLocation {
  return {
    id,
    location_type: place.kind === 'online' ? 'virtual' : 'physical',
    ...(place.name === undefined ? {} : { name: place.name }),
    ...(place.note === undefined ? {} : { description: place.note }),
    ...(place.publicTransport === undefined ? {} : { transportation: place.publicTransport }),
    ...(place.coordinates ? { latitude: place.coordinates.lat, longitude: place.coordinates.lon } : {}),
    ...addressesOf(place, id, region),
    ...accessibilityOf(place, id),
  };
}

/** The specification demands a whole address; half of one is left out, as nobody has stated the rest. */
function addressesOf(place: Place, id: string, region: string | undefined): Pick<HsdsLocation, 'addresses'> {
  const { address, town, postcode } = place;
  if (address === undefined || town === undefined || postcode === undefined || region === undefined) return {};
  const rest = { city: town, state_province: region, postal_code: postcode, country: 'DK' };
  const own = { id: uuidOf('address', id), location_id: id };
  return { addresses: [{ ...own, address_1: address, ...rest, address_type: 'physical' }] };
}

function accessibilityOf({ stepFree }: Place, id: string): Pick<HsdsLocation, 'accessibility'> {
  if (stepFree === undefined) return {};
  const description = t(stepFree ? 'place.stepFree' : 'place.notStepFree');
  return { accessibility: [{ id: uuidOf('accessibility', id), location_id: id, description }] };
}
