import { ENDED, FACETS } from '../search/facets.ts';
import { readWish, writeWish, type Wish } from './find-address.ts';
import { element, fill } from './find-elements.ts';
import { offerCard } from './find-cards.ts';
import { loadSearch, type CatalogueSearch, type Found } from './find-search.ts';
import { sayWhatWasDone } from './find-told.ts';
import type { SearchHit } from './pagefind.ts';
import { trustOwnOrigin } from './trusted-types.ts';

/** How many cards are shown at a time. */
const PAGE_SIZE = 12;

/** How long typing must rest before it is searched for. */
const REST_MS = 150;

const form = element('find', HTMLFormElement);
const input = element('q', HTMLInputElement);
const results = element('resultater', HTMLElement);
const count = element('antal', HTMLElement);
const list = element('liste', HTMLOListElement);
const more = element('flere', HTMLButtonElement);
const topics = element('emner', HTMLElement);
const chosen = element('valgte', HTMLUListElement);
const reset = element('ryd', HTMLElement);
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

/** Numbers the searches, so that a slow answer never replaces a newer one. */
let latest = 0;

/** Whether the words in the box have an entry of their own in the history: typing on changes that entry. */
let isTyping = false;

let waiting: number | undefined;

trustOwnOrigin();
void start();

async function start(): Promise<void> {
  let engine: CatalogueSearch;
  try {
    engine = await loadSearch(form.dataset['base'] ?? '/', choicesOf(boxes));
  } catch {
    showBroken();
    return;
  }
  form.hidden = false;
  results.hidden = false;
  element('alle', HTMLElement).hidden = true;
  listen(engine);
  restore(readWish(location.search));
  await search(engine);
}

function listen(engine: CatalogueSearch): void {
  input.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      void changed(engine, isTyping ? 'replaceState' : 'pushState');
      isTyping = true;
    }, REST_MS);
  });
  input.addEventListener('blur', () => (isTyping = false));
  form.addEventListener('change', (event) => {
    if (event.target !== input) void changed(engine);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void changed(engine);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    restore(readWish(''));
    void changed(engine);
    input.focus();
  });
  window.addEventListener('popstate', () => {
    restore(readWish(location.search));
    void search(engine);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWritten(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function isWritten(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}

/** Writes the wish into the address and searches. A search that rests gets an entry in the history. */
async function changed(engine: CatalogueSearch, how: 'pushState' | 'replaceState' = 'pushState'): Promise<void> {
  window.clearTimeout(waiting);
  isTyping = false;
  const address = location.pathname + writeWish(currentWish());
  if (address !== location.pathname + location.search) history[how](null, '', address);
  await search(engine);
}

function currentWish(): Wish {
  const parameters = new URLSearchParams();
  parameters.set('q', input.value);
  for (const box of boxes) if (box.checked) parameters.append(box.name, box.value);
  return readWish(parameters.toString());
}

function restore({ query, choices, withEnded }: Wish): void {
  window.clearTimeout(waiting);
  isTyping = false;
  input.value = query;
  for (const box of boxes) {
    const facet = FACETS.find((id) => id === box.name);
    box.checked = facet === undefined ? withEnded : choices[facet].includes(box.value);
  }
}

async function search(engine: CatalogueSearch): Promise<void> {
  const wish = currentWish();
  const turn = ++latest;
  results.setAttribute('aria-busy', 'true');
  try {
    const found = await engine.find(wish);
    if (turn !== latest) return;
    showCounts(found.counts);
    showChoices(engine);
    await showFound(found, wish, turn);
  } catch {
    showBroken();
  }
}

/** The search cannot answer, as on a broken line: say so, and show the list that is already here. */
function showBroken(): void {
  results.setAttribute('aria-busy', 'false');
  results.hidden = true;
  element('alle', HTMLElement).hidden = false;
  if (document.getElementById('fejl')) return;
  const notice = document.createElement('p');
  notice.id = 'fejl';
  notice.className = 'notice mt-4';
  notice.setAttribute('role', 'status');
  notice.textContent = form.dataset['broken'] ?? '';
  form.before(notice);
}

async function showFound({ hits, asked }: Found, { query }: Wish, turn: number): Promise<void> {
  const first = await cardsOf(hits, 0);
  if (turn !== latest) return;
  list.replaceChildren(...first);
  showMoreButton(hits, turn);
  count.textContent = hits.length === 0 ? (form.dataset['none'] ?? '') : countWords(hits.length, query);
  sayWhatWasDone(element('forklaring', HTMLUListElement), asked);
  topics.hidden = hits.length > 0;
  results.setAttribute('aria-busy', 'false');
}

async function cardsOf(hits: readonly SearchHit[], from: number): Promise<Node[]> {
  const found = await Promise.all(hits.slice(from, from + PAGE_SIZE).map((hit) => hit.data()));
  return found.map(({ url, meta }) => offerCard(url, meta));
}

/** The button that adds the next cards. It moves focus to the first new one, so that a keyboard stays in place. */
function showMoreButton(hits: readonly SearchHit[], turn: number): void {
  more.hidden = list.children.length >= hits.length;
  more.onclick = async () => {
    const from = list.children.length;
    const next = await cardsOf(hits, from);
    if (turn !== latest) return;
    list.append(...next);
    showMoreButton(hits, turn);
    list.children[from]?.querySelector('a')?.focus();
  };
}

function showCounts(counts: Found['counts']): void {
  for (const box of boxes) {
    const left = counts.get(box.name)?.get(box.value);
    const shown = box.closest('label')?.querySelector('[data-count]');
    if (shown && left !== undefined) shown.textContent = String(left);
    box.closest('label')?.classList.toggle('text-soft', left === 0 && !box.checked);
  }
}

/** Each active choice as a button that takes it away. */
function showChoices(engine: CatalogueSearch): void {
  const active = boxes.filter((box) => box.checked);
  chosen.replaceChildren(
    ...active.map((box) => {
      const name = box.dataset['label'] ?? box.value;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button button-quiet';
      button.textContent = `${name} ×`;
      button.setAttribute('aria-label', fill(form.dataset['remove'], { name }));
      button.addEventListener('click', () => {
        box.checked = false;
        void changed(engine);
        input.focus();
      });
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  reset.hidden = active.length === 0 && input.value === '';
}

function countWords(number: number, query: string): string {
  const category = new Intl.PluralRules(document.documentElement.lang).select(number);
  const key = query === '' ? 'count' : 'count-for';
  return fill(form.getAttribute(`data-${key}-${category}`) ?? undefined, { count: String(number), query });
}

/** What the boxes let people choose, by facet; offers that are over have a box of their own. */
function choicesOf(all: readonly HTMLInputElement[]): ReadonlyMap<string, readonly string[]> {
  const choices = FACETS.map(
    (facet) => [facet, all.filter(({ name }) => name === facet).map(({ value }) => value)] as const,
  );
  return new Map<string, readonly string[]>([...choices, [ENDED.facet, [ENDED.no]]]);
}
