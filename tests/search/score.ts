import type { EvaluationQuery } from './evaluation.ts';

const FIRST = 10;

export interface Score {
  /** Share of the pages to be found that are among the first ten, on average. */
  readonly recall: number;
  /** One over the place of the first right page among the first ten, on average. */
  readonly reciprocalRank: number;
  /** Share of the queries with something to find that find nothing at all. */
  readonly zero: number;
  /** Share of the queries with nothing to find that find something; undefined without such queries. */
  readonly junk: number | undefined;
}

/** Scores what a search finds: `find` gives the ids of pages, best first. */
export function scoreSearch(queries: readonly EvaluationQuery[], find: (query: string) => readonly string[]): Score {
  const real = queries.filter(({ rel }) => rel.length > 0).map((query) => ({ ...query, found: find(query.q) }));
  const nothing = queries.filter(({ rel }) => rel.length === 0).map(({ q }) => find(q).length);
  return {
    recall: mean(
      real.map(
        ({ rel, found }) => rel.filter((id) => found.slice(0, FIRST).includes(id)).length / Math.min(FIRST, rel.length),
      ),
    ),
    reciprocalRank: mean(
      real.map(({ rel, found }) => {
        const place = found.slice(0, FIRST).findIndex((id) => rel.includes(id));
        return place < 0 ? 0 : 1 / (place + 1);
      }),
    ),
    zero: mean(real.map(({ found }) => (found.length === 0 ? 1 : 0))),
    junk: nothing.length === 0 ? undefined : mean(nothing.map((count) => (count > 0 ? 1 : 0))),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
