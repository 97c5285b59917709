import { splitCompound } from './compound.ts';
import { fold, foldedTermOf, termOf } from './danish.ts';
import type { Lexicon, LexiconWord } from './lexicon.ts';
import { letterDistance, slipsAllowed } from './spelling.ts';

/** How a word of the query was understood; `nothing` means that the catalogue has nothing like it. */
export type Resolution =
  | { readonly kind: 'known' | 'beginning' | 'inside'; readonly words: readonly LexiconWord[] }
  | { readonly kind: 'respelt'; readonly words: readonly LexiconWord[] }
  | { readonly kind: 'split'; readonly words: readonly LexiconWord[] }
  | { readonly kind: 'nothing' };

const MIN_BEGINNING = 3;
const MIN_INSIDE = 5;

/** How many words a beginning may stand for; the most used ones first. */
const MOST_COMPLETIONS = 12;

/** Finds what a word means here: itself, itself without æøå, a word it begins, its parts, or a slip of the finger. */
export function resolveWord(word: string, lexicon: Lexicon): Resolution {
  const own = knownWord(word, lexicon);
  if (own) return { kind: 'known', words: [own] };
  const folded = lexicon.folded.get(foldedTermOf(word));
  if (folded) return { kind: 'respelt', words: folded };
  const begun = wordsWhere(lexicon, fold(word), MIN_BEGINNING, (form, text) => form.startsWith(text));
  if (begun.length > 0) return { kind: 'beginning', words: begun };
  const parts = splitCompound(word, (text) => partWord(text, lexicon));
  if (parts.length > 0) return { kind: 'split', words: parts };
  const near = nearWords(word, lexicon);
  if (near.length > 0) return { kind: 'respelt', words: near };
  const around = wordsWhere(lexicon, fold(word), MIN_INSIDE, (form, text) => form.includes(text));
  if (around.length > 0) return { kind: 'inside', words: around };
  return { kind: 'nothing' };
}

function knownWord(word: string, lexicon: Lexicon): LexiconWord | undefined {
  return lexicon.words.get(termOf(word));
}

function partWord(text: string, lexicon: Lexicon): LexiconWord | undefined {
  return knownWord(text, lexicon) ?? lexicon.folded.get(foldedTermOf(text))?.[0];
}

function wordsWhere(
  lexicon: Lexicon,
  text: string,
  minLength: number,
  holds: (form: string, text: string) => boolean,
): readonly LexiconWord[] {
  if (text.length < minLength) return [];
  return [...lexicon.words.values()]
    .filter(({ folded }) => holds(folded, text))
    .sort((a, b) => b.pages - a.pages || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_COMPLETIONS);
}

/** The known words that a slip of the finger away; only the nearest, and only with the same first letter. */
function nearWords(word: string, lexicon: Lexicon): readonly LexiconWord[] {
  const typed = fold(word);
  const typedTerm = foldedTermOf(word);
  const slips = slipsAllowed(typed);
  let nearest = slips;
  let found: LexiconWord[] = [];
  if (slips === 0) return [];
  for (const known of lexicon.words.values()) {
    if (known.folded[0] !== typed[0]) continue;
    const distance = Math.min(
      letterDistance(typed, known.folded, nearest),
      typedTerm.length >= MIN_INSIDE ? letterDistance(typedTerm, fold(known.term), nearest) : Infinity,
    );
    if (distance > nearest) continue;
    if (distance < nearest) found = [];
    nearest = distance;
    found.push(known);
  }
  return found.sort((a, b) => b.pages - a.pages || (a.term < b.term ? -1 : 1)).slice(0, 3);
}
