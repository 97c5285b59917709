import type { Words } from '../i18n/words.ts';
import type { SearchMeta } from '../search/document.ts';
import { fillCard } from './cards.ts';

/** An offer's card as the search's index has it. `notes` are lines that this search adds. */
export function offerCard(url: string, meta: SearchMeta, notes: readonly string[]): Node {
  const danish = meta.danish.split(' ');
  const said = (name: keyof SearchMeta): Words =>
    danish.includes(name) && meta[name] !== '' ? { text: meta[name], lang: 'da' } : meta[name];
  return fillCard(meta.door, {
    href: url,
    title: said('title'),
    summary: said('summary'),
    who: said('who'),
    entrance: said('entrance'),
    notice: said('notice'),
    notes,
    next: { packed: meta.next, dates: meta.dates },
    lines: [said('when'), said('where'), said('municipality'), said('price')],
  });
}
