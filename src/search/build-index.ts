import { splitCompound } from './compound.ts';
import { termOf } from './danish.ts';
import { FIELDS, MOST_REPEATS, conceptToken, wordToken, type Field } from './index-terms.ts';
import type { ConceptEntry, LexiconFile } from './lexicon.ts';
import { conceptWords, listedWords, phraseTerms, type SearchVocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** The words of a page, by how much they tell. */
export type PageText = Readonly<Record<Exclude<Field, 'titleParts' | 'parts'>, string>>;

/** The tokens that the index holds of a page. */
export type PageTokens = Readonly<Record<Field, readonly string[]>>;

export interface BuiltIndex {
  readonly pages: readonly PageTokens[];
  readonly lexicon: LexiconFile;
}

/** Shorter words of the offers are too often found by chance inside other words. */
const MIN_OWN_PART = 4;

/** Turns pages into tokens for the index, and makes the lexicon that goes with it. */
export function buildIndex(texts: readonly PageText[], vocabulary: SearchVocabulary): BuiltIndex {
  const ignored = new Set(listedWords(vocabulary, 'ignored').flatMap(wordsOf));
  const concepts = vocabulary.concepts.map((concept) => {
    const terms = (phrases: readonly string[]) =>
      phrases.map((phrase) => phraseTerms(phrase, (word) => ignored.has(word)).join(' '));
    return { concept, means: new Set(terms(conceptWords(concept))), asks: terms(concept.asks) };
  });
  const forms = new Map<string, Map<string, number>>();
  const note = (word: string, count = 1) => {
    const known = forms.get(termOf(word)) ?? new Map<string, number>();
    forms.set(termOf(word), known.set(word, (known.get(word) ?? 0) + count));
  };
  const partOf = partFinder(texts, vocabulary, ignored);
  const means = new Map<string, string[]>();
  for (const { concept, means: phrases } of concepts)
    for (const phrase of phrases) means.set(phrase, [...(means.get(phrase) ?? []), concept.id]);
  const longest = Math.max(1, ...[...means.keys()].map((phrase) => phrase.split(' ').length));

  const pages = texts.map((text): PageTokens => {
    const tokens: Record<Field, string[]> = { title: [], titleParts: [], lead: [], body: [], parts: [] };
    for (const field of ['title', 'lead', 'body'] as const) {
      const words = wordsOf(text[field]);
      const telling = words.filter((word) => !ignored.has(word));
      telling.forEach((word) => note(word));
      const parts = telling.flatMap((word) => splitCompound(word, partOf));
      tokens[field].push(...telling.map((word) => wordToken(termOf(word))));
      const partField = field === 'title' ? 'titleParts' : 'parts';
      tokens[partField].push(...parts.map(wordToken));
      const meant = [...runs(telling.map(termOf), longest), ...runs(words.map(termOf), longest)];
      tokens[field].push(...new Set(meant.flatMap((run) => means.get(run) ?? []).map(conceptToken)));
      tokens[partField].push(...new Set(parts.flatMap((part) => means.get(part) ?? []).map(conceptToken)));
    }
    return limitRepeats(tokens);
  });

  for (const part of listedWords(vocabulary, 'parts')) note(part, 0);
  for (const phrase of vocabulary.concepts.flatMap((concept) => [...conceptWords(concept), ...concept.asks]))
    for (const word of wordsOf(phrase)) if (wordsOf(phrase).length === 1) note(word, 0);
  const counts = countPages(pages);
  const asked = new Set(concepts.flatMap((concept) => [...concept.means, ...concept.asks]));
  const known = [...forms.keys()].filter((term) => (counts.get(wordToken(term)) ?? 0) > 0 || asked.has(term)).sort();
  return {
    pages,
    lexicon: {
      pages: pages.length,
      terms: known.join(' '),
      forms: known.map((term) => formsOf(forms.get(term), term)).join(' '),
      counts: known.map((term) => counts.get(wordToken(term)) ?? 0).join(' '),
      ignored: [...ignored].sort().join(' '),
      light: listedWords(vocabulary, 'light').join(' '),
      concepts: concepts
        .map(({ concept, means: own, asks }): ConceptEntry => ({
          id: concept.id,
          label: concept.label,
          pages: counts.get(conceptToken(concept.id)) ?? 0,
          asks: [...new Set([...own, ...asks])].sort(),
        }))
        .filter((concept) => concept.pages > 0),
    },
  };
}

/** Which terms may be parts of compounds: those an editor lists, and the longer words of the pages and concepts. */
function partFinder(texts: readonly PageText[], vocabulary: SearchVocabulary, ignored: ReadonlySet<string>) {
  const own = [
    ...texts.flatMap(({ title, lead, body }) => wordsOf(`${title} ${lead} ${body}`)),
    ...vocabulary.concepts.flatMap(conceptWords).flatMap(wordsOf),
  ].filter((word) => word.length >= MIN_OWN_PART && !ignored.has(word) && !ignored.has(termOf(word)));
  const parts = new Set([...own, ...listedWords(vocabulary, 'parts')].map(termOf));
  return (text: string) => (parts.has(termOf(text)) ? termOf(text) : undefined);
}

/** Every run of up to `longest` neighbours, with a space between. */
function runs(terms: readonly string[], longest: number): string[] {
  return terms.flatMap((_, start) =>
    Array.from({ length: Math.min(longest, terms.length - start) }, (_, more) =>
      terms.slice(start, start + more + 1).join(' '),
    ),
  );
}

/** Keeps each token in the field where it weighs most, and there a few times at most. */
function limitRepeats(tokens: Readonly<Record<Field, readonly string[]>>): PageTokens {
  const seen = new Map<string, number>();
  const keep = (token: string) => {
    const times = (seen.get(token) ?? 0) + 1;
    seen.set(token, times);
    return times <= MOST_REPEATS;
  };
  return Object.fromEntries(
    FIELDS.map((field) => [
      field,
      field === 'parts' || field === 'titleParts'
        ? [...new Set(tokens[field])].filter((token) => !seen.has(token) && keep(token))
        : tokens[field].filter(keep),
    ]),
  ) as unknown as PageTokens;
}

function countPages(pages: readonly PageTokens[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const token of new Set(FIELDS.flatMap((field) => page[field])))
      counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** How many forms of a word the lexicon keeps, to know slips of the finger by. */
const MOST_FORMS = 4;

/** The most used forms of a term, as LexiconFile writes them. */
function formsOf(forms: ReadonlyMap<string, number> | undefined, term: string): string {
  return [...(forms ?? [])]
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_FORMS)
    .map(([form]) => (form.startsWith(term) ? form.slice(term.length) : `=${form}`))
    .join(',');
}
