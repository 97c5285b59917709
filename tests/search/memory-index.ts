import { FIELDS, FIELD_WEIGHTS, RANKING } from '../../src/search/index-terms.ts';
import type { PageTokens } from '../../src/search/page-tokens.ts';
import { inverseFrequency, type TokenHit, type TokenHits } from '../../src/search/rank.ts';
import type { Understanding } from '../../src/search/understand.ts';

/** Finds tokens as Pagefind 1.6 does with the project's ranking; `bench:search` shows that they agree. */
export function memoryIndex(pages: readonly { readonly id: string; readonly tokens: PageTokens }[]) {
  const postings = new Map<string, Map<string, number>>();
  for (const { id, tokens } of pages)
    for (const field of FIELDS)
      for (const token of tokens[field]) {
        const row = postings.get(token) ?? new Map<string, number>();
        postings.set(token, row.set(id, (row.get(id) ?? 0) + FIELD_WEIGHTS[field] ** 2));
      }
  const hits = (token: string): TokenHit[] => {
    const row = postings.get(token) ?? new Map<string, number>();
    const frequency = inverseFrequency(row.size, pages.length);
    return [...row].map(([id, weight]) => ({
      id,
      score: (frequency * (RANKING.termSaturation + 1) * weight) / (RANKING.termSaturation + weight),
    }));
  };
  return (asked: Understanding): TokenHits =>
    new Map(asked.needs.flatMap(({ ways }) => ways).map(({ token }) => [token, hits(token)]));
}
