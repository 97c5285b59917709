/** What `data/postnumre.json` holds: postcodes with their town and municipality codes, and municipalities by code. */
interface PostcodeData {
  readonly postcodes: Readonly<Record<string, readonly [town: string, codes: readonly string[]]>>;
  /** `id` is missing for municipalities outside the catalogue. */
  readonly municipalities: Readonly<Record<string, { readonly name: string; readonly id?: string }>>;
}

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

let data: Promise<PostcodeData> | undefined;

interface Addresses {
  readonly base: string;
  /** The page with all municipalities, in the reader's language. */
  readonly municipalities: string;
}

async function lookUp(addresses: Addresses, postcode: string, place: HTMLElement): Promise<void> {
  data ??= fetch(`${addresses.base}data/postnumre.json`).then((response) => response.json() as Promise<PostcodeData>);
  const { postcodes, municipalities } = await data;
  const found = postcodes[postcode];
  if (!found) {
    place.textContent = fill(place.dataset['unknown'], { postcode });
    return;
  }
  const [town, codes] = found;
  const rows = codes.flatMap((code) => municipalities[code] ?? []);
  const inside = rows.filter((row) => row.id !== undefined);
  const [only] = inside;
  if (rows.length === 1 && only?.id !== undefined) location.assign(`${addresses.municipalities}${only.id}/`);
  else if (inside.length === 0)
    place.textContent = fill(place.dataset['outside'], {
      town,
      municipalities: rows.map(({ name }) => name).join(' / '),
    });
  else
    place.replaceChildren(
      fill(place.dataset['several'], { town }),
      ' ',
      ...inside.flatMap((row) => [link(`${addresses.municipalities}${row.id ?? ''}/`, row.name), ' ']),
    );
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

function fill(sentence: string | undefined, values: Readonly<Record<string, string>>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
