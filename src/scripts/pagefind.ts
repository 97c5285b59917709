import type { SearchDocument, SearchMeta } from '../search/document.ts';

type Facet = keyof SearchDocument['filters'];

export type FacetCounts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

export interface SearchHit {
  readonly data: () => Promise<{ readonly url: string; readonly meta: SearchMeta }>;
}

export interface SearchAnswer {
  readonly results: readonly SearchHit[];
  /** How many of the results each choice would leave. */
  readonly filters: FacetCounts;
}

/** The part of Pagefind 1.6's interface that is used here. */
export interface Pagefind {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength?: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  /** Loads the choices: Pagefind counts only those it has loaded. */
  readonly filters: () => Promise<unknown>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Partial<Record<Facet, { readonly any: readonly string[] }>>> },
  ) => Promise<SearchAnswer>;
}

/** Loads the index that the build wrote beside the pages. Rejects where there is none, as in the dev server. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
