import { fill } from './find-elements.ts';
import { findPostcode, type FoundPostcode } from './postcodes.ts';

const form = document.getElementById('postnummer-form');
const input = document.getElementById('postnummer');
const answer = document.getElementById('postnummer-svar');
if (form instanceof HTMLFormElement && input instanceof HTMLInputElement && answer) {
  const addresses = { base: form.dataset['base'] ?? '/', municipalities: form.dataset['pages'] ?? '/kommuner/' };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void lookUp(addresses, input.value.trim(), answer);
  });
}

interface Addresses {
  readonly base: string;
  /** The page with all municipalities, in the reader's language. */
  readonly municipalities: string;
}

async function lookUp(addresses: Addresses, postcode: string, place: HTMLElement): Promise<void> {
  if (postcode === '') {
    place.textContent = place.dataset['empty'] ?? '';
    return;
  }
  try {
    const found = await findPostcode(addresses.base, postcode);
    if (found) answerWith(found, addresses.municipalities, place);
    else place.textContent = fill(place.dataset['unknown'], { postcode });
  } catch {
    // Without the list the page of all municipalities is the way on.
    location.assign(addresses.municipalities);
  }
}

function answerWith({ town, inside, outside }: FoundPostcode, pages: string, place: HTMLElement): void {
  const links = inside.map(({ id, name }) => link(`${pages}${id}/`, name));
  const [only] = links;
  if (only && links.length + outside.length === 1) location.assign(only.href);
  else if (!only) place.textContent = fill(place.dataset['outside'], { town, municipalities: outside.join(' / ') });
  else {
    const rest =
      outside.length === 0 ? '' : fill(place.dataset['alsoOutside'], { municipalities: outside.join(' / ') });
    place.replaceChildren(fill(place.dataset['several'], { town }), ' ', ...links.flatMap((one) => [one, ' ']), rest);
  }
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}
