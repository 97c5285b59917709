import { fold, foldedTermOf, termOf } from './danish.ts';

/** What the browser must know of the index to understand a query: `words.json`, short names for few bytes. */
export interface LexiconFile {
  /** How many pages there are. */
  readonly pages: number;
  /** Every term, one of the words it stands for (what `term` lacks at its end, or `=` and the word), and its pages. */
  readonly terms: string;
  readonly forms: string;
  readonly counts: string;
  /** Words that are left out of a query, and words that weigh little, as written. */
  readonly ignored: string;
  readonly light: string;
  readonly concepts: readonly ConceptEntry[];
}

export interface ConceptEntry {
  readonly id: string;
  /** The words for it that are shown: «viser også …». */
  readonly label: string;
  /** How many pages mean it. */
  readonly pages: number;
  /** Phrases that ask for it, as terms with a space between. */
  readonly asks: readonly string[];
}

export interface LexiconWord {
  readonly term: string;
  /** A form to show. */
  readonly form: string;
  /** How many pages have it; 0 for a word that only a concept knows. */
  readonly pages: number;
  /** The form without æ, ø and å. */
  readonly folded: string;
}

export interface Lexicon {
  readonly pages: number;
  readonly words: ReadonlyMap<string, LexiconWord>;
  /** Words by folded term. */
  readonly folded: ReadonlyMap<string, readonly LexiconWord[]>;
  readonly concepts: readonly ConceptEntry[];
  /** Concepts by the phrase that asks for them. */
  readonly asked: ReadonlyMap<string, readonly ConceptEntry[]>;
  /** The most words that a phrase has. */
  readonly longestAsk: number;
  readonly ignored: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
}

/** Makes a lexicon ready for use. */
export function openLexicon(file: LexiconFile): Lexicon {
  const forms = file.forms.split(' ');
  const counts = file.counts.split(' ');
  const words = file.terms.split(' ').map((term, index): LexiconWord => {
    const end = forms[index] ?? '';
    const form = end.startsWith('=') ? end.slice(1) : term + end;
    return { term, form, pages: Number(counts[index]), folded: fold(form) };
  });
  return {
    pages: file.pages,
    words: new Map(words.map((word) => [word.term, word])),
    folded: group(words, ({ form, folded, term }) => (form === folded ? term : foldedTermOf(form))),
    concepts: file.concepts,
    asked: group(
      file.concepts.flatMap((concept) => concept.asks.map((ask) => ({ ask, concept }))),
      ({ ask }) => ask,
      ({ concept }) => concept,
    ),
    longestAsk: Math.max(1, ...file.concepts.flatMap(({ asks }) => asks.map((ask) => ask.split(' ').length))),
    ignored: new Set(file.ignored.split(' ').flatMap((word) => [word, fold(word)])),
    light: new Set(file.light.split(' ').map(termOf)),
  };
}

function group<Row, Value = Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value = (row) => row as unknown as Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const rest = groups.get(keyOf(row));
    if (rest) rest.push(valueOf(row));
    else groups.set(keyOf(row), [valueOf(row)]);
  }
  return groups;
}
