/**
 * Shows a municipality's offers on any web site:
 *
 *   <script type="module" src="https://…/data/v1/familiekatalog.js"></script>
 *   <familie-tilbud kommune="esbjerg"><a href="…">Se tilbud til familier</a></familie-tilbud>
 *
 * It reads the public JSON, sets no cookie, stores nothing and asks no third party. What stands inside the element is
 * shown until the offers are there, and stays where they cannot be fetched. It makes no HTML from text, so it also runs
 * under Trusted Types. Attributes: `kommune`, `sprog` (da, en or ar), `niveau` (level of the headings, 2 to 6) and
 * `antal` (at most so many offers).
 */
import type { DataDocument } from '../../exports/json/document-schema.ts';

type Card = DataDocument['offers'][number]['cards'][string];
type Said = Card['title'];
type Words = DataDocument['words'][string];

const FACTS = ['who', 'when', 'where', 'price', 'bring'] as const;

const STYLE = `
  :host { display: block; color: inherit; font: inherit; }
  ul { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); margin: 0; padding: 0; list-style: none; }
  li { border: 1px solid currentColor; border-radius: 0.75rem; padding: 1rem 1.125rem; }
  .title { margin: 0 0 0.5rem; font-size: 1.125em; font-weight: 600; line-height: 1.3; overflow-wrap: anywhere; }
  a { color: inherit; text-underline-offset: 0.15em; }
  a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
  p { margin: 0 0 0.5rem; }
  .notice { font-weight: 600; }
  dl { display: grid; grid-template-columns: auto 1fr; gap: 0.125rem 0.75rem; margin: 0; font-size: 0.9375em; }
  dt { font-weight: 600; grid-column: 1; }
  dd { margin: 0; grid-column: 2; overflow-wrap: anywhere; }
`;

class FamilieTilbud extends HTMLElement {
  static readonly observedAttributes = ['kommune', 'sprog', 'niveau', 'antal'];

  readonly #root = this.attachShadow({ mode: 'open' });
  #asked = 0;

  connectedCallback(): void {
    this.#root.replaceChildren(document.createElement('slot'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  /** A later question wins over an answer to an earlier one that comes late. */
  async #show(): Promise<void> {
    const question = (this.#asked += 1);
    const data = await fetchOffers(this.getAttribute('kommune') ?? '').catch(() => undefined);
    if (!data || question !== this.#asked) return;
    const locale = this.getAttribute('sprog') ?? 'da';
    const words = data.words[locale];
    const cards = data.offers
      .filter(({ state, isExample }) => state.kind !== 'over' && !isExample)
      .flatMap((row) => row.cards[locale] ?? []);
    if (!words || cards.length === 0) return;
    const list = make(
      'ul',
      '',
      cards
        .slice(0, wholeNumber(this.getAttribute('antal'), cards.length))
        .map((card) => item(card, words, this.#level())),
    );
    list.lang = locale;
    list.dir = locale === 'ar' ? 'rtl' : 'ltr';
    // Some browsers take a list without bullets for no list.
    list.setAttribute('role', 'list');
    this.#root.replaceChildren(list);
    this.dispatchEvent(new Event('tilbud-vist', { bubbles: true }));
  }

  #level(): number {
    const level = wholeNumber(this.getAttribute('niveau'), 3);
    return level >= 2 && level <= 6 ? level : 3;
  }
}

async function fetchOffers(municipality: string): Promise<DataDocument | undefined> {
  if (!/^[a-z0-9-]+$/.test(municipality)) return undefined;
  const response = await fetch(new URL(`../v2/kommuner/${municipality}.json`, import.meta.url), {
    credentials: 'omit',
  });
  return response.ok ? ((await response.json()) as DataDocument) : undefined;
}

function item(card: Card, words: Words, level: number): HTMLElement {
  const link = make('a', '', [textNode(card.title)]);
  link.setAttribute('href', card.url);
  const heading = make(`h${level}`, 'title', [link]);
  const notice = card.notice === undefined ? [] : [make('p', 'notice', [card.notice])];
  const facts = FACTS.flatMap((id) => fact(words[`fact.${id}`] ?? '', card[id] ?? []));
  const entrance = [make('dt', '', [words['fact.entrance'] ?? '']), make('dd', '', [card.entrance])];
  return make('li', '', [
    heading,
    ...notice,
    make('p', '', [textNode(card.summary)]),
    make('dl', '', [...entrance, ...facts, ...contact(card, words)]),
  ]);
}

/** What is not stated has no row. */
function fact(label: string, lines: readonly Said[]): HTMLElement[] {
  return lines.length === 0 ? [] : [make('dt', '', [label]), ...lines.map((line) => make('dd', '', [textNode(line)]))];
}

function contact({ contact: links = [] }: Card, words: Words): HTMLElement[] {
  if (links.length === 0) return [];
  const rows = links.map(({ href, label, notes = [] }) => {
    const link = make('a', '', [textNode(label)]);
    // The catalogue's own check lets no other scheme pass; a page that shows it trusts no data.
    if (/^(?:tel|mailto|https):/.test(href)) link.setAttribute('href', href);
    return make('dd', '', [link, ...notes.flatMap((note) => [', ', textNode(note)])]);
  });
  return [make('dt', '', [words['fact.contact'] ?? '']), ...rows];
}

function textNode({ text, lang }: Said): HTMLElement {
  const span = make('span', '', [text]);
  span.lang = lang;
  span.dir = 'auto';
  return span;
}

function make(tag: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

function wholeNumber(text: string | null, otherwise: number): number {
  return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : otherwise;
}

if (!customElements.get('familie-tilbud')) customElements.define('familie-tilbud', FamilieTilbud);
