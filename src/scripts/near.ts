import { nearestPlace } from '../domain/near/distance.ts';
import { readPlaces, type PlacesFile } from '../search/places-file.ts';
import { element, fill } from './find-elements.ts';
import type { Measure, Near, NearAddresses, OriginChanged } from './find-near.ts';
import { askPosition, type Origin } from './near-origin.ts';
import { distanceWords, postcodeWords, sentenceFor } from './near-words.ts';
import { findPostcode } from './postcodes.ts';

/** The postcode box, the button for the device's position, and «nearest first». */
export function openNear({ root, base }: NearAddresses, changed: OriginChanged): Near {
  const box = element('postnr', HTMLInputElement);
  const answer = element('naer-svar', HTMLElement);
  const order = element('orden', HTMLInputElement);
  let origin: Origin | undefined;

  const say = (sentence: string, values = {}) => (answer.textContent = fill(answer.dataset[sentence], values));
  const settle = (next: Origin | undefined) => {
    origin = next;
    element('orden-valg', HTMLElement).hidden = next === undefined;
    if (next === undefined) order.checked = false;
  };
  const forget = () => {
    box.value = '';
    settle(undefined);
    say('');
  };
  const lookUp = async (postcode: string) => {
    const found = await findPostcode(root, postcode).catch(() => 'broken' as const);
    if (found === undefined || found === 'broken') {
      settle(undefined);
      say(found ?? 'unknown', { postcode });
      return undefined;
    }
    settle({ kind: 'postcode', found });
    say(sentenceFor(found), postcodeWords(found));
    return found;
  };

  const takePostcode = async () => {
    const postcode = box.value.trim();
    if (postcode === '') forget();
    const found = postcode === '' ? undefined : await lookUp(postcode);
    order.checked = found !== undefined;
    changed(found?.inside.map(({ id }) => id));
  };
  const takePosition = async () => {
    say('waiting');
    const point = await askPosition();
    if (typeof point === 'string') {
      say(point);
      return;
    }
    box.value = '';
    settle({ kind: 'here', point });
    order.checked = true;
    say('here');
    changed();
  };

  box.addEventListener('change', (event) => {
    event.stopPropagation();
    void takePostcode();
  });
  element('her', HTMLButtonElement).addEventListener('click', () => void takePosition());

  element('naer', HTMLElement).hidden = false;
  const measure = measurer(base);
  return {
    label: () => (origin?.kind === 'postcode' ? origin.found.postcode : origin && (answer.dataset['label'] ?? '')),
    wish: () => ({
      postcode: origin?.kind === 'postcode' ? origin.found.postcode : '',
      isNearestFirst: order.checked,
    }),
    restore: async ({ postcode, isNearestFirst }) => {
      const now = origin?.kind === 'postcode' ? origin.found.postcode : '';
      if (postcode === '' && now !== '') forget();
      else if (postcode !== now) {
        box.value = postcode;
        await lookUp(postcode);
      }
      order.checked = isNearestFirst && origin !== undefined;
    },
    forget,
    measure: async () => (origin ? measure(origin) : () => undefined),
  };
}

/** Measures by the list of places, which is loaded when it is first needed; a failed attempt is forgotten. */
function measurer(base: string): (origin: Origin) => Promise<Measure> {
  const holder = element('resultater', HTMLElement);
  let places: Promise<ReturnType<typeof readPlaces>> | undefined;
  const load = async () => readPlaces((await (await fetch(`${base}pagefind/places.json`)).json()) as PlacesFile);
  return async (origin) => {
    places ??= load().catch((error: unknown) => {
      places = undefined;
      throw error;
    });
    const all = await places;
    const from = origin.kind === 'here' ? origin.point : origin.found.middle;
    return (position) => {
      const distance = nearestPlace(from, all[position] ?? []);
      return distance && { km: distance.km, words: distanceWords(holder, distance, origin) };
    };
  };
}
