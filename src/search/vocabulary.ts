import type { VocabularyFrontmatter } from '../schema/vocabulary.ts';
import { termOf } from './danish.ts';
import { wordsOf } from './words.ts';

/** A term as an editor writes it. */
export type SearchTerm = VocabularyFrontmatter['terms'][number];

/** The words that the search knows beyond those of the offers, as editors write them in `content/vocabulary`. */
export interface SearchVocabulary {
  /** `concepts.yaml`: different words for one thing. */
  readonly concepts: readonly SearchTerm[];
  /** `search-words.yaml`: lists of words with a part to play; see LISTS. */
  readonly searchWords: readonly SearchTerm[];
}

/** The ids of the lists in `search-words.yaml`. */
const LISTS = { ignored: 'springes-over', light: 'vejer-lidt', parts: 'orddele' } as const;

/** The words of one list. */
export function listedWords(vocabulary: SearchVocabulary, list: keyof typeof LISTS): readonly string[] {
  return vocabulary.searchWords.find(({ id }) => id === LISTS[list])?.synonyms ?? [];
}

/** The words and phrases that mean a concept on a page. */
export function conceptWords({ label, professionalLabel, synonyms }: SearchTerm): readonly string[] {
  return [label, ...(professionalLabel === undefined ? [] : [professionalLabel]), ...synonyms];
}

/** The words of a phrase as terms, without those that are ignored; all of them where fewer than two would be left. */
export function phraseTerms(phrase: string, isIgnored: (word: string) => boolean): readonly string[] {
  const words = wordsOf(phrase);
  const telling = words.filter((word) => !isIgnored(word));
  return (telling.length >= 2 ? telling : words).map(termOf);
}
