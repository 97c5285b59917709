import type { OfferFrontmatter } from '../../schema/offer.ts';
import { ACCESS_MODES, LEVELS, type AccessMode, type Level } from '../../schema/terms.ts';
import { LIFE_STAGES, stagesOf, type LifeStage, type StageEntry } from '../audience/stages.ts';
import { standingOn, type Standing } from '../status.ts';
import type { DatedOffer } from '../times/state.ts';

/** What coverage needs of an offer: frontmatter with an id is enough. */
export interface CoverableOffer extends Pick<OfferFrontmatter, 'level' | 'audience'>, DatedOffer {
  readonly id: string;
  readonly access: { readonly mode: AccessMode };
}

/** `possibly-current`: the offer is current, but whether it is for this stage is not stated. */
export const PRESENCES = ['current', 'possibly-current', 'planned', 'paused', 'ended', 'unknown'] as const;

export type Presence = Standing | 'possibly-current';

export interface CellKey {
  readonly stage: LifeStage;
  readonly level: Level;
  readonly mode: AccessMode;
}

export interface CoverageCell extends CellKey {
  /** Sorted ids; each offer of the cell stands in exactly one of the lists. */
  readonly ids: Readonly<Record<Presence, readonly string[]>>;
}

export interface CoverageGap extends CellKey {
  /** `empty`: nothing, ever. `only-ended`: there was something. `unconfirmed`: there may be, or will be. */
  readonly kind: 'empty' | 'only-ended' | 'unconfirmed';
}

export interface Coverage {
  /** Every stage × level × access mode, in the order of their lists. */
  readonly cells: readonly CoverageCell[];
  /** The cells without a current offer, in the same order. A gap is a question, not a verdict. */
  readonly gaps: readonly CoverageGap[];
  /** Sorted ids of offers that say nothing of whom they are for, and so stand in no cell. */
  readonly unplaced: readonly string[];
}

/**
 * Where offers are and are not, on `today` (`YYYY-MM-DD`). An offer for several stages stands in several cells.
 * The caller chooses the offers: one municipality's, and none that are there as inspiration only.
 */
export function coverageOf(offers: readonly CoverableOffer[], today: string): Coverage {
  const placements = offers.flatMap((offer) => placementsOf(offer, today));
  const cells = cellKeys().map((key) => cellOf(key, placements));
  const unplaced = offers.filter(({ audience }) => stagesOf(audience).kind === 'unknown').map(({ id }) => id);
  return { cells, gaps: cells.flatMap(gapsOf), unplaced: unplaced.sort() };
}

/** What kind of gap cells without a current offer make together. */
export function gapKind(cells: readonly Pick<CoverageCell, 'ids'>[]): CoverageGap['kind'] {
  const present = PRESENCES.filter((presence) => cells.some(({ ids }) => ids[presence].length > 0));
  if (present.length === 0) return 'empty';
  return present.every((presence) => presence === 'ended') ? 'only-ended' : 'unconfirmed';
}

export interface Placement extends CellKey {
  readonly id: string;
  readonly presence: Presence;
}

/** The cells an offer stands in, one for each time of life it is for; none if that is not stated. */
export function placementsOf(offer: CoverableOffer, today: string): readonly Placement[] {
  const stages = stagesOf(offer.audience);
  if (stages.kind === 'unknown') return [];
  const { id, level, access } = offer;
  const standing = standingOn(offer, today);
  return stages.stages.map(({ stage, certainty }) => ({
    id,
    stage,
    level,
    mode: access.mode,
    presence: presenceOf(standing, certainty),
  }));
}

function presenceOf(standing: Standing, certainty: StageEntry['certainty']): Presence {
  return standing === 'current' && certainty === 'possible' ? 'possibly-current' : standing;
}

function cellKeys(): readonly CellKey[] {
  return LIFE_STAGES.flatMap((stage) =>
    LEVELS.flatMap((level) => ACCESS_MODES.map((mode) => ({ stage, level, mode }))),
  );
}

function cellOf(key: CellKey, placements: readonly Placement[]): CoverageCell {
  const { stage, level, mode } = key;
  const here = placements.filter((other) => other.stage === stage && other.level === level && other.mode === mode);
  return { ...key, ids: idsByPresence(here) };
}

function idsByPresence(placements: readonly Placement[]): CoverageCell['ids'] {
  const idsOf = (presence: Presence) =>
    placements
      .filter((other) => other.presence === presence)
      .map(({ id }) => id)
      .sort();
  return {
    current: idsOf('current'),
    'possibly-current': idsOf('possibly-current'),
    planned: idsOf('planned'),
    paused: idsOf('paused'),
    ended: idsOf('ended'),
    unknown: idsOf('unknown'),
  };
}

function gapsOf(cell: CoverageCell): readonly CoverageGap[] {
  const { stage, level, mode, ids } = cell;
  return ids.current.length > 0 ? [] : [{ stage, level, mode, kind: gapKind([cell]) }];
}
