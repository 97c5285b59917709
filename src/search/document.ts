import type { Offer } from '../domain/catalogue.ts';
import type { PageText } from './page-tokens.ts';
import type { LocatedPlace } from '../domain/near/distance.ts';
import type { OfferFacts } from './facts.ts';

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
  /** The times of the coming year, packed, and the coming dates in words. */
  readonly next: string;
  readonly dates: string;
  /** Which of these are in Danish on a page that is not, parted by spaces: `title summary`. */
  readonly danish: string;
};

export interface SearchDocument {
  /** Address below the site's base, without a slash in front. */
  readonly url: string;
  /** The words that are searched. */
  readonly text: PageText;
  readonly meta: SearchMeta;
  /** What the search can be narrowed by. */
  readonly facts: OfferFacts;
  readonly isEnded: boolean;
  /** Where it is, for distances. */
  readonly places: readonly LocatedPlace[];
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
      ...offer.units.map(({ name }) => name),
      ...offer.places.map(({ name }) => name ?? ''),
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
