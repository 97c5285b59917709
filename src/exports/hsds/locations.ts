import type { Offer } from '../../domain/catalogue.ts';
import { translator } from '../../i18n/translate.ts';
import { placeIndexOf } from '../coming.ts';
import { uuidOf } from '../ids.ts';
import type { PlacedSchedule } from './schedules.ts';
import type { HsdsLocation, HsdsSchedule, HsdsService } from './shapes.ts';

type Place = Offer['places'][number];

const t = translator('da');

/** The schedules that belong to one place, and those of the service as a whole. */
export interface PlacedService {
  readonly service_at_locations: HsdsService['service_at_locations'];
  readonly schedules: HsdsService['schedules'];
}

/**
 * Places one can go to or log on to, each with its own times. A visit at home is no location; it is among the
 * attributes, and its times are the service's.
 */
export function placedService(
  offer: Offer,
  schedules: readonly PlacedSchedule[],
  region: string | undefined,
): PlacedService {
  const service = uuidOf('service', offer.id);
  const isOnlyPlace = offer.places.length === 1;
  const byPlace = Map.groupBy(schedules, ({ at }) => (isOnlyPlace ? 0 : (placeIndexOf(at, offer) ?? -1)));
  const rows = offer.places.flatMap((place, index) => {
    if (!isLocation(place)) return [];
    const id = uuidOf('location', `${offer.id}#${index}`);
    const link = uuidOf('service-at-location', `${offer.id}#${index}`);
    const own = (byPlace.get(index) ?? []).map(({ schedule }) => ({ ...schedule, service_at_location_id: link }));
    return [
      {
        id: link,
        service_id: service,
        location_id: id,
        location: locationOf(place, id, region),
        ...(own.length === 0 ? {} : { schedules: own }),
      },
    ];
  });
  const rest = [...byPlace].flatMap(([index, group]): HsdsSchedule[] => {
    const place = offer.places[index];
    if (place !== undefined && isLocation(place)) return [];
    return group.map(({ schedule }) => ({ ...schedule, service_id: service }));
  });
  return {
    service_at_locations: rows.length === 0 ? undefined : rows,
    schedules: rest.length === 0 ? undefined : rest,
  };
}

function isLocation({ kind }: Place): boolean {
  return kind === 'named' || kind === 'online';
}

function locationOf(place: Place, id: string, region: string | undefined): HsdsLocation {
  const { name, coordinates, publicTransport } = place;
  const description = descriptionOf(place);
  return {
    id,
    location_type: place.kind === 'online' ? 'virtual' : 'physical',
    ...(name === undefined ? {} : { name }),
    ...(description === '' ? {} : { description }),
    ...(publicTransport === undefined ? {} : { transportation: publicTransport }),
    ...(coordinates ? { latitude: coordinates.lat, longitude: coordinates.lon } : {}),
    ...addressesOf(place, id, region),
    ...accessibilityOf(place, id),
  };
}

/** What the specification has no field for; half an address too, as one of its addresses is a whole one. */
function descriptionOf(place: Place): string {
  const { note, satellite, pram, addressGiven, address, town, postcode } = place;
  const isWhole = address !== undefined && town !== undefined && postcode !== undefined;
  const half = [address, postcode, town].filter((part) => part !== undefined).join(' ');
  return [
    note ?? '',
    satellite === true ? t('place.satellite') : '',
    pram === undefined ? '' : t(pram ? 'place.pram' : 'place.noPram'),
    addressGiven === undefined ? '' : t('place.addressOnContact'),
    isWhole ? '' : half,
  ]
    .filter((words) => words !== '')
    .join('. ');
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
