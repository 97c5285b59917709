import type { SearchMeta } from '../search/document.ts';
import { element, listItem } from './find-elements.ts';

/** An offer's card, made from the page's template for its kind of entrance. */
export function offerCard(url: string, meta: SearchMeta): Node {
  const item = element(`kort-${meta.door}`, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  const slot = (name: string) => item.querySelector<HTMLElement>(`[data-slot=${name}]`);
  const danish = meta.danish.split(' ');
  const said = (name: keyof SearchMeta) => (danish.includes(name) ? inDanish(meta[name]) : meta[name]);
  for (const name of ['title', 'summary', 'who', 'entrance', 'notice'] as const)
    slot(name)?.replaceChildren(said(name));
  slot('notice')?.toggleAttribute('hidden', meta.notice === '');
  slot('title')?.setAttribute('href', url);
  const lines = (['when', 'where', 'municipality', 'price'] as const).filter((name) => meta[name] !== '');
  slot('lines')?.replaceChildren(...lines.map((name) => listItem(said(name))));
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
