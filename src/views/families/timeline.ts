import { sentencesFor } from '../../i18n/translate.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { pathsFrom } from '../paths.ts';
import { publishingMunicipalities, shownOffers } from '../../domain/offers-of.ts';

export interface TimelinePage {
  readonly municipalities: readonly (NamedLink & {
    readonly id: string;
    readonly label: string;
    readonly offers: string;
  })[];
  /** Where the data of a municipality stand; `*` is its id. */
  readonly offerData: string;
  /** The sentences that the browser says, as JSON. */
  readonly words: string;
}

/** Sentences for what is reckoned in the browser, by the beginning of their keys. */
const SAID_IN_BROWSER = ['timeline.', 'joinBy.', 'age.', 'find.count#', 'home.postcode'];

/** The page that asks for dates: what it needs to answer without a server. */
export function timelinePage({ catalogue, t, base }: ViewContext): TimelinePage {
  const paths = pathsFrom(base, t.locale);
  return {
    municipalities: publishingMunicipalities(catalogue).flatMap(({ id, name }) => {
      const count = shownOffers(catalogue, id).length;
      const one = { id, href: paths.municipality(id), label: name, offers: t('find.count', { count }) };
      return count === 0 ? [] : [one];
    }),
    offerData: paths.offerData('*'),
    words: JSON.stringify(sentencesFor(SAID_IN_BROWSER, t.locale)),
  };
}
