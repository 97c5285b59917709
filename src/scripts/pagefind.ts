import type { SearchMeta } from '../search/document.ts';
import { RANKING } from '../search/index-terms.ts';

export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<{ readonly url: string; readonly meta: SearchMeta }>;
}

export interface SearchAnswer {
  readonly results: readonly SearchHit[];
}

/** The part of Pagefind 1.6's interface that is used here. */
export interface Pagefind {
  readonly options: (options: {
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly ranking: typeof RANKING;
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string | null) => Promise<SearchAnswer>;
}

/** Loads the index that the build wrote beside the pages. Rejects where there is none, as in the dev server. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // Without a worker: its script would be 12 kB more to load, and each of our many short questions a message more.
  await pagefind.options({ baseUrl: base, noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}
