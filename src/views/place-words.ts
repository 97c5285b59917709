import type { Offer } from '../domain/catalogue.ts';
import type { Translate } from '../i18n/translate.ts';

type Place = Offer['places'][number];

/** A place's short name: `Familiens Hus`, `Hjemme hos jer`. */
export function placeName(place: Place, t: Translate): string {
  const name =
    place.name ??
    (place.kind === 'named' ? (place.town ?? place.note?.replace(/\.$/, '') ?? '') : t(`place.${place.kind}`));
  return place.satellite ? `${name} (${t('place.satellite')})` : name;
}

/** Everything known of a place, one line each: name, address, access, transport. */
export function placeWords(place: Place, t: Translate): string[] {
  const town = [place.postcode, place.town].filter((part) => part !== undefined).join(' ');
  return [
    placeName(place, t),
    [place.address, town].filter((part) => part !== undefined && part !== '').join(', '),
    place.kind === 'named' && place.address === undefined ? t('unknown.address') : '',
    place.stepFree === undefined ? '' : t(place.stepFree ? 'place.stepFree' : 'place.notStepFree'),
    place.pram === undefined ? '' : t(place.pram ? 'place.pram' : 'place.noPram'),
    place.publicTransport ?? '',
    isNamedByNote(place) ? '' : (place.note ?? ''),
  ].filter((words, index, all) => words !== '' && all.indexOf(words) === index);
}

/** A place that an author could only describe: `I kommunens lokaler`. */
function isNamedByNote({ kind, name, town }: Place): boolean {
  return kind === 'named' && name === undefined && town === undefined;
}
