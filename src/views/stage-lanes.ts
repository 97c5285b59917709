import { LIFE_STAGES, type LifeStage } from '../domain/audience/stages.ts';
import type { Offer } from '../domain/catalogue.ts';
import type { ViewContext } from './context.ts';
import { offerCard, stageIds, type OfferCard } from './offer-card.ts';

export interface StageLane {
  readonly id: LifeStage | 'unknown';
  readonly title: string;
  /** How many offers, in words. */
  readonly count: string;
  /** Offers one may come to oneself first, then those through a professional. */
  readonly open: readonly OfferCard[];
  readonly visited: readonly OfferCard[];
}

/** Offers in lanes of life stages. An offer for several stages stands in each of them; empty lanes are left out. */
export function stageLanes(offers: readonly Offer[], context: ViewContext): StageLane[] {
  return ([...LIFE_STAGES, 'unknown'] as const).flatMap((id): StageLane[] => {
    const inLane = offers.filter((offer) => stageIds(offer).includes(id));
    if (inLane.length === 0) return [];
    const cards = (mode: Offer['access']['mode']) =>
      inLane.filter((offer) => offer.access.mode === mode).map((offer) => offerCard(offer, context));
    return [
      {
        id,
        title: context.t(`stage.long.${id}`),
        count: context.t('find.count', { count: inLane.length }),
        open: cards('open'),
        visited: cards('visited'),
      },
    ];
  });
}
