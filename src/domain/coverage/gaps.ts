import { LEVELS, type Level } from '../../schema/terms.ts';
import { LIFE_STAGES, type LifeStage } from '../audience/stages.ts';
import { gapKind, type Coverage, type CoverageCell, type CoverageGap } from './coverage.ts';

/**
 * What is not there, in the order one asks: nothing at all for a time of life, nothing that families can come to
 * themselves, nothing at a level. `standing` and `ids` tell what there was, may be, or will be.
 */
export type NamedGap = {
  readonly stage: LifeStage;
  readonly standing: CoverageGap['kind'];
  /** Sorted ids of offers that are not known to be current. */
  readonly ids: readonly string[];
} & ({ readonly kind: 'no-offers' | 'no-open-door' } | { readonly kind: 'no-level'; readonly level: Level });

export const GAP_KINDS = ['no-offers', 'no-open-door', 'no-level'] as const;

/** The times of life the catalogue is about. Offers may go beyond; where none does, nothing is missing. */
export const NAMED_STAGES: readonly LifeStage[] = LIFE_STAGES.filter((stage) => stage !== 'age-6-plus');

/**
 * The gaps that can be named in a sentence each, the widest first, then by age and level. A time of life without any
 * current offer is one gap, not one for each of its cells. A gap is a question to the municipality, not a verdict.
 */
export function nameGaps({ cells }: Pick<Coverage, 'cells'>): readonly NamedGap[] {
  const gaps = NAMED_STAGES.flatMap((stage) =>
    gapsOfStage(
      stage,
      cells.filter((cell) => cell.stage === stage),
    ),
  );
  return GAP_KINDS.flatMap((kind) => gaps.filter((gap) => gap.kind === kind));
}

/** The times of life with at least one current offer, youngest first. */
export function coveredStages({ cells }: Pick<Coverage, 'cells'>): readonly LifeStage[] {
  return LIFE_STAGES.filter((stage) => hasCurrent(cells.filter((cell) => cell.stage === stage)));
}

function gapsOfStage(stage: LifeStage, cells: readonly CoverageCell[]): readonly NamedGap[] {
  if (!hasCurrent(cells)) return [{ kind: 'no-offers', stage, ...standingOf(cells) }];
  const open = cells.filter(({ mode }) => mode === 'open');
  const noDoor: readonly NamedGap[] = hasCurrent(open) ? [] : [{ kind: 'no-open-door', stage, ...standingOf(open) }];
  const noLevel = LEVELS.flatMap((level): readonly NamedGap[] => {
    const atLevel = cells.filter((cell) => cell.level === level);
    return hasCurrent(atLevel) ? [] : [{ kind: 'no-level', stage, level, ...standingOf(atLevel) }];
  });
  return [...noDoor, ...noLevel];
}

function hasCurrent(cells: readonly CoverageCell[]): boolean {
  return cells.some(({ ids }) => ids.current.length > 0);
}

function standingOf(cells: readonly CoverageCell[]): Pick<NamedGap, 'standing' | 'ids'> {
  const ids = cells.flatMap((cell) => Object.values(cell.ids).flat());
  return { standing: gapKind(cells), ids: [...new Set(ids)].sort() };
}
