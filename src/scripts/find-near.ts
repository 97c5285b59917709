import { nearestPlace, type Distance, type Point } from '../domain/near/distance.ts';
import { readPlaces, type PlacesFile } from '../search/places-file.ts';
import type { Wish } from './find-address.ts';
import { element, fill } from './find-elements.ts';
import { loadJson } from './find-search.ts';
import { findPostcode, type FoundPostcode } from './postcodes.ts';

/** Where distances are measured from. A position that the device told lives in this page's memory and nowhere else. */
export type Origin =
  { readonly kind: 'here'; readonly point: Point } | { readonly kind: 'postcode'; readonly found: FoundPostcode };

export interface Near {
  readonly origin: () => Origin | undefined;
  readonly wish: () => Pick<Wish, 'postcode' | 'isNearestFirst'>;
  readonly restore: (wish: Wish) => Promise<void>;
  readonly forget: () => void;
  /** How far away an offer is, by its place in the build's lists. */
  readonly measure: () => Promise<(position: number) => Distance | undefined>;
}

interface Addresses {
  /** The site's own base, and that of the reader's language. */
  readonly root: string;
  readonly base: string;
}

/** Tells the page that there is a new origin; `municipalities` are those of a postcode, which then are chosen. */
export type OriginChanged = (municipalities?: readonly string[]) => void;

/** How long the device may take to find out where it is, and how old an answer may be. */
const POSITION_OPTIONS = { timeout: 15_000, maximumAge: 300_000 } as const;

const DENIED = 1;

/** The postcode box, the button for the device's position, and «nearest first». */
export function openNear({ root, base }: Addresses, changed: OriginChanged): Near {
  const box = element('postnr', HTMLInputElement);
  const answer = element('naer-svar', HTMLElement);
  const order = element('orden', HTMLInputElement);
  const button = element('her', HTMLButtonElement);
  let origin: Origin | undefined;
  let places: Promise<PlacesFile> | undefined;

  const say = (sentence: string, values = {}) => (answer.textContent = fill(answer.dataset[sentence], values));
  const settle = (next: Origin | undefined) => {
    origin = next;
    element('orden-valg', HTMLElement).hidden = next === undefined;
    if (next === undefined) order.checked = false;
  };
  const lookUp = async (postcode: string) => {
    try {
      const found = await findPostcode(root, postcode);
      settle(found && { kind: 'postcode', found });
      if (found) say(sentenceFor(found), wordsFor(found));
      else say('unknown', { postcode });
      return found;
    } catch {
      settle(undefined);
      say('broken');
      return undefined;
    }
  };

  box.addEventListener('change', (event) => {
    event.stopPropagation();
    const postcode = box.value.trim();
    if (postcode === '') {
      settle(undefined);
      say('none');
      changed();
      return;
    }
    void lookUp(postcode).then((found) => {
      order.checked = found !== undefined;
      changed(found?.inside.map(({ id }) => id));
    });
  });

  button.addEventListener('click', () => {
    say('waiting');
    const fail = ({ code }: { readonly code: number }) => say(code === DENIED ? 'denied' : 'unavailable');
    // Some browsers have no position at all, whatever their types say.
    const { geolocation } = navigator as { readonly geolocation?: Geolocation };
    if (!geolocation) {
      fail({ code: 0 });
      return;
    }
    geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon } }) => {
        box.value = '';
        settle({ kind: 'here', point: { lat, lon } });
        order.checked = true;
        say('here');
        changed();
      },
      fail,
      POSITION_OPTIONS,
    );
  });

  return {
    origin: () => origin,
    wish: () => ({
      postcode: origin?.kind === 'postcode' ? origin.found.postcode : '',
      isNearestFirst: order.checked,
    }),
    restore: async ({ postcode, isNearestFirst }) => {
      if (postcode !== '') {
        box.value = postcode;
        if (origin?.kind !== 'postcode' || origin.found.postcode !== postcode) await lookUp(postcode);
      } else if (origin?.kind === 'postcode') {
        box.value = '';
        settle(undefined);
        say('none');
      }
      order.checked = isNearestFirst && origin !== undefined;
    },
    forget: () => {
      box.value = '';
      settle(undefined);
      say('none');
    },
    measure: async () => {
      if (!origin) return () => undefined;
      const from = origin.kind === 'here' ? origin.point : origin.found.middle;
      places ??= loadJson<PlacesFile>(`${base}pagefind/places.json`).catch((error: unknown) => {
        places = undefined;
        throw error;
      });
      const all = readPlaces(await places);
      return (position) => nearestPlace(from, all[position] ?? []);
    },
  };
}

/** Which sentence says where a postcode is, by how many of its municipalities the catalogue has. */
function sentenceFor({ inside, outside }: FoundPostcode): string {
  if (inside.length === 0) return 'outside';
  if (inside.length > 1) return 'several';
  return outside.length === 0 ? 'only' : 'alsoOutside';
}

function wordsFor({ postcode, town, inside, outside }: FoundPostcode): Readonly<Record<string, string>> {
  const list = new Intl.ListFormat(document.documentElement.lang);
  return {
    postcode,
    town,
    inside: list.format(inside.map(({ name }) => name)),
    outside: list.format(outside),
  };
}
