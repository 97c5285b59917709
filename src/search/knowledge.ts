import { termOf } from './danish.ts';
import type { PageText } from './page-tokens.ts';
import { conceptWords, listedWords, phraseTerms, type SearchTerm, type SearchVocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A concept with its phrases as terms, with a space between. */
export interface KnownConcept {
  readonly concept: SearchTerm;
  /** Phrases that mean it wherever they stand. */
  readonly means: readonly string[];
  /** Phrases that mean it in a query. */
  readonly asks: readonly string[];
}

/** The vocabulary, ready for reading pages. */
export interface Knowledge {
  readonly ignored: ReadonlySet<string>;
  readonly concepts: readonly KnownConcept[];
  /** Ids of the concepts that a phrase means. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
  /** The most words that such a phrase has. */
  readonly longestPhrase: number;
  /** A text's term, if it may be a part of compounds. */
  readonly partOf: (text: string) => string | undefined;
}

/** Shorter words of the offers are too often found by chance inside other words. */
const MIN_OWN_PART = 4;

export function readKnowledge(texts: readonly PageText[], vocabulary: SearchVocabulary): Knowledge {
  const ignored = new Set(listedWords(vocabulary, 'ignored').flatMap(wordsOf));
  const terms = (phrases: readonly string[]) => [
    ...new Set(phrases.map((phrase) => phraseTerms(phrase, (word) => ignored.has(word)).join(' '))),
  ];
  const concepts = vocabulary.concepts.map((concept) => ({
    concept,
    means: terms(conceptWords(concept)),
    asks: terms(concept.asks),
  }));
  const meant = new Map<string, string[]>();
  for (const { concept, means } of concepts)
    for (const phrase of means) meant.set(phrase, [...(meant.get(phrase) ?? []), concept.id]);
  return {
    ignored,
    concepts,
    meant,
    longestPhrase: Math.max(1, ...Array.from(meant.keys(), (phrase) => phrase.split(' ').length)),
    partOf: partFinder(texts, vocabulary, ignored),
  };
}

/** Parts of compounds are the words that an editor lists, and the longer words of the pages and concepts. */
function partFinder(texts: readonly PageText[], vocabulary: SearchVocabulary, ignored: ReadonlySet<string>) {
  const own = [
    ...texts.flatMap(({ title, lead, body }) => wordsOf(`${title} ${lead} ${body}`)),
    ...vocabulary.concepts.flatMap(conceptWords).flatMap(wordsOf),
  ].filter((word) => word.length >= MIN_OWN_PART && !ignored.has(word) && !ignored.has(termOf(word)));
  const parts = new Set([...own, ...listedWords(vocabulary, 'parts')].map(termOf));
  return (text: string) => (parts.has(termOf(text)) ? termOf(text) : undefined);
}
