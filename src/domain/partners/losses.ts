import { LEVELS, type Level } from '../../schema/terms.ts';
import { LIFE_STAGES, type LifeStage } from '../audience/stages.ts';
import type { CoverageCell } from '../coverage/coverage.ts';

/** A time of life, or one level of it, that would have no current offer left. */
export type Loss =
  | { readonly kind: 'stage'; readonly stage: LifeStage }
  | { readonly kind: 'level'; readonly stage: LifeStage; readonly level: Level };

/**
 * Where all current offers are among `gone`, in order of age and level. A time of life that loses everything is one
 * loss. Where nothing is current today, nothing is lost.
 */
export function lossesWithout(gone: readonly string[], cells: readonly CoverageCell[]): readonly Loss[] {
  const isGone = new Set(gone);
  const isLost = (part: readonly CoverageCell[]) => {
    const current = part.flatMap(({ ids }) => ids.current);
    return current.length > 0 && current.every((id) => isGone.has(id));
  };
  return LIFE_STAGES.flatMap((stage): readonly Loss[] => {
    const ofStage = cells.filter((cell) => cell.stage === stage);
    if (isLost(ofStage)) return [{ kind: 'stage', stage }];
    const lost = LEVELS.filter((level) => isLost(ofStage.filter((cell) => cell.level === level)));
    return lost.map((level) => ({ kind: 'level', stage, level }));
  });
}
