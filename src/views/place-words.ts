import type { Offer } from '../domain/catalogue.ts';
import type { Translate } from '../i18n/translate.ts';
import { plainWords, wordsIn, type Words } from '../i18n/words.ts';

type Place = Offer['places'][number];

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
  const town = [place.postcode, place.town].filter((part) => part !== undefined).join(' ');
  return [
    placeName(place, note, t),
    danish([place.address, town].filter((part) => part !== undefined && part !== '').join(', ')),
    place.kind === 'named' && place.address === undefined ? t('unknown.address') : '',
    place.stepFree === undefined ? '' : t(place.stepFree ? 'place.stepFree' : 'place.notStepFree'),
    place.pram === undefined ? '' : t(place.pram ? 'place.pram' : 'place.noPram'),
    danish(place.publicTransport),
    isNamedByNote(place) ? '' : note,
  ].filter(
    (words, index, all) => words !== '' && all.findIndex((other) => plainWords(other) === plainWords(words)) === index,
  );
}

/** A place that an author could only describe: `I kommunens lokaler`. */
function isNamedByNote({ kind, name, town }: Place): boolean {
  return kind === 'named' && name === undefined && town === undefined;
}

function withoutStop(words: Words): Words {
  return typeof words === 'string' ? words.replace(/\.$/, '') : { ...words, text: words.text.replace(/\.$/, '') };
}
