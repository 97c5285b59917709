import { LIFE_STAGES } from '../../domain/audience/stages.ts';
import { LEVELS, OFFER_KINDS } from '../../schema/terms.ts';
import { ACCESS_WORDS, FACETS, KIND_WORDS, LEVEL_WORDS, STAGE_WORDS, type FacetId } from '../../search/facets.ts';
import { plainWords } from '../../i18n/words.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { offerCard, type OfferCard } from '../offer-card.ts';
import { pathsFrom } from '../paths.ts';
import { shownOffers } from '../shown-offers.ts';
import { termWords } from '../term-words.ts';

export interface FacetChoices {
  readonly id: FacetId;
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface FindPage {
  readonly facets: readonly FacetChoices[];
  /** What a search that finds nothing offers instead. */
  readonly topics: readonly NamedLink[];
  /** Everything, municipality by municipality: the list that works without JavaScript. */
  readonly plain: readonly { readonly municipality: string; readonly cards: readonly OfferCard[] }[];
}

export function findPage(context: ViewContext): FindPage {
  const { catalogue, t, base } = context;
  const offers = shownOffers(catalogue);
  const danish = catalogue.municipalities.filter(({ id }) => offers.some((offer) => offer.municipality.id === id));
  const choices: Readonly<Record<FacetId, FacetChoices['choices']>> = {
    kommune: danish.map(({ id, name }) => ({ value: id, label: name })),
    alder: [...LIFE_STAGES, 'unknown' as const].map((stage) => ({
      value: STAGE_WORDS[stage],
      label: t(`stage.${stage}`),
    })),
    adgang: (['open', 'visited'] as const).map((mode) => ({ value: ACCESS_WORDS[mode], label: t(`entrance.${mode}`) })),
    slags: OFFER_KINDS.filter((kind) => offers.some((offer) => offer.kind === kind)).map((kind) => ({
      value: KIND_WORDS[kind],
      label: t(`kind.${kind}`),
    })),
    emne: catalogue.vocabulary.topics
      .filter(({ id }) => offers.some(({ topics }) => topics.some((topic) => topic.id === id)))
      .map((term) => ({ value: term.id, label: plainWords(termWords(term, t)) })),
    niveau: LEVELS.map((level) => ({ value: LEVEL_WORDS[level], label: t(`level.${level}`) })),
  };
  return {
    topics: choices.emne.map(({ value, label }) => ({
      href: `${pathsFrom(base, t.locale).find}?emne=${value}`,
      label,
    })),
    facets: FACETS.map((id) => ({ id, legend: t(`find.filter.${id}`), choices: choices[id] })),
    plain: danish.map(({ id, name }) => ({
      municipality: name,
      cards: shownOffers(catalogue, id).map((offer) => offerCard(offer, context)),
    })),
  };
}

/** A card without words, for the search to fill in. */
export function emptyCard(door: OfferCard['entrance']['door']): OfferCard {
  const entrance = { door, id: 'ended', label: '' } as const;
  return {
    id: '',
    href: '#',
    title: '',
    summary: '',
    who: '',
    entrance,
    when: '',
    where: [],
    price: '',
    municipality: '',
    notice: '',
  };
}
