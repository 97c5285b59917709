import { distance } from 'fastest-levenshtein';
import { refused, type Reading, type ReadingFault } from './reading.ts';

/** One way of saying something, and what is made of it. */
export interface Form<T> {
  readonly pattern: RegExp;
  /** Its words: what is none of them is pointed at, and mended where it is nearly one. */
  readonly words: readonly string[];
  readonly read: (found: Found) => Reading<T>;
}

/** What a form's groups hold, counted from 1 or by name. */
export interface Found {
  /** In lower case; the empty string where the group took no part. */
  readonly group: (which: Group) => string;
  /** As it is written; the empty string where the group took no part. */
  readonly asWritten: (which: Group) => string;
  /** Where the group begins in the text, counted from 1; 1 where it took no part. */
  readonly column: (which: Group) => number;
  readonly text: string;
}

export type Group = number | string;

/** What a short text may be: the first of the forms that fits is meant. */
export interface Grammar<T> {
  readonly forms: readonly Form<T>[];
  /** What to write where no form fits. */
  readonly hint: string;
  /** What is wrong with a text that is no form, where that is plain to see. */
  readonly explain?: (text: string) => ReadingFault | undefined;
}

/**
 * A form from a pattern in lower case, in which words stand whole: a blank is one or more blanks, `~` none or more, `-`
 * a dash of any length; the text may end in a full stop, and its letters may be great or small.
 */
export function form<T>(source: string, read: (found: Found) => Reading<T>): Form<T> {
  const pattern = source
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('~', String.raw`\s*`)
    .replaceAll('-', String.raw`[-\u2010-\u2015\u2212]`);
  return {
    pattern: new RegExp(String.raw`^\s*(?:${pattern})\s*\.?\s*$`, 'diu'),
    words: source.replace(/\\.|\(\?<\w+>/g, ' ').match(/\p{Ll}+/gu) ?? [],
    read,
  };
}

export function readForms<T>(text: string, grammar: Grammar<T>): Reading<T> {
  const composed = text.normalize('NFC');
  for (const { pattern, read } of grammar.forms) {
    const match = pattern.exec(composed);
    if (match !== null) return withGoodMend(read(foundIn(match)), grammar);
  }
  return refused(notUnderstood(composed, grammar));
}

/** A mended text must read; one that wants another mend gets both. */
function withGoodMend<T>(reading: Reading<T>, grammar: Grammar<T>): Reading<T> {
  if (reading.ok || reading.mended === undefined) return reading;
  const again = readForms(reading.mended, grammar);
  if (again.ok) return reading;
  const { column, message, hint } = reading;
  const { mended } = again;
  return refused({ column, message, ...(mended === undefined ? { hint } : { hint: `Skriv «${mended}».`, mended }) });
}

function foundIn(match: RegExpExecArray): Found {
  const asWritten = (which: Group) => (typeof which === 'number' ? match[which] : match.groups?.[which]) ?? '';
  const indices = (which: Group) =>
    typeof which === 'number' ? match.indices?.[which] : match.indices?.groups?.[which];
  return {
    group: (which) => asWritten(which).toLowerCase(),
    asWritten,
    column: (which) => (indices(which)?.[0] ?? 0) + 1,
    text: match.input,
  };
}

function notUnderstood<T>(text: string, grammar: Grammar<T>): ReadingFault {
  const { forms, hint, explain } = grammar;
  if (text.trim() === '') return { column: 1, message: 'er tom', hint };
  const words = [...new Set(forms.flatMap((known) => known.words))];
  const unknown = [...text.matchAll(/\p{L}+/gu)].find(([word]) => !words.includes(word.toLowerCase()));
  const mended = text.replace(/\p{L}+/gu, (word) => nearest(word, words)).trim();
  const isMended = unknown !== undefined && forms.some((known) => reads(known, mended));
  const explained = isMended ? undefined : explain?.(text);
  if (explained !== undefined) return explained;
  if (unknown === undefined) return { column: 1, message: 'er ikke til at forstå', hint };
  return {
    column: unknown.index + 1,
    message: `har et ord, der ikke er til at forstå: «${unknown[0]}»`,
    hint: isMended ? `Mener I «${mended}»? Ellers: ${hint}` : hint,
    ...(isMended ? { mended } : {}),
  };
}

function reads<T>({ pattern, read }: Form<T>, text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && read(foundIn(match)).ok;
}

/** The one known word that a misspelt one can be; the word itself where there is none or more than one. */
function nearest(word: string, words: readonly string[]): string {
  const small = word.toLowerCase();
  if (word.length < 4 || words.includes(small)) return word;
  const reach = word.length < 7 ? 1 : 2;
  const [best, other] = words
    .map((known) => ({ known, steps: distance(small, known) }))
    .filter(({ steps }) => steps <= reach)
    .sort((a, b) => a.steps - b.steps);
  return best === undefined || best.steps === other?.steps ? word : best.known;
}
