import { attributesOf, plainWords, type Words } from '../../i18n/words.ts';
import { make } from '../dom.ts';

/** The same in the family's language and in Danish. */
export interface Both {
  readonly own: readonly Words[];
  readonly danish: readonly Words[];
  /** What the lines are about, `Hvornår`, in both languages. */
  readonly labels?: readonly [own: string, danish: string];
  /** What stands in place of words that are in Danish only. */
  readonly inDanish?: string;
}

/** Both languages beside one another. Where both are the same, as on a Danish sheet, or a name, it stands once. */
export function pair(both: Both, className: string): HTMLDivElement {
  return fillPair(make('div', `sheet-pair ${className}`), both, 'p');
}

/** The same as a heading. */
export function pairHeading(both: Both, level: 1 | 2 | 3 | 4, className: string): HTMLHeadingElement {
  return fillPair(make(`h${level}`, `sheet-pair ${className}`), both, 'span');
}

function fillPair<E extends HTMLElement>(holder: E, both: Both, name: 'p' | 'span'): E {
  const { own, danish, labels, inDanish } = both;
  const isSame = textOf(own) === textOf(danish);
  const isDanishOnly = isSame && own.every((line) => typeof line !== 'string') && inDanish !== undefined;
  holder.append(cell(isDanishOnly ? [inDanish] : own, labels?.[0], name));
  if (isSame && !isDanishOnly) return holder;
  holder.append(' ', Object.assign(cell(danish, labels?.[1], name), { lang: 'da', dir: 'ltr' }));
  return holder;
}

function cell(lines: readonly Words[], label: string | undefined, name: 'p' | 'span'): HTMLElement {
  const made = make(name);
  if (label !== undefined) made.append(make('span', 'sheet-label', `${label}:`), ' ');
  made.append(
    ...runsOf(lines).map((run, index) => (index === 0 ? marked(run) : make('span', 'sheet-run', marked(run)))),
  );
  return made;
}

/** Lines in one language follow one another; another language begins a line of its own, so that neither turns the other. */
function runsOf(lines: readonly Words[]): Words[] {
  const runs: Words[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last === undefined || langOf(last) !== langOf(line)) runs.push(line);
    else runs[runs.length - 1] = joined(last, line);
  }
  return runs;
}

function joined(first: Words, second: Words): Words {
  const text = `${plainWords(first)} · ${plainWords(second)}`;
  return typeof first === 'string' ? text : { ...first, text };
}

function langOf(words: Words): string {
  return typeof words === 'string' ? '' : words.lang;
}

function marked(words: Words): Node | string {
  if (typeof words === 'string') return words;
  const { lang = '', dir = '' } = attributesOf(words);
  return Object.assign(make('span', '', words.text), { lang, dir });
}

function textOf(lines: readonly Words[]): string {
  return lines.map(plainWords).join('\n');
}
