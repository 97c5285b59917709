import type { FacetId } from '../search/facets.ts';
import { readFacts, type FactsFile, type KnownOffer } from '../search/facts-file.ts';
import { openLexicon, type LexiconFile } from '../search/lexicon.ts';
import { countChoices, narrow, type FacetCount } from '../search/narrow.ts';
import { rankPages, type TokenHit } from '../search/rank.ts';
import { understand, type Understanding } from '../search/understand.ts';
import type { Wish } from './find-address.ts';
import { loadPagefind, type SearchHit } from './pagefind.ts';

/** An offer that was found, and in which chosen facets it says nothing; none for one that fits for sure. */
export interface FoundOffer {
  readonly hit: SearchHit;
  /** Its place in the build's lists. */
  readonly position: number;
  readonly notStated: readonly FacetId[];
}

export interface Found {
  /** The offers that state that they fit, best first. */
  readonly sure: readonly FoundOffer[];
  /** The offers that do not say, best first. */
  readonly unsure: readonly FoundOffer[];
  /** How many offers each choice would leave; counted when it is asked for. */
  readonly counts: () => ReadonlyMap<FacetId, FacetCount>;
  /** How the words were read; undefined when there were none. */
  readonly asked: Understanding | undefined;
}

export interface CatalogueSearch {
  readonly find: (wish: Wish) => Promise<Found>;
}

/** What may be chosen, by facet. */
export type Choices = ReadonlyMap<FacetId, readonly string[]>;

/** Loads the search. Rejects where the site has no index, as in the dev server. */
export async function loadSearch(base: string, choices: Choices): Promise<CatalogueSearch> {
  const [pagefind, lexiconFile, factsFile] = await Promise.all([
    loadPagefind(base),
    loadJson<LexiconFile>(`${base}pagefind/words.json`),
    loadJson<FactsFile>(`${base}pagefind/facts.json`),
  ]);
  const lexicon = openLexicon(lexiconFile);
  const offers = new Map(readFacts(factsFile).map((offer, position) => [offer.id, { ...offer, position }]));
  const everything = (await pagefind.search(null)).results;
  const hitsById = new Map(everything.map((hit) => [hit.id, hit]));
  const hits = new Map<string, readonly TokenHit[]>();

  /** Asks Pagefind for each token once: the answer stays the same as long as the page is open. */
  const lookUp = async ({ needs }: Understanding) => {
    for (const { token } of needs.flatMap(({ ways }) => ways))
      if (!hits.has(token)) hits.set(token, (await pagefind.search(token)).results);
    return hits;
  };

  const found = ({ id }: KnownOffer, notStated: readonly FacetId[]): FoundOffer[] => {
    const hit = hitsById.get(id);
    const position = offers.get(id)?.position;
    return hit === undefined || position === undefined ? [] : [{ hit, position, notStated }];
  };

  return {
    find: async (wish) => {
      const asked = wish.query === '' ? undefined : understand(wish.query, lexicon);
      const ranked = asked ? rankPages(asked, await lookUp(asked), everything.length) : everything;
      const known = ranked.flatMap(({ id }) => offers.get(id) ?? []);
      const { sure, unsure } = narrow(known, wish);
      return {
        sure: sure.flatMap((offer) => found(offer, [])),
        unsure: unsure.flatMap(({ offer, notStated }) => found(offer, notStated)),
        counts: () => countChoices(known, wish, choices),
        asked,
      };
    },
  };
}

async function loadJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return (await answer.json()) as T;
}
