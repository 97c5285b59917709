import type { SearchMeta } from '../search/document.ts';
import { element, listItem } from './find-elements.ts';

/** An offer's card, made from the page's template for its kind of entrance. */
export function offerCard(url: string, meta: SearchMeta): Node {
  const item = element(`kort-${meta.door}`, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  const slot = (name: string) => item.querySelector<HTMLElement>(`[data-slot=${name}]`);
  for (const name of ['title', 'summary', 'who', 'entrance', 'notice'] as const)
    slot(name)?.replaceChildren(meta[name]);
  slot('notice')?.toggleAttribute('hidden', meta.notice === '');
  slot('title')?.setAttribute('href', url);
  slot('lines')?.replaceChildren(
    ...[meta.when, meta.where, meta.municipality, meta.price].filter((line) => line !== '').map(listItem),
  );
  return item;
}
