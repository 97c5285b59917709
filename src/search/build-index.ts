import { termOf } from './danish.ts';
import { FIELDS, conceptToken, wordToken } from './index-terms.ts';
import { readKnowledge, type Knowledge } from './knowledge.ts';
import type { LexiconFile } from './lexicon.ts';
import { countForms, pageTokens, type PageText, type PageTokens } from './page-tokens.ts';
import { conceptWords, listedWords, type SearchVocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export interface BuiltIndex {
  /** One for each text, in their order. */
  readonly pages: readonly PageTokens[];
  readonly lexicon: LexiconFile;
}

/** Turns pages into tokens for the index, and makes the lexicon that goes with it. */
export function buildIndex(texts: readonly PageText[], vocabulary: SearchVocabulary): BuiltIndex {
  const knowledge = readKnowledge(texts, vocabulary);
  const pages = texts.map((text) => pageTokens(text, knowledge));
  const forms = countForms(texts, knowledge);
  for (const word of vocabularyWords(vocabulary))
    if (!forms.has(termOf(word))) forms.set(termOf(word), new Map([[word, 0]]));
  const counts = countPages(pages);
  const lists = { ...wordLists(forms, counts, knowledge), ...phraseLists(vocabulary, counts, knowledge) };
  return { pages, lexicon: { pages: pages.length, ...lists } };
}

/** Words that a query may have though no page says them just so: parts of compounds, and single words of concepts. */
function vocabularyWords(vocabulary: SearchVocabulary): readonly string[] {
  const phrases = vocabulary.concepts.flatMap((concept) => [...conceptWords(concept), ...concept.asks]);
  const words = phrases.map(wordsOf).filter(({ length }) => length === 1);
  return [...words.flat(), ...listedWords(vocabulary, 'parts')];
}

type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>;
type Counts = ReadonlyMap<string, number>;

function wordLists(forms: Forms, counts: Counts, { concepts }: Knowledge) {
  const asked = new Set(concepts.flatMap(({ means, asks }) => [...means, ...asks]));
  const pagesWith = (term: string) => counts.get(wordToken(term)) ?? 0;
  const terms = [...forms.keys()].filter((term) => pagesWith(term) > 0 || asked.has(term)).sort();
  return {
    terms: terms.join(' '),
    forms: terms.map((term) => endings(forms.get(term), term)).join(' '),
    counts: terms.map(pagesWith).join(' '),
  };
}

function phraseLists(vocabulary: SearchVocabulary, counts: Counts, { ignored, concepts }: Knowledge) {
  const entries = concepts.map(({ concept: { id, label }, means, asks }) => ({
    id,
    label,
    pages: counts.get(conceptToken(id)) ?? 0,
    asks: [...new Set([...means, ...asks])].sort(),
  }));
  return {
    ignored: [...ignored].sort().join(' '),
    light: listedWords(vocabulary, 'light').join(' '),
    concepts: entries.filter(({ pages }) => pages > 0),
  };
}

function countPages(pages: readonly PageTokens[]): Counts {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const token of new Set(FIELDS.flatMap((field) => page[field])))
      counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** How many forms of a word the lexicon keeps, to know slips of the finger by. */
const MOST_FORMS = 4;

/** The most used forms of a term, as LexiconFile writes them. */
function endings(forms: ReadonlyMap<string, number> | undefined, term: string): string {
  return [...(forms ?? [])]
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_FORMS)
    .map(([form]) => (form.startsWith(term) ? form.slice(term.length) : `=${form}`))
    .join(',');
}
