import { LIFE_STAGES, type LifeStage } from '../domain/audience/stages.ts';
import type { Offer } from '../domain/catalogue.ts';
import type { ViewContext } from './context.ts';
import { byDoor, type DoorGroup } from './doors.ts';
import { offerCard, stageIds, type OfferCard } from './offer-card.ts';

export interface StageLane {
  /** The lane's anchor on the page. */
  readonly id: LifeStage | 'unknown';
  readonly title: string;
  /** The easiest door first. */
  readonly doors: readonly {
    /** The anchor of this door in this lane. */
    readonly id: string;
    readonly door: DoorGroup;
    readonly title: string;
    /** The shortest words for it, before a count. */
    readonly short: string;
    readonly cards: readonly OfferCard[];
  }[];
}

/** Offers in lanes of life stages. An offer for several stages stands in each of them; empty lanes are left out. */
export function stageLanes(offers: readonly Offer[], context: ViewContext): StageLane[] {
  const { t } = context;
  return ([...LIFE_STAGES, 'unknown'] as const).flatMap((id): StageLane[] => {
    const inLane = offers.filter((offer) => stageIds(offer).includes(id));
    if (inLane.length === 0) return [];
    return [
      {
        id,
        title: t(`stage.long.${id}`),
        doors: byDoor(inLane).map(({ door, rows }) => ({
          id: `${id}-${door}`,
          door,
          title: t(`lane.${door}`),
          short: t(`lane.short.${door}`),
          cards: rows.map((offer) => offerCard(offer, context)),
        })),
      },
    ];
  });
}
