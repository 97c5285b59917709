import { LIFE_STAGES, type LifeStage } from '../audience/stages.ts';
import type { Offer } from '../catalogue.ts';
import { placementsOf, type Placement } from '../coverage/coverage.ts';
import { standingOn, type Standing } from '../status.ts';

export type LadderOffer = Pick<Offer, 'id' | 'level' | 'access' | 'audience' | 'status' | 'times' | 'programmes'>;

/** A programme at one time of life, with the offers that use it there. */
export interface Rung {
  /** The programme's id. */
  readonly programme: string;
  /** Sorted by id. */
  readonly offers: readonly Pick<Placement, 'id' | 'presence'>[];
}

export interface Step {
  readonly stage: LifeStage;
  /** Sorted by programme. */
  readonly rungs: readonly Rung[];
  /** Whether a current offer uses a programme here. Offers without a stated programme may still use one. */
  readonly hasCurrent: boolean;
}

export interface Ladder {
  /** Every time of life, youngest first. */
  readonly steps: readonly Step[];
  /** Programmes of offers that do not say whom they are for. */
  readonly unplaced: readonly { readonly programme: string; readonly offer: string; readonly standing: Standing }[];
}

/**
 * The programmes that offers use, on the ages those offers are for, on `today` (`YYYY-MM-DD`). The programme's own
 * ages are not asked: what counts is whom the municipality offers it to.
 */
export function programmeLadder(offers: readonly LadderOffer[], today: string): Ladder {
  const used = offers.flatMap((offer) =>
    offer.programmes.map(({ id }) => ({ programme: id, offer, placements: placementsOf(offer, today) })),
  );
  return {
    steps: LIFE_STAGES.map((stage) => stepOf(stage, used)),
    unplaced: used
      .filter(({ placements }) => placements.length === 0)
      .map(({ programme, offer }) => ({ programme, offer: offer.id, standing: standingOn(offer, today) }))
      .sort((a, b) => compare(`${a.programme} ${a.offer}`, `${b.programme} ${b.offer}`)),
  };
}

interface Use {
  readonly programme: string;
  readonly placements: readonly Placement[];
}

function stepOf(stage: LifeStage, used: readonly Use[]): Step {
  const here = used.flatMap(({ programme, placements }) =>
    placements.filter((placement) => placement.stage === stage).map((placement) => ({ programme, placement })),
  );
  const programmes = [...new Set(here.map(({ programme }) => programme))].sort();
  const rungs = programmes.map((programme) => ({
    programme,
    offers: here
      .filter((use) => use.programme === programme)
      .map(({ placement: { id, presence } }) => ({ id, presence }))
      .sort((a, b) => compare(a.id, b.id)),
  }));
  return { stage, rungs, hasCurrent: here.some(({ placement }) => placement.presence === 'current') };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
