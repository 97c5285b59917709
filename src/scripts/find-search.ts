import { ENDED, FACETS } from '../search/facets.ts';
import { openLexicon, type LexiconFile } from '../search/lexicon.ts';
import { countChoices, narrow, type FacetMembers } from '../search/narrow.ts';
import { rankPages, type TokenHit } from '../search/rank.ts';
import { understand, type Understanding } from '../search/understand.ts';
import type { Wish } from './find-address.ts';
import { loadPagefind, type Pagefind, type SearchHit } from './pagefind.ts';

export interface Found {
  /** The offers that fit, best first. */
  readonly hits: readonly SearchHit[];
  /** How many offers each choice would leave, by facet and value. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How the words were read; undefined when there were none. */
  readonly asked: Understanding | undefined;
}

export interface CatalogueSearch {
  readonly find: (wish: Wish) => Promise<Found>;
}

/** What may be chosen, by facet. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** Loads the search. Rejects where the site has no index, as in the dev server. */
export async function loadSearch(base: string, choices: Choices): Promise<CatalogueSearch> {
  const [pagefind, lexicon] = await Promise.all([loadPagefind(base), loadLexicon(base)]);
  const everything = (await pagefind.search(null)).results;
  const hitsById = new Map(everything.map((hit) => [hit.id, hit]));
  const hits = new Map<string, readonly TokenHit[]>();
  let members: Promise<FacetMembers> | undefined;

  /** Asks Pagefind for each token once: the answer stays the same as long as the page is open. */
  const lookUp = async ({ needs }: Understanding) => {
    for (const { token } of needs.flatMap(({ ways }) => ways))
      if (!hits.has(token)) hits.set(token, (await pagefind.search(token)).results);
    return hits;
  };

  return {
    find: async (wish) => {
      const asked = wish.query === '' ? undefined : understand(wish.query, lexicon);
      const ids = asked
        ? rankPages(asked, await lookUp(asked), everything.length).map(({ id }) => id)
        : everything.map(({ id }) => id);
      members ??= loadMembers(pagefind, choices);
      const known = await members;
      const chosen = new Map<string, readonly string[]>([
        ...FACETS.map((facet) => [facet, wish.choices[facet]] as const),
        [ENDED.facet, wish.withEnded ? [] : [ENDED.no]],
      ]);
      return {
        hits: narrow(ids, chosen, known).flatMap((id) => hitsById.get(id) ?? []),
        counts: countChoices(ids, chosen, known),
        asked,
      };
    },
  };
}

async function loadLexicon(base: string) {
  const answer = await fetch(`${base}pagefind/words.json`);
  return openLexicon((await answer.json()) as LexiconFile);
}

/** Which offers have each value of each facet, as Pagefind's filters say. */
async function loadMembers(pagefind: Pagefind, choices: Choices): Promise<FacetMembers> {
  const members = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const [facet, values] of choices) {
    const own = new Map<string, ReadonlySet<string>>();
    for (const value of values) {
      const { results } = await pagefind.search(null, { filters: { [facet]: { any: [value] } } });
      own.set(value, new Set(results.map(({ id }) => id)));
    }
    members.set(facet, own);
  }
  return members;
}
