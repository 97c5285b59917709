import type { LifeStage } from '../../../domain/audience/stages.ts';
import type { Offer } from '../../../domain/catalogue.ts';
import {
  PRESENCES,
  gapKind,
  type Coverage,
  type CoverageCell,
  type Presence,
} from '../../../domain/coverage/coverage.ts';
import { NAMED_STAGES, nameGaps, type NamedGap } from '../../../domain/coverage/gaps.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import { ACCESS_MODES, LEVELS, type AccessMode } from '../../../schema/terms.ts';
import type { NamedLink, ViewContext } from '../../context.ts';
import { offerLink } from './links.ts';
import { stagesWords } from './stage-words.ts';

/** How a cell is marked: by the shape of a house, and in words. */
export type CellMark = 'current' | 'unconfirmed' | 'only-ended' | 'empty';

export interface TableCell {
  readonly mode: AccessMode;
  readonly mark: CellMark;
  readonly count: string;
  readonly offers: readonly NamedLink[];
  /** How many more are not counted, in words; the empty string where there are none. */
  readonly uncounted: string;
}

/** An offer that does not count as current everywhere it stands, and why, once for all its cells. */
export interface UncountedOffer extends NamedLink {
  readonly why: string;
}

export interface CoverageTable {
  readonly columns: readonly { readonly mode: AccessMode; readonly label: string }[];
  readonly groups: readonly {
    /** Where gaps link to. */
    readonly id: string;
    readonly title: string;
    readonly rows: readonly { readonly label: string; readonly cells: readonly TableCell[] }[];
  }[];
  readonly legend: readonly { readonly mark: CellMark; readonly label: string }[];
  readonly gaps: readonly GapLine[];
  readonly uncounted: readonly UncountedOffer[];
}

export interface GapLine {
  /** Where the gap begins in the table. */
  readonly href: string;
  readonly text: string;
  /** What there was, may be or will be. */
  readonly more: string;
}

/** Where a municipality has something, and where it has not, by time of life, level and way in. */
export function coverageTable(coverage: Coverage, offers: readonly Offer[], context: ViewContext): CoverageTable {
  return {
    columns: ACCESS_MODES.map((mode) => ({ mode, label: tell(`profile.mode.${mode}`) })),
    groups: stagesShown(coverage).map((stage) => ({
      id: stageAnchor(stage),
      title: tell(`profile.stage.${stage}`),
      rows: LEVELS.map((level) => ({
        label: tell(`profile.level.${level}`),
        cells: coverage.cells
          .filter((cell) => cell.stage === stage && cell.level === level)
          .map((cell) => tableCell(cell, offers, context)),
      })),
    })),
    legend: (['current', 'unconfirmed', 'only-ended', 'empty'] as const).map((mark) => ({
      mark,
      label: tell(`profile.mark.${mark}`),
    })),
    gaps: nameGaps(coverage).map((gap) => ({
      href: `#${stageAnchor(gap.stages[0] ?? 'pregnancy')}`,
      text: gapWords(gap),
      more: tell(`profile.standing.${gap.standing}`),
    })),
    uncounted: offers.flatMap((offer) => uncountedOffer(offer, coverage, context)),
  };
}

function stageAnchor(stage: LifeStage): string {
  return `daekning-${stage}`;
}

/** The years after school start are shown only where something is for them. */
function stagesShown({ cells }: Coverage): readonly LifeStage[] {
  const isUsed = cells.some(
    ({ stage, ids }) => stage === 'age-6-plus' && PRESENCES.some((presence) => ids[presence].length > 0),
  );
  return isUsed ? [...NAMED_STAGES, 'age-6-plus'] : NAMED_STAGES;
}

function tableCell(cell: CoverageCell, offers: readonly Offer[], context: ViewContext): TableCell {
  const { current, ...others } = cell.ids;
  const rest = Object.values(others).flat().length;
  const mark = current.length > 0 ? 'current' : gapKind([cell]);
  return {
    mode: cell.mode,
    mark,
    count: mark === 'current' ? tell('profile.cell.current', { count: current.length }) : tell(`profile.cell.${mark}`),
    offers: offers.filter(({ id }) => current.includes(id)).map((offer) => offerLink(offer, context)),
    uncounted: rest === 0 ? '' : tell(`profile.cell.${allEnded(cell) ? 'ended' : 'uncounted'}`, { count: rest }),
  };
}

function allEnded({ ids }: CoverageCell): boolean {
  return PRESENCES.every((presence) => presence === 'current' || presence === 'ended' || ids[presence].length === 0);
}

/** Of several reasons the one that holds for most of the offer's time: its own state before its ages. */
function uncountedOffer(offer: Offer, { cells, unplaced }: Coverage, context: ViewContext): UncountedOffer[] {
  const presence = PRESENCES.find(
    (candidate) => candidate !== 'current' && cells.some(({ ids }) => ids[candidate].includes(offer.id)),
  );
  const isUnplaced = unplaced.includes(offer.id);
  if (presence === undefined && !isUnplaced) return [];
  const why = isUnplaced ? tell('profile.doubt.unplaced') : doubtWords(presence ?? 'current');
  return [{ ...offerLink(offer, context), why }];
}

function doubtWords(presence: Presence): string {
  return presence === 'current' ? '' : tell(`profile.doubt.${presence}`);
}

/** What is sure is said as known, what is not as a question. */
function gapWords(gap: NamedGap): string {
  const certainty = gap.standing === 'unconfirmed' ? 'unsure' : 'sure';
  const stages = stagesWords(gap.stages);
  if (gap.kind !== 'no-level') return tell(`profile.gap.${gap.kind}.${certainty}`, { stages });
  return tell(`profile.gap.no-level.${gap.level}.${certainty}`, { stages });
}
