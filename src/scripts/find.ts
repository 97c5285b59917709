import type { SearchMeta } from '../search/document.ts';
import { FACETS } from '../search/facets.ts';
import { readWish, wishFilters, writeWish, type Wish } from './find-address.ts';
import { trustOwnOrigin } from './trusted-types.ts';
import { loadPagefind, type FacetCounts, type Pagefind, type SearchAnswer } from './pagefind.ts';

/** How many cards are shown at a time. */
const PAGE_SIZE = 12;

const form = element('find', HTMLFormElement);
const input = element('q', HTMLInputElement);
const results = element('resultater', HTMLElement);
const count = element('antal', HTMLElement);
const list = element('liste', HTMLOListElement);
const more = element('flere', HTMLButtonElement);
const chosen = element('valgte', HTMLUListElement);
const reset = element('ryd', HTMLElement);
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

/** Numbers the searches, so that a slow answer never replaces a newer one. */
let latest = 0;

trustOwnOrigin();
void start();

async function start(): Promise<void> {
  let pagefind: Pagefind;
  try {
    pagefind = await loadPagefind(form.dataset['base'] ?? '/');
  } catch {
    showBroken();
    return;
  }
  form.hidden = false;
  results.hidden = false;
  element('alle', HTMLElement).hidden = true;
  listen(pagefind);
  restore(readWish(location.search));
  await search(pagefind);
}

function listen(pagefind: Pagefind): void {
  let waiting: number | undefined;
  input.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void changed(pagefind, 'replace'), 150);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== input) void changed(pagefind, 'push');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void changed(pagefind, 'push');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    restore(readWish(''));
    void changed(pagefind, 'push');
    input.focus();
  });
  window.addEventListener('popstate', () => {
    restore(readWish(location.search));
    void search(pagefind);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    input.focus();
  });
}

async function changed(pagefind: Pagefind, how: 'push' | 'replace'): Promise<void> {
  const address = location.pathname + writeWish(currentWish());
  if (address !== location.pathname + location.search)
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  await search(pagefind);
}

function currentWish(): Wish {
  const parameters = new URLSearchParams();
  parameters.set('q', input.value);
  for (const box of boxes) if (box.checked) parameters.append(box.name, box.value);
  return readWish(parameters.toString());
}

function restore({ query, choices, withEnded }: Wish): void {
  input.value = query;
  for (const box of boxes) {
    const facet = FACETS.find((id) => id === box.name);
    box.checked = facet === undefined ? withEnded : choices[facet].includes(box.value);
  }
}

async function search(pagefind: Pagefind): Promise<void> {
  const wish = currentWish();
  const turn = ++latest;
  results.setAttribute('aria-busy', 'true');
  try {
    const answer = await ask(pagefind, wish);
    const counts = await countChoices(pagefind, wish, answer.filters);
    if (turn !== latest) return;
    showCounts(counts);
    showChoices(pagefind);
    await showResults(answer, turn);
  } catch {
    showBroken();
  }
}

function ask(pagefind: Pagefind, wish: Wish): Promise<SearchAnswer> {
  return pagefind.search(wish.query === '' ? null : wish.query, { filters: wishFilters(wish) });
}

/** What each choice would give: a facet's own choices widen each other, so it is counted without them. */
async function countChoices(pagefind: Pagefind, wish: Wish, counts: FacetCounts): Promise<FacetCounts> {
  const own = await Promise.all(
    FACETS.filter((facet) => wish.choices[facet].length > 0).map(async (facet) => {
      const { filters } = await ask(pagefind, { ...wish, choices: { ...wish.choices, [facet]: [] } });
      return [facet, filters[facet] ?? {}] as const;
    }),
  );
  return { ...counts, ...Object.fromEntries(own) };
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

async function showResults({ results: hits }: SearchAnswer, turn: number): Promise<void> {
  list.replaceChildren();
  count.textContent = hits.length === 0 ? (form.dataset['none'] ?? '') : countWords(hits.length);
  await showMore(hits, turn);
  results.setAttribute('aria-busy', 'false');
}

/** Adds the next cards. The button moves focus to the first new one, so that a keyboard stays in place. */
async function showMore(hits: SearchAnswer['results'], turn: number): Promise<void> {
  const from = list.children.length;
  const found = await Promise.all(hits.slice(from, from + PAGE_SIZE).map((hit) => hit.data()));
  if (turn !== latest) return;
  list.append(...found.map(({ url, meta }) => card(url, meta)));
  more.hidden = list.children.length >= hits.length;
  more.onclick = () => {
    void showMore(hits, turn).then(() => list.children[from + PAGE_SIZE]?.querySelector('a')?.focus());
  };
}

function card(url: string, meta: SearchMeta): Node {
  const item = element(`kort-${meta.door}`, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  const slot = (name: string) => item.querySelector<HTMLElement>(`[data-slot=${name}]`);
  const put = (name: string, words: string | Node) => slot(name)?.replaceChildren(words);
  const danish = meta.danish.split(' ');
  const said = (name: string, text: string) => (danish.includes(name) ? inDanish(text) : text);
  put('title', said('title', meta.title));
  put('summary', said('summary', meta.summary));
  put('who', meta.who);
  put('entrance', meta.entrance);
  put('notice', meta.notice);
  slot('notice')?.toggleAttribute('hidden', meta.notice === '');
  slot('title')?.setAttribute('href', url);
  slot('lines')?.replaceChildren(
    ...(['when', 'where', 'municipality', 'price'] as const)
      .filter((name) => meta[name] !== '')
      .map((name) => listItem(said(name, meta[name]))),
  );
  return item;
}

function listItem(words: string | Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(words);
  return item;
}

/** Danish words on a page in another language. */
function inDanish(text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.lang = 'da';
  span.dir = 'ltr';
  span.textContent = text;
  return span;
}

function showCounts(counts: FacetCounts): void {
  for (const box of boxes) {
    const facet = FACETS.find((id) => id === box.name);
    const left = facet === undefined ? undefined : (counts[facet]?.[box.value] ?? 0);
    const shown = box.closest('label')?.querySelector('[data-count]');
    if (shown && left !== undefined) shown.textContent = String(left);
    box.closest('label')?.classList.toggle('text-soft', left === 0 && !box.checked);
  }
}

/** Each active choice as a button that takes it away. */
function showChoices(pagefind: Pagefind): void {
  const active = boxes.filter((box) => box.checked);
  chosen.replaceChildren(
    ...active.map((box) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button button-quiet';
      button.textContent = `${box.dataset['label'] ?? box.value} ×`;
      button.setAttribute(
        'aria-label',
        (form.dataset['remove'] ?? '').replace('{name}', box.dataset['label'] ?? box.value),
      );
      button.addEventListener('click', () => {
        box.checked = false;
        void changed(pagefind, 'push');
        input.focus();
      });
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  reset.hidden = active.length === 0 && input.value === '';
}

function countWords(number: number): string {
  const category = new Intl.PluralRules(document.documentElement.lang).select(number);
  return (form.getAttribute(`data-count-${category}`) ?? '').replace('{count}', String(number));
}

function element<T extends HTMLElement>(id: string, type: { new (): T; readonly name: string }): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} with the id ${id}.`);
  return found;
}
