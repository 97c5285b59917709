import { splitCompound } from './compound.ts';
import { fold, foldedTermOf, termOf } from './danish.ts';
import type { Lexicon, LexiconWord } from './lexicon.ts';
import { letterDistance, slipsAllowed } from './spelling.ts';

/** How a word of the query was understood; `nothing` means that the catalogue has nothing like it. */
export interface Resolution {
  readonly kind: 'known' | 'respelt' | 'beginning' | 'split' | 'part' | 'inside' | 'nothing';
  /** For `split` the parts, which belong together; otherwise words any of which may be meant, the likeliest first. */
  readonly words: readonly LexiconWord[];
}

const MIN_BEGINNING = 3;
const MIN_INSIDE = 5;
const MIN_PART = 4;

/** From this length on a known word one slip away is likelier than a compound nobody here has used. */
const MIN_SLIP_BEFORE_SPLIT = 6;

/** How many words a beginning may stand for; the most used ones first. */
const MOST_COMPLETIONS = 12;

/** Finds what a word means here: itself, itself without æøå, a word it begins, a slip of the finger, or its parts. */
export function resolveWord(word: string, lexicon: Lexicon): Resolution {
  const slips = slipsAllowed(word);
  const attempts: readonly (readonly [Resolution['kind'], () => readonly LexiconWord[]])[] = [
    ['known', () => knownWords(word, lexicon)],
    ['respelt', () => lexicon.folded.get(foldedTermOf(word)) ?? []],
    ['beginning', () => completions(word, lexicon, MIN_BEGINNING)],
    ['respelt', () => (word.length >= MIN_SLIP_BEFORE_SPLIT ? nearWords(word, lexicon, Math.min(1, slips)) : [])],
    ['split', () => splitCompound(word, (text) => partWord(text, lexicon))],
    ['respelt', () => nearWords(word, lexicon, slips)],
    ['inside', () => wordsWhere(lexicon, fold(word), MIN_INSIDE, (form, text) => form.includes(text))],
    ['part', () => partOfUnknown(word, lexicon)],
  ];
  for (const [kind, attempt] of attempts) {
    const words = attempt();
    if (words.length > 0) return { kind, words };
  }
  return { kind: 'nothing', words: [] };
}

/** The words that a beginning may stand for, most used first; none for a beginning shorter than `minLength`. */
export function completions(text: string, lexicon: Lexicon, minLength: number): readonly LexiconWord[] {
  return wordsWhere(lexicon, fold(text), minLength, (form, beginning) => form.startsWith(beginning));
}

/** A known word; where it was written without æ, ø and å, the words that look the same without them too. */
function knownWords(word: string, lexicon: Lexicon): readonly LexiconWord[] {
  const own = lexicon.words.get(termOf(word));
  if (!own) return [];
  const alike = word === fold(word) ? (lexicon.folded.get(foldedTermOf(word)) ?? []) : [];
  return [own, ...alike.filter((other) => other !== own)];
}

function partWord(text: string, lexicon: Lexicon): LexiconWord | undefined {
  if (lexicon.ignored.has(text)) return undefined;
  const own = lexicon.words.get(termOf(text));
  return own ?? (text.length >= MIN_PART ? lexicon.folded.get(foldedTermOf(text))?.[0] : undefined);
}

/**
 * The longest word with a concept that begins an otherwise unknown compound: `tolk` in `tolkebistand`. The beginning
 * says what it is about; by its end alone, `kloakarbejde` would be about jobs.
 */
function partOfUnknown(word: string, lexicon: Lexicon): readonly LexiconWord[] {
  for (let length = word.length - 2; length >= MIN_PART; length--) {
    const part = partWord(word.slice(0, length), lexicon);
    if (part && lexicon.asked.has(part.term)) return [part];
  }
  return [];
}

function wordsWhere(
  lexicon: Lexicon,
  text: string,
  minLength: number,
  holds: (form: string, text: string) => boolean,
): readonly LexiconWord[] {
  if (text.length < minLength) return [];
  return [...lexicon.words.values()]
    .filter(({ folded }) => folded.some((form) => holds(form, text)))
    .sort(byUse)
    .slice(0, MOST_COMPLETIONS);
}

/** The known words that are the fewest slips away, with the same first letter. */
function nearWords(word: string, lexicon: Lexicon, slips: number): readonly LexiconWord[] {
  if (slips === 0) return [];
  const typed = fold(word);
  const typedTerm = foldedTermOf(word);
  let nearest = slips;
  let found: LexiconWord[] = [];
  for (const known of lexicon.words.values()) {
    if (known.folded[0]?.[0] !== typed[0]) continue;
    const forms = known.folded.map((form) => letterDistance(typed, form, nearest));
    const isAsLong = known.folded.some((form) => Math.abs(form.length - typed.length) <= MOST_ENDING);
    const stem = isAsLong ? stemDistance(typedTerm, fold(known.term), nearest) : Infinity;
    const distance = Math.min(...forms, stem);
    if (distance > nearest) continue;
    if (distance < nearest) found = [];
    nearest = distance;
    found.push(known);
  }
  return found.sort(byUse).slice(0, MOST_NEAR);
}

/** Compares words without their endings; the shorter they are then, the fewer slips count. */
function stemDistance(typed: string, known: string, limit: number): number {
  if (typed.length < MIN_PART) return Infinity;
  const slips = Math.min(limit, Math.max(1, slipsAllowed(typed)));
  const distance = letterDistance(typed, known, slips);
  return distance > slips ? Infinity : distance;
}

/** How much longer or shorter than a known form a word may be whose ending differs: `afslag` is not `afslapning`. */
const MOST_ENDING = 3;

/** How many equally near words are tried. */
const MOST_NEAR = 3;

function byUse(a: LexiconWord, b: LexiconWord): number {
  return b.pages - a.pages || (a.term < b.term ? -1 : 1);
}
