import type { Offer } from '../../domain/catalogue.ts';
import type { FacetId } from '../../search/facets.ts';
import { factsOf } from '../../search/facts.ts';
import { plainWords } from '../../i18n/words.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { facetChoices, lifeStageRows, type ChoiceWords, type LifeStageRows } from './find-choices.ts';
import { NOTHING_COMING } from '../next-time.ts';
import { offerCard, type OfferCard } from '../offer-card.ts';
import { pathsFrom } from '../paths.ts';
import { shownOffers } from '../../domain/offers-of.ts';

export interface FacetChoices {
  readonly id: FacetId;
  readonly legend: string;
  readonly choices: readonly ChoiceWords[];
  /** Whether any offer states anything here; where none does, the page says so instead of offering a choice. */
  readonly isStated: boolean;
}

/** Facets that one looks for together, folded into one part of the form. */
export interface FacetGroup {
  readonly id: (typeof FOLDED)[number]['id'];
  readonly title: string;
  readonly facets: readonly FacetChoices[];
}

export interface FindPage {
  readonly municipality: FacetChoices;
  readonly stage: FacetChoices & { readonly exact: LifeStageRows };
  readonly entrance: FacetChoices;
  readonly groups: readonly FacetGroup[];
  /** For addresses that professionals share; families never see it. */
  readonly level: FacetChoices;
  /** What a search that finds nothing offers instead. */
  readonly topics: readonly NamedLink[];
  /** Everything, municipality by municipality: the list that works without JavaScript. */
  readonly plain: readonly { readonly municipality: string; readonly cards: readonly OfferCard[] }[];
}

/** The parts of the form that are folded at first, those most used first. */
const FOLDED = [
  { id: 'who', facets: ['hvem'] },
  { id: 'kind', facets: ['slags'] },
  { id: 'topic', facets: ['emne'] },
  { id: 'situation', facets: ['situation'] },
  { id: 'when', facets: ['nu', 'ugedag', 'tidspunkt'] },
  { id: 'practical', facets: ['sprog', 'hjaelp', 'anonym'] },
] as const satisfies readonly { readonly id: string; readonly facets: readonly FacetId[] }[];

export function findPage(context: ViewContext): FindPage {
  const { catalogue, t, base } = context;
  const offers = shownOffers(catalogue);
  const facetOf = facetsOf(offers, context);
  const topics = facetOf('emne').choices;
  return {
    municipality: facetOf('kommune'),
    stage: { ...facetOf('alder'), exact: lifeStageRows(t) },
    entrance: facetOf('adgang'),
    groups: FOLDED.map(({ id, facets }) => ({ id, title: t(`find.group.${id}`), facets: facets.map(facetOf) })),
    level: namedByFacet(facetOf('niveau')),
    topics: topics.map(({ value, label }) => ({ href: `${pathsFrom(base, t.locale).find}#emne=${value}`, label })),
    plain: catalogue.municipalities
      .map(({ id, name }) => ({ municipality: name, offers: shownOffers(catalogue, id) }))
      .filter((row) => row.offers.length > 0)
      .map((row) => ({
        municipality: row.municipality,
        cards: row.offers.map((offer) => offerCard(offer, context)),
      })),
  };
}

function facetsOf(offers: readonly Offer[], context: ViewContext): (id: FacetId) => FacetChoices {
  const facts = offers.map((offer) => factsOf(offer, context.catalogue));
  return (id) => {
    const stated = new Set(facts.flatMap((fact) => fact[id].stated));
    return {
      id,
      legend: context.t(`find.filter.${id}`),
      choices: facetChoices(id, stated, context),
      isStated: stated.size > 0,
    };
  };
}

/** Each choice with its facet's name, for choices that are only met among the active ones. */
function namedByFacet(facet: FacetChoices): FacetChoices {
  const choices = facet.choices.map(({ value, label }) => ({ value, label: `${facet.legend}: ${plainWords(label)}` }));
  return { ...facet, choices };
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
    next: NOTHING_COMING,
  };
}
