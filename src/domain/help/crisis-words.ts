import { HELP_TOPICS, type HelpTopic } from '../../schema/terms.ts';
import type { VocabularyTerm } from '../../schema/vocabulary.ts';

/** The words of `content/vocabulary/crisis-words.yaml`: lists to be named in phrases, and each topic's phrases. */
export interface CrisisWords {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly topics: Readonly<Partial<Record<HelpTopic, readonly string[]>>>;
}

/** A term is a topic where its id is one of help's, and a list of words otherwise. */
export function crisisWordsOf(terms: readonly Pick<VocabularyTerm, 'id' | 'synonyms' | 'asks'>[]): CrisisWords {
  return {
    lists: Object.fromEntries(terms.filter(({ id }) => !isHelpTopic(id)).map((term) => [term.id, term.synonyms])),
    topics: Object.fromEntries(terms.filter(({ id }) => isHelpTopic(id)).map((term) => [term.id, term.asks])),
  };
}

export function isHelpTopic(id: string): id is HelpTopic {
  return HELP_TOPICS.some((topic) => topic === id);
}
