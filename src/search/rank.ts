import { RANKING } from './index-terms.ts';
import type { Understanding, Way } from './understand.ts';

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

/** Where a query was guessed at, only a page's title or summary says clearly enough that it is meant. */
const CLEAR = 0.6;

/** How much of a page's score hangs on meeting every need. */
const COVERAGE = 0.7;

/** The pages that meet the needs, best first: what they meet and how clearly, most for those that meet all. */
export function rankPages(asked: Understanding, hits: TokenHits, pageCount: number): RankedPage[] {
  const total = asked.needs.reduce((sum, { weight }) => sum + weight, asked.unknownWeight);
  const pages = new Map<string, { score: number; met: number; clear: number }>();
  for (const { weight, isTopic, ways } of asked.needs) {
    for (const [id, { strength, isClear }] of bestWays(ways, hits, pageCount)) {
      const page = pages.get(id) ?? { score: 0, met: 0, clear: 0 };
      pages.set(id, {
        score: page.score + weight * strength,
        met: page.met + weight,
        clear: page.clear + (isTopic ? asked.clearNeeded : isClear ? 1 : 0),
      });
    }
  }
  const ranked = [...pages]
    .filter(([, { clear }]) => clear >= asked.clearNeeded)
    .map(([id, { score, met }]) => ({ id, score: score * (1 - COVERAGE + COVERAGE * (met / total)) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return ranked.filter(({ score }) => score >= LOWEST_SHARE * (ranked[0]?.score ?? 0));
}

interface MetNeed {
  readonly strength: number;
  readonly isClear: boolean;
}

/** How well each page meets a need: by the best of its ways. */
function bestWays(ways: readonly Way[], hits: TokenHits, pageCount: number): ReadonlyMap<string, MetNeed> {
  const best = new Map<string, MetNeed>();
  for (const { token, quality } of ways) {
    const found = hits.get(token) ?? [];
    for (const { id, score } of found) {
      const clarity = strengthOf(score, found.length, pageCount);
      const last = best.get(id);
      best.set(id, {
        strength: Math.max(last?.strength ?? 0, quality * clarity),
        isClear: last?.isClear === true || clarity >= CLEAR,
      });
    }
  }
  return best;
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
