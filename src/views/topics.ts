import type { Words } from '../i18n/words.ts';
import type { VocabularyTerm } from '../schema/vocabulary.ts';
import type { ViewContext } from './context.ts';
import { offerCard, type OfferCard } from './offer-card.ts';
import { municipalityAnchor, pathsFrom } from './paths.ts';
import { publishingMunicipalities, shownOffers } from '../domain/offers-of.ts';
import { termWords } from './term-words.ts';

export interface TopicsPage {
  readonly topics: readonly { readonly href: string; readonly label: Words; readonly count: string }[];
}

/** A municipality's topics, each with the way to its page where this municipality comes first. */
export function topicsOf(municipality: string, context: ViewContext): TopicsPage['topics'] {
  const { catalogue, t, base } = context;
  const own = shownOffers(catalogue, municipality);
  return usedTopics(context).flatMap((term) => {
    const count = own.filter(({ topics }) => topics.some(({ id }) => id === term.id)).length;
    const href = pathsFrom(base, t.locale).topic(term.id, municipality);
    return count === 0 ? [] : [{ href, label: termWords(term, t), count: t('find.count', { count }) }];
  });
}

/** Topics that offers have, in the vocabulary's order. */
export function topicsPage(context: ViewContext): TopicsPage {
  const { catalogue, t, base } = context;
  return {
    topics: usedTopics(context).map((term) => ({
      href: pathsFrom(base, t.locale).topic(term.id),
      label: termWords(term, t),
      count: t('find.count', { count: offersAbout(term, catalogue).length }),
    })),
  };
}

/** The topics that at least one shown offer has. */
export function usedTopics({ catalogue }: Pick<ViewContext, 'catalogue'>): readonly VocabularyTerm[] {
  return catalogue.vocabulary.topics.filter((term) => offersAbout(term, catalogue).length > 0);
}

export interface TopicPage {
  readonly title: Words;
  readonly count: string;
  /** The offers of each municipality, those one may come to oneself first. */
  readonly municipalities: readonly {
    readonly id: string;
    /** What an address says after # to reach this municipality. */
    readonly anchor: string;
    readonly href: string;
    readonly name: string;
    readonly count: string;
    readonly cards: readonly OfferCard[];
  }[];
}

/** The offers about one topic, municipality by municipality. */
export function topicPage(term: VocabularyTerm, context: ViewContext): TopicPage {
  const { catalogue, t, base } = context;
  const offers = offersAbout(term, catalogue);
  const openFirst = offers.toSorted((a, b) => Number(b.access.mode === 'open') - Number(a.access.mode === 'open'));
  return {
    title: termWords(term, t),
    count: t('find.count', { count: offers.length }),
    municipalities: publishingMunicipalities(catalogue).flatMap(({ id, name }) => {
      const own = openFirst.filter(({ municipality }) => municipality.id === id);
      const href = pathsFrom(base, t.locale).municipality(id);
      return own.length === 0
        ? []
        : [
            {
              id,
              anchor: municipalityAnchor(id),
              href,
              name,
              count: t('find.count', { count: own.length }),
              cards: own.map((offer) => offerCard(offer, context)),
            },
          ];
    }),
  };
}

function offersAbout({ id }: VocabularyTerm, catalogue: ViewContext['catalogue']) {
  return shownOffers(catalogue).filter(({ topics }) => topics.some((topic) => topic.id === id));
}
