import type { Municipality } from '../../domain/catalogue.ts';
import type { ViewContext } from '../context.ts';
import { offerCard, type OfferCard } from '../offer-card.ts';
import { endedOffers, shownOffers } from '../shown-offers.ts';
import { stageLanes, type StageLane } from '../stage-lanes.ts';

export interface FamilyMunicipalityPage {
  readonly title: string;
  readonly name: string;
  readonly summary: string;
  readonly html: string;
  readonly lanes: readonly StageLane[];
  readonly open: readonly OfferCard[];
  readonly visited: readonly OfferCard[];
  readonly ended: readonly OfferCard[];
}

/** What families read of one municipality: its offers by time of life, and by how one gets in. */
export function familyMunicipalityPage(municipality: Municipality, context: ViewContext): FamilyMunicipalityPage {
  const { catalogue, t } = context;
  const offers = shownOffers(catalogue, municipality.id);
  const cards = (mode: 'open' | 'visited') =>
    offers.filter(({ access }) => access.mode === mode).map((offer) => offerCard(offer, context));
  return {
    title: t('municipality.title', { municipality: municipality.name }),
    name: municipality.name,
    summary: municipality.summary,
    html: municipality.text.firstVisitHtml + municipality.text.html,
    lanes: stageLanes(offers, context),
    open: cards('open'),
    visited: cards('visited'),
    ended: endedOffers(catalogue, municipality.id).map((offer) => offerCard(offer, context)),
  };
}
