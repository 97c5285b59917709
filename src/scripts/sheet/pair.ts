import { attributesOf, plainWords, type Words } from '../../i18n/words.ts';
import { make } from '../dom.ts';

/** The same in the family's language and in Danish, in one or several lines. */
export interface Both {
  readonly own: readonly Words[];
  readonly danish: readonly Words[];
  /** What the lines are about, `Hvornår`, in both languages. */
  readonly labels?: readonly [own: string, danish: string];
}

/** Both languages beside one another; what is the same in both, as Danish that nobody has translated, stands once. */
export function pair(both: Both, className: string): HTMLDivElement {
  return fillPair(make('div', `sheet-pair ${className}`), both, 'p');
}

/** The same as a heading. */
export function pairHeading(both: Both, level: 1 | 2 | 3 | 4, className: string): HTMLHeadingElement {
  return fillPair(make(`h${level}`, `sheet-pair ${className}`), both, 'span');
}

function fillPair<E extends HTMLElement>(holder: E, { own, danish, labels }: Both, name: 'p' | 'span'): E {
  holder.append(cell(own, labels?.[0], name));
  if (textOf(own) === textOf(danish)) return holder;
  const beside = cell(danish, labels?.[1], name);
  holder.append(' ', Object.assign(beside, { lang: 'da', dir: 'ltr' }));
  return holder;
}

function cell(lines: readonly Words[], label: string | undefined, name: 'p' | 'span'): HTMLElement {
  const made = make(name);
  if (label !== undefined) made.append(make('span', 'sheet-label', label), ' ');
  made.append(...lines.flatMap((line, index) => (index === 0 ? [marked(line)] : [' · ', marked(line)])));
  return made;
}

function marked(words: Words): Node | string {
  if (typeof words === 'string') return words;
  const { lang = '', dir = '' } = attributesOf(words);
  return Object.assign(make('span', '', words.text), { lang, dir });
}

function textOf(lines: readonly Words[]): string {
  return lines.map(plainWords).join('\n');
}
