import type { Offer } from '../domain/catalogue.ts';
import type { PageText } from './page-tokens.ts';
import { ACCESS_WORDS, ENDED, KIND_WORDS, LEVEL_WORDS, STAGE_WORDS, type FacetId } from './facets.ts';

/** What the search shows of an offer without loading its page; every value is text, as Pagefind keeps it. */
export type SearchMeta = {
  readonly title: string;
  readonly summary: string;
  readonly who: string;
  readonly door: 'open' | 'visited' | 'none';
  readonly entrance: string;
  readonly when: string;
  readonly where: string;
  readonly price: string;
  readonly municipality: string;
  readonly notice: string;
  /** Which of these are in Danish on a page that is not, parted by spaces: `title summary`. */
  readonly danish: string;
};

export interface SearchDocument {
  /** Address below the site's base, without a slash in front. */
  readonly url: string;
  /** The words that are searched. */
  readonly text: PageText;
  readonly meta: SearchMeta;
  readonly filters: Readonly<Record<FacetId | typeof ENDED.facet, readonly string[]>>;
}

/**
 * The words of an offer that a search may find: what families and professionals read, and the words of its vocabulary.
 * `shown` are the words that its card shows besides, such as whom it is for.
 */
export function searchableText(offer: Offer, shown: readonly string[]): PageText {
  const terms = [...offer.topics, ...offer.situations, ...offer.professions];
  return {
    title: offer.title,
    lead: sentences([
      offer.summary,
      offer.municipality.name,
      offer.unit?.name ?? '',
      ...shown,
      ...terms.flatMap(({ label, professionalLabel }) => [label, professionalLabel ?? '']),
    ]),
    body: sentences([
      ...terms.flatMap(({ synonyms, asks }) => [...synonyms, ...asks]),
      ...offer.programmes.map(({ name }) => name),
      ...offer.partners.map(({ organisation }) => organisation.name),
      ...offer.access.steps.map(({ note }) => note ?? ''),
      ...offer.text.text,
      ...offer.text.professionalText,
    ]),
  };
}

function sentences(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('. ');
}

/** The values of each facet that an offer has. */
export function searchFilters(offer: Offer, stages: readonly (keyof typeof STAGE_WORDS)[]): SearchDocument['filters'] {
  return {
    kommune: [offer.municipality.id],
    alder: stages.map((stage) => STAGE_WORDS[stage]),
    adgang: [ACCESS_WORDS[offer.access.mode]],
    slags: [KIND_WORDS[offer.kind]],
    emne: offer.topics.map(({ id }) => id),
    niveau: [LEVEL_WORDS[offer.level]],
    slut: [offer.isEnded ? ENDED.yes : ENDED.no],
  };
}
