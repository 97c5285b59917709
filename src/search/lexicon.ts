import { fold, foldedTermOf, termOf } from './danish.ts';

/** What the browser must know of the index to understand a query: `words.json`, short names for few bytes. */
export interface LexiconFile {
  /** How many pages there are. */
  readonly pages: number;
  /** Every term, its most used forms by commas (what the term lacks at its end, or `=` and the form), and its pages. */
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
  /** Its most used forms, the one to show first. */
  readonly forms: readonly string[];
  /** How many pages have it; 0 for a word that only a concept knows. */
  readonly pages: number;
  /** The forms without æ, ø and å. */
  readonly folded: readonly string[];
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
    const own = (forms[index] ?? '').split(',').map((end) => (end.startsWith('=') ? end.slice(1) : term + end));
    return { term, forms: own, pages: Number(counts[index]), folded: own.map(fold) };
  });
  return {
    pages: file.pages,
    words: new Map(words.map((word) => [word.term, word])),
    folded: group(words, foldedKey),
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

/** The folded term of a word; most words have nothing to fold, and are spared the work. */
function foldedKey({ term, forms: [form = term], folded: [folded = form] }: LexiconWord): string {
  return form === folded ? term : foldedTermOf(form);
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
