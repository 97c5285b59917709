import { LEVELS, type Level } from '../../schema/terms.ts';
import { LIFE_STAGES, type LifeStage } from '../audience/stages.ts';
import { gapKind, type Coverage, type CoverageCell, type CoverageGap } from './coverage.ts';

/** In the order one asks: nothing at all, nothing families can come to themselves, nothing at a level. */
export const GAP_KINDS = ['no-offers', 'no-open-door', 'no-level'] as const;

/** What is not there, and the times of life it is missing for. A gap is a question, not a verdict. */
export type NamedGap = {
  /** One or more, youngest first. */
  readonly stages: readonly LifeStage[];
  /** What there was, may be, or will be. */
  readonly standing: CoverageGap['kind'];
} & ({ readonly kind: 'no-offers' | 'no-open-door' } | { readonly kind: 'no-level'; readonly level: Level });

/** The times of life the catalogue is about. Offers may go beyond; where none does, nothing is missing. */
export const NAMED_STAGES: readonly LifeStage[] = LIFE_STAGES.filter((stage) => stage !== 'age-6-plus');

/**
 * The gaps that can be named in a sentence each: those that are sure before the unconfirmed, then the widest first,
 * then by level and age. A time of life without any current offer is one gap, not one for each of its cells; what is
 * missing alike at several ages is said once.
 */
export function nameGaps({ cells }: Pick<Coverage, 'cells'>): readonly NamedGap[] {
  const gaps = NAMED_STAGES.flatMap((stage) =>
    gapsOfStage(
      stage,
      cells.filter((cell) => cell.stage === stage),
    ),
  );
  return STANDINGS.flatMap((standing) => mergeAges(gaps.filter((gap) => standing.includes(gap.standing))));
}

/** The times of life with at least one current offer, youngest first. */
export function coveredStages({ cells }: Pick<Coverage, 'cells'>): readonly LifeStage[] {
  return LIFE_STAGES.filter((stage) => hasCurrent(cells.filter((cell) => cell.stage === stage)));
}

function gapsOfStage(stage: LifeStage, cells: readonly CoverageCell[]): readonly NamedGap[] {
  const stages = [stage];
  if (!hasCurrent(cells)) return [{ kind: 'no-offers', stages, standing: gapKind(cells) }];
  const open = cells.filter(({ mode }) => mode === 'open');
  const noDoor: readonly NamedGap[] = hasCurrent(open)
    ? []
    : [{ kind: 'no-open-door', stages, standing: gapKind(open) }];
  const noLevel = LEVELS.flatMap((level): readonly NamedGap[] => {
    const atLevel = cells.filter((cell) => cell.level === level);
    return hasCurrent(atLevel) ? [] : [{ kind: 'no-level', stages, level, standing: gapKind(atLevel) }];
  });
  return [...noDoor, ...noLevel];
}

/** What is sure comes first: there is nothing, or nothing any more. */
const STANDINGS: readonly (readonly NamedGap['standing'][])[] = [['empty', 'only-ended'], ['unconfirmed']];

/** Gaps that differ in age only become one. The order of ages within each is kept. */
function mergeAges(gaps: readonly NamedGap[]): readonly NamedGap[] {
  const alike = new Map<string, NamedGap>();
  for (const gap of gaps) {
    const key = `${rankOf(gap)} ${gap.standing}`;
    alike.set(key, { ...gap, stages: [...(alike.get(key)?.stages ?? []), ...gap.stages] });
  }
  return [...alike.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The widest kind first; within the levels, in their order. */
function rankOf(gap: NamedGap): number {
  return GAP_KINDS.indexOf(gap.kind) + (gap.kind === 'no-level' ? LEVELS.indexOf(gap.level) : 0);
}

function hasCurrent(cells: readonly CoverageCell[]): boolean {
  return cells.some(({ ids }) => ids.current.length > 0);
}
