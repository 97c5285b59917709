import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { VocabularySchema } from '../../src/schema/vocabulary.ts';
import { buildIndex, type BuiltIndex } from '../../src/search/build-index.ts';
import type { PageText } from '../../src/search/page-tokens.ts';
import { openLexicon, type Lexicon } from '../../src/search/lexicon.ts';
import { rankPages } from '../../src/search/rank.ts';
import { understand } from '../../src/search/understand.ts';
import type { SearchVocabulary } from '../../src/search/vocabulary.ts';
import { memoryIndex } from './memory-index.ts';

const FOLDER = 'tests/fixtures/search';

/** A constructed offer of the evaluation. */
export interface EvaluationPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly municipality: string;
  readonly level: string;
  readonly access: string;
  readonly age: readonly string[];
  readonly body: string;
}

export interface EvaluationQuery {
  readonly q: string;
  readonly cat: string;
  /** Pages that must be found; none means that nothing should be. */
  readonly rel: readonly string[];
  /** Pages that may be found too. */
  readonly ok: readonly string[];
}

export const QUERY_SETS = ['words', 'phrases', 'variants', 'holdout', 'fresh'] as const;
export type QuerySet = (typeof QUERY_SETS)[number];

export function readPages(): readonly EvaluationPage[] {
  return JSON.parse(readFileSync(`${FOLDER}/pages.json`, 'utf8')) as EvaluationPage[];
}

export function readQueries(set: QuerySet): readonly EvaluationQuery[] {
  return JSON.parse(readFileSync(`${FOLDER}/queries-${set}.json`, 'utf8')) as EvaluationQuery[];
}

/** The project's own vocabulary, as the build gives it to the search. */
export function readVocabulary(): SearchVocabulary {
  const read = (name: string) =>
    VocabularySchema.parse(parse(readFileSync(`content/vocabulary/${name}.yaml`, 'utf8'))).terms;
  return { concepts: read('concepts'), searchWords: read('search-words') };
}

export function pageText({ title, summary, municipality, level, access, body, age }: EvaluationPage): PageText {
  return { title, lead: `${summary} ${municipality} ${level} ${access} ${age.join(' ')}`, body };
}

/** Searches the evaluation's pages without a browser; gives the ids of pages, best first. */
export function searchEvaluation(): {
  readonly find: (query: string) => string[];
  readonly lexicon: Lexicon;
  readonly built: BuiltIndex;
} {
  const pages = readPages();
  const built = buildIndex(pages.map(pageText), readVocabulary());
  const lexicon = openLexicon(built.lexicon);
  const lookUp = memoryIndex(
    pages.map(({ id }, index) => ({
      id,
      tokens: built.pages[index] ?? { title: [], titleParts: [], lead: [], body: [], parts: [] },
    })),
  );
  const find = (query: string) => {
    const asked = understand(query, lexicon);
    return rankPages(asked, lookUp(asked), pages.length).map(({ id }) => id);
  };
  return { find, lexicon, built };
}
