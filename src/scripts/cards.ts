import { attributesOf, type Words } from '../i18n/words.ts';
import type { Door } from '../views/offer-card.ts';
import { element, listItem } from './find-elements.ts';

/** What is filled into a card, in the page's language or marked with its own. */
export interface CardWords {
  readonly href: string;
  readonly title: Words;
  readonly summary: Words;
  readonly who: Words;
  readonly entrance: Words;
  readonly notice: Words;
  /** The coming times packed, and the coming days in words; empty where no day is known. */
  readonly next: { readonly packed: string; readonly dates: string };
  /** What the page says of the offer besides, before all other lines. */
  readonly notes?: readonly string[];
  /** When, where, the municipality and the price, as far as they are known. */
  readonly lines: readonly Words[];
}

/** An offer's card, made from the page's template for its kind of entrance. */
export function fillCard(door: Door, words: CardWords): DocumentFragment {
  const card = element(`kort-${door}`, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  const slot = (name: string) => card.querySelector<HTMLElement>(`[data-slot=${name}]`);
  for (const name of ['title', 'summary', 'who', 'entrance', 'notice'] as const)
    slot(name)?.replaceChildren(said(words[name]));
  slot('notice')?.toggleAttribute('hidden', words.notice === '');
  slot('title')?.setAttribute('href', words.href);
  fillNext(slot('next'), words.next);
  const lines = words.lines.filter((line) => line !== '').map((line) => listItem(said(line)));
  slot('lines')?.replaceChildren(...(words.notes ?? []).map(note), ...lines);
  return card;
}

function fillNext(place: HTMLElement | null, { packed, dates }: CardWords['next']): void {
  if (place === null || dates === '') return;
  place.hidden = false;
  place.dataset['next'] = packed;
  place.querySelector('[data-slot=words]')?.replaceChildren(dates);
}

/** Words as text, or in a `span` that says their language where it is not the page's. */
export function said(words: Words): string | HTMLSpanElement {
  if (typeof words === 'string') return words;
  const span = document.createElement('span');
  const { lang = '', dir = '' } = attributesOf(words);
  Object.assign(span, { lang, dir, textContent: words.text });
  return span;
}

function note(words: string): HTMLLIElement {
  const item = listItem(words);
  item.className = 'font-semibold text-ink';
  return item;
}
