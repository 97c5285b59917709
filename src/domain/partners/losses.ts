import { LEVELS, type Level } from '../../schema/terms.ts';
import { LIFE_STAGES, type LifeStage } from '../audience/stages.ts';
import type { CoverageCell } from '../coverage/coverage.ts';

/** A time of life, or one level of it, that would have no offer left that is surely current. */
export type Loss =
  | { readonly kind: 'stage'; readonly stage: LifeStage }
  | { readonly kind: 'level'; readonly stage: LifeStage; readonly level: Level };

/**
 * - `nothing`: no offer would stop or need another partner.
 * - `everything`: all current offers would.
 * - `some`: these would have none left.
 * - `others-remain`: there are others wherever those offers are.
 * - `cannot-tell`: it is not stated whether they run, or for whom.
 */
export type Effect =
  | { readonly kind: 'nothing' | 'everything' | 'others-remain' | 'cannot-tell' }
  | { readonly kind: 'some'; readonly losses: readonly Loss[] };

export interface Standing {
  /** Ids of offers that would stop or need another; none that are over. */
  readonly gone: readonly string[];
  /** Ids of all current offers. */
  readonly current: readonly string[];
  readonly cells: readonly CoverageCell[];
}

/** What a municipality would be without some of its offers. That someone else takes over is not assumed. */
export function effectWithout({ gone, current, cells }: Standing): Effect {
  const goneNow = current.filter((id) => gone.includes(id));
  if (gone.length === 0) return { kind: 'nothing' };
  if (goneNow.length === 0) return { kind: 'cannot-tell' };
  if (goneNow.length === current.length) return { kind: 'everything' };
  const losses = lossesWithout(goneNow, cells);
  if (losses.length > 0) return { kind: 'some', losses };
  const isPlaced = (id: string) => cells.some(({ ids }) => ids.current.includes(id));
  return { kind: goneNow.every(isPlaced) ? 'others-remain' : 'cannot-tell' };
}

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
