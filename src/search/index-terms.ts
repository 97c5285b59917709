/**
 * How the index writes a term: in ASCII and closed by a `q`, which ends no Danish word and which no stemmer takes off.
 * So Pagefind, which finds every word that begins with what it is asked for, finds this term and no other.
 */
export function wordToken(term: string): string {
  const ascii = term.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return `${ascii.replace(/[^a-z0-9]/gu, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(36)}`)}q`;
}

/** How the index writes that a page means a concept. */
export function conceptToken(id: string): string {
  return `xx${id.replaceAll('-', '')}q`;
}

/**
 * What a token weighs on a page, by where it stands; Pagefind counts the square. The parts of compounds have fields of
 * their own: `gruppe` in «Mødregruppe» tells nearly as much as a word of the title.
 */
export const FIELD_WEIGHTS = { title: 4, titleParts: 3, lead: 2, body: 1, parts: 0.6 } as const;

export type Field = keyof typeof FIELD_WEIGHTS;

export const FIELDS = Object.keys(FIELD_WEIGHTS) as readonly Field[];

/** How often a token is written in one field at most; more says nothing new. */
export const MOST_REPEATS = 3;

/** Pagefind's ranking: how often and where a term stands counts, a page's length does not. */
export const RANKING = { termFrequency: 1, pageLength: 0, termSaturation: 2, termSimilarity: 0 } as const;
