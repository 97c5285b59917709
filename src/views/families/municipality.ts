import type { Municipality } from '../../domain/catalogue.ts';
import type { Locale } from '../../i18n/translate.ts';
import { wordsIn, type Words } from '../../i18n/words.ts';
import type { ViewContext } from '../context.ts';
import { offerCard, type OfferCard } from '../offer-card.ts';
import { proseOf, unreviewedNote } from '../prose.ts';
import { endedOffers, shownOffers } from '../shown-offers.ts';
import { stageLanes, type StageLane } from '../stage-lanes.ts';

export interface FamilyMunicipalityPage {
  readonly title: string;
  readonly name: string;
  readonly summary: Words;
  /** The language of the text. */
  readonly lang: Locale;
  readonly html: string;
  /** Said of a translation that nobody has reviewed; else empty. */
  readonly unreviewed: string;
  readonly lanes: readonly StageLane[];
  readonly open: readonly OfferCard[];
  readonly visited: readonly OfferCard[];
  readonly ended: readonly OfferCard[];
}

/** What families read of one municipality: its offers by time of life, and by how one gets in. */
export function familyMunicipalityPage(municipality: Municipality, context: ViewContext): FamilyMunicipalityPage {
  const { catalogue, t } = context;
  const { lang, translation, text } = proseOf(municipality, t.locale);
  const offers = shownOffers(catalogue, municipality.id);
  const cards = (mode: 'open' | 'visited') =>
    offers.filter(({ access }) => access.mode === mode).map((offer) => offerCard(offer, context));
  return {
    title: t('municipality.title', { municipality: municipality.name }),
    name: municipality.name,
    summary: wordsIn(lang, (translation ?? municipality).summary, t.locale),
    lang,
    html: text.firstVisitHtml + text.html,
    unreviewed: unreviewedNote(translation, t),
    lanes: stageLanes(offers, context),
    open: cards('open'),
    visited: cards('visited'),
    ended: endedOffers(catalogue, municipality.id).map((offer) => offerCard(offer, context)),
  };
}
