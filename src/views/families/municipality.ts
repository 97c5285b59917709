import type { Municipality } from '../../domain/catalogue.ts';
import type { Locale } from '../../i18n/translate.ts';
import { wordsIn, type Words } from '../../i18n/words.ts';
import type { ViewContext } from '../context.ts';
import { laneChart, type LaneChart } from '../lane-chart.ts';
import { offerCard, type OfferCard } from '../offer-card.ts';
import { proseOf, unreviewedNote } from '../prose.ts';
import { topicsOf, type TopicsPage } from '../topics.ts';
import { endedOffers, shownOffers } from '../../domain/offers-of.ts';
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
  readonly chart: LaneChart;
  readonly topics: TopicsPage['topics'];
  readonly ended: readonly OfferCard[];
}

/** What families read of one municipality: its offers by time of life, and by how one gets in. */
export function familyMunicipalityPage(municipality: Municipality, context: ViewContext): FamilyMunicipalityPage {
  const { catalogue, t } = context;
  const { lang, translation, text } = proseOf(municipality, t.locale);
  const offers = shownOffers(catalogue, municipality.id);
  return {
    title: t('municipality.title', { municipality: municipality.name }),
    name: municipality.name,
    summary: wordsIn(lang, (translation ?? municipality).summary, t.locale),
    lang,
    html: text.firstVisitHtml + text.html,
    unreviewed: unreviewedNote(translation, t),
    lanes: stageLanes(offers, context),
    chart: laneChart(offers, context),
    topics: topicsOf(municipality.id, context),
    ended: endedOffers(catalogue, municipality.id).map((offer) => offerCard(offer, context)),
  };
}
