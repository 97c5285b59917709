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
  const base = form.dataset['base'] ?? '/';
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void lookUp(base, input.value.trim(), answer);
  });
}

let data: Promise<PostcodeData> | undefined;

/** Loaded when it is first needed; a failed attempt is forgotten, so that the next one may succeed. */
async function load(base: string): Promise<PostcodeData> {
  data ??= fetch(`${base}data/postnumre.json`).then((response) => response.json() as Promise<PostcodeData>);
  return data.catch((error: unknown) => {
    data = undefined;
    throw error;
  });
}

async function lookUp(base: string, postcode: string, place: HTMLElement): Promise<void> {
  if (postcode === '') {
    place.textContent = place.dataset['empty'] ?? '';
    return;
  }
  try {
    answerWith(await load(base), base, postcode, place);
  } catch {
    // Without the list the page of all municipalities is the way on.
    location.assign(`${base}kommuner/`);
  }
}

function answerWith(
  { postcodes, municipalities }: PostcodeData,
  base: string,
  postcode: string,
  place: HTMLElement,
): void {
  const found = postcodes[postcode];
  if (!found) {
    place.textContent = fill(place.dataset['unknown'], { postcode });
    return;
  }
  const [town, codes] = found;
  const rows = codes.flatMap((code) => municipalities[code] ?? []);
  const outside = rows.filter((row) => row.id === undefined).map(({ name }) => name);
  const links = rows.flatMap(({ id, name }) => (id === undefined ? [] : [link(`${base}kommuner/${id}/`, name)]));
  const [only] = links;
  if (only && rows.length === 1) location.assign(only.href);
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

function fill(sentence: string | undefined, values: Readonly<Record<string, string>>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
