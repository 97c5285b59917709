import type { Place } from '../../domain/places/place.ts';
import type { Translate } from '../../i18n/translate.ts';
import { plainWords, wordsIn, type Words } from '../../i18n/words.ts';

/** A place's short name: `Familiens Hus`, `Hjemme hos jer`. `note` is the place's own, in whichever language it is. */
export function placeName(place: Place, note: Words, t: Translate): Words {
  const danish = (text: string) => wordsIn('da', text, t.locale);
  const name = place.name ?? (place.kind === 'named' ? place.town : undefined);
  if (name !== undefined) return danish(place.satellite ? `${name} (${t('place.satellite')})` : name);
  return place.kind === 'named' ? withoutStop(note) : t(`place.${place.kind}`);
}

/** Everything known of a place, one line each: name, address, access, transport. */
export function placeWords(place: Place, note: Words, t: Translate): Words[] {
  const danish = (text: string | undefined) => wordsIn('da', text ?? '', t.locale);
  return [
    placeName(place, note, t),
    danish(addressLine(place)),
    place.addressGiven === 'on-contact' ? t('place.addressOnContact') : '',
    place.kind === 'named' && place.address === undefined && place.addressGiven === undefined
      ? t('unknown.address')
      : '',
    place.stepFree === undefined ? '' : t(place.stepFree ? 'place.stepFree' : 'place.notStepFree'),
    place.pram === undefined ? '' : t(place.pram ? 'place.pram' : 'place.noPram'),
    danish(place.publicTransport),
    isNamedByNote(place) ? '' : note,
  ].filter(
    (words, index, all) => words !== '' && all.findIndex((other) => plainWords(other) === plainWords(words)) === index,
  );
}

/** `Torvet 1, 6700 Esbjerg`, as far as it is known. */
export function addressLine({ address, postcode, town }: Place): string {
  const place = [postcode, town].filter((part) => part !== undefined).join(' ');
  return [address, place].filter((part) => part !== undefined && part !== '').join(', ');
}

/** A place that an author could only describe: `I kommunens lokaler`. */
function isNamedByNote({ kind, name, town }: Place): boolean {
  return kind === 'named' && name === undefined && town === undefined;
}

function withoutStop(words: Words): Words {
  return typeof words === 'string' ? words.replace(/\.$/, '') : { ...words, text: words.text.replace(/\.$/, '') };
}
