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
import { offerLink, offerLinks } from './links.ts';

/** How a cell is marked: by the shape of a house, and in words. */
export type CellMark = 'current' | 'unconfirmed' | 'only-ended' | 'empty';

export interface CoverageOffer extends NamedLink {
  /** What keeps it from counting as current; the empty string where nothing does. */
  readonly doubt: string;
}

export interface TableCell {
  readonly mode: AccessMode;
  readonly mark: CellMark;
  readonly count: string;
  readonly offers: readonly CoverageOffer[];
}

export interface CoverageTable {
  readonly columns: readonly { readonly mode: AccessMode; readonly label: string }[];
  readonly groups: readonly {
    readonly stage: LifeStage;
    readonly title: string;
    readonly rows: readonly { readonly label: string; readonly cells: readonly TableCell[] }[];
  }[];
  readonly legend: readonly { readonly mark: CellMark; readonly label: string }[];
  readonly gaps: readonly GapLine[];
  /** Offers that do not say whom they are for. */
  readonly unplaced: readonly CoverageOffer[];
}

export interface GapLine {
  /** Where the gap is in the table. */
  readonly href: string;
  readonly text: string;
  readonly offers: readonly NamedLink[];
}

/** Where a municipality has something, and where it has not, by time of life, level and way in. */
export function coverageTable(coverage: Coverage, offers: readonly Offer[], context: ViewContext): CoverageTable {
  return {
    columns: ACCESS_MODES.map((mode) => ({ mode, label: tell(`profile.mode.${mode}`) })),
    groups: stagesShown(coverage).map((stage) => ({
      stage,
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
    gaps: gapLines(coverage, context),
    unplaced: offers
      .filter(({ id }) => coverage.unplaced.includes(id))
      .map((offer) => ({ ...offerLink(offer, context), doubt: offer.isEnded ? tell('profile.doubt.ended') : '' })),
  };
}

/** The gaps in words, each with the offers that were, may be or will be there. */
export function gapLines(coverage: Coverage, context: ViewContext): GapLine[] {
  return nameGaps(coverage).map((gap) => ({
    href: `#${stageAnchor(gap.stage)}`,
    text: gapWords(gap),
    offers: offerLinks(gap.ids, context),
  }));
}

export function stageAnchor(stage: LifeStage): string {
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
  const links = PRESENCES.flatMap((presence) =>
    offers
      .filter(({ id }) => cell.ids[presence].includes(id))
      .map((offer) => ({ ...offerLink(offer, context), doubt: doubtWords(presence) })),
  );
  const current = cell.ids.current.length;
  const mark = markOf(cell);
  return {
    mode: cell.mode,
    mark,
    count: mark === 'current' ? tell('profile.cell.current', { count: current }) : tell(`profile.cell.${mark}`),
    offers: links,
  };
}

function markOf(cell: CoverageCell): CellMark {
  return cell.ids.current.length > 0 ? 'current' : gapKind([cell]);
}

function doubtWords(presence: Presence): string {
  return presence === 'current' ? '' : tell(`profile.doubt.${presence}`);
}

function gapWords(gap: NamedGap): string {
  const stage = tell(`profile.stageIn.${gap.stage}`);
  const what =
    gap.kind === 'no-level'
      ? tell('profile.gap.no-level', { stage, level: tell(`profile.levelIn.${gap.level}`) })
      : tell(`profile.gap.${gap.kind}`, { stage });
  return `${what} ${tell(`profile.standing.${gap.standing}`)}`;
}
