import { RANKING } from './index-terms.ts';
import type { Understanding } from './understand.ts';

/** A page that has a token, and Pagefind's score for it. */
export interface TokenHit {
  readonly id: string;
  readonly score: number;
}

/** The pages that have each token of an understanding. */
export type TokenHits = ReadonlyMap<string, readonly TokenHit[]>;

export interface RankedPage {
  readonly id: string;
  readonly score: number;
}

/** Pages far below the best are chance: this share of the best score is needed. */
const LOWEST_SHARE = 0.12;

/** Where part of a query is unknown, only a page's title or summary says clearly enough that it is meant. */
const CLEAR = 0.6;

/** How much of a page's score hangs on meeting every need. */
const COVERAGE = 0.7;

/** The pages that meet the needs, best first: what they meet and how clearly, most for those that meet all. */
export function rankPages(asked: Understanding, hits: TokenHits, pageCount: number): RankedPage[] {
  const total = asked.needs.reduce((sum, { weight }) => sum + weight, asked.unknownWeight);
  const pages = new Map<string, { score: number; met: number; isMeant: boolean }>();
  for (const { weight, isTopic, ways } of asked.needs) {
    const best = new Map<string, number>();
    for (const { token, quality } of ways) {
      const found = hits.get(token) ?? [];
      for (const { id, score } of found) {
        const strength = quality * strengthOf(score, found.length, pageCount);
        best.set(id, Math.max(best.get(id) ?? 0, strength));
      }
    }
    for (const [id, strength] of best) {
      const page = pages.get(id) ?? { score: 0, met: 0, isMeant: asked.unknownWeight === 0 };
      pages.set(id, {
        score: page.score + weight * strength,
        met: page.met + weight,
        isMeant: page.isMeant || isTopic || strength >= CLEAR,
      });
    }
  }
  const ranked = [...pages]
    .filter(([, { isMeant }]) => isMeant)
    .map(([id, { score, met }]) => ({ id, score: score * (1 - COVERAGE + COVERAGE * (met / total)) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return ranked.filter(({ score }) => score >= LOWEST_SHARE * (ranked[0]?.score ?? 0));
}

/**
 * How clearly a page says a token, from 0 to 1: Pagefind's score without the part that only says how rare the token is
 * (BM25's inverse document frequency, as Pagefind 1.6 reckons it).
 */
export function strengthOf(score: number, pagesWithToken: number, pageCount: number): number {
  return score / inverseFrequency(pagesWithToken, pageCount) / (RANKING.termSaturation + 1);
}

export function inverseFrequency(pagesWithToken: number, pageCount: number): number {
  return Math.log(1 + (pageCount - pagesWithToken + 0.5) / (pagesWithToken + 0.5));
}
