import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { ChildSpan } from '../../said/age.ts';
import { rangesOverlap } from './limits.ts';

export const LIFE_STAGES = ['pregnancy', 'age-0-1', 'age-1-3', 'age-3-6', 'age-6-plus'] as const;

export type LifeStage = (typeof LIFE_STAGES)[number];

export interface ChildStage {
  readonly stage: Exclude<LifeStage, 'pregnancy'>;
  /** Completed months, inclusive. */
  readonly fromMonths: number;
  /** Completed months, inclusive; left out where there is no end. */
  readonly toMonths?: number;
}

/** The stages of childhood, youngest first. Together they hold every month of age exactly once. */
export const CHILD_STAGES: readonly ChildStage[] = [
  { stage: 'age-0-1', fromMonths: 0, toMonths: 11 },
  { stage: 'age-1-3', fromMonths: 12, toMonths: 35 },
  { stage: 'age-3-6', fromMonths: 36, toMonths: 71 },
  { stage: 'age-6-plus', fromMonths: 72 },
];

export interface StageEntry {
  readonly stage: LifeStage;
  /** `possible`: the offer is for families with children, but does not say of which age. */
  readonly certainty: 'stated' | 'possible';
}

export type Stages = { readonly kind: 'known'; readonly stages: readonly StageEntry[] } | { readonly kind: 'unknown' };

/** The times of life an offer is for, in order of age. `unknown` if it names neither pregnancy nor children. */
export function stagesOf(audience: OfferFrontmatter['audience']): Stages {
  const { pregnancy, child } = audience;
  if (pregnancy === undefined && child === undefined) return { kind: 'unknown' };
  const first: readonly StageEntry[] = pregnancy === undefined ? [] : [{ stage: 'pregnancy', certainty: 'stated' }];
  return { kind: 'known', stages: [...first, ...childStagesOf(child)] };
}

/** The stage a child is in. `months` is completed months, 0 or more. */
export function stageOfChild(months: number): ChildStage['stage'] {
  return CHILD_STAGES.findLast(({ fromMonths }) => months >= fromMonths)?.stage ?? 'age-0-1';
}

function childStagesOf(child: readonly ChildSpan[] | undefined): readonly StageEntry[] {
  const entries = (child ?? []).flatMap(stagesOfSpan);
  return CHILD_STAGES.flatMap(({ stage }): StageEntry[] => {
    const found = entries.filter((entry) => entry.stage === stage);
    if (found.length === 0) return [];
    return [{ stage, certainty: found.some(({ certainty }) => certainty === 'stated') ? 'stated' : 'possible' }];
  });
}

/** An end that is not stated reaches no further than the catalogue's own ages, and past its first stage only possibly. */
function stagesOfSpan({ fromMonths: from, toMonths: to }: ChildSpan): readonly StageEntry[] {
  if (from === undefined && to === undefined) return POSSIBLE_STAGES;
  const end = to ?? Math.max(OLDEST_MONTH, from ?? 0);
  const stages = CHILD_STAGES.filter((stage) =>
    rangesOverlap({ from, to: end }, { from: stage.fromMonths, to: stage.toMonths }),
  );
  return stages.map(({ stage }, index) => ({
    stage,
    certainty: to === undefined && index > 0 ? 'possible' : 'stated',
  }));
}

/** The last month before the sixth birthday: the catalogue's own ages end there. */
const OLDEST_MONTH = 71;

/** Where no age is stated: the catalogue's own ages, up to the sixth birthday. */
const POSSIBLE_STAGES: readonly StageEntry[] = CHILD_STAGES.filter(({ stage }) => stage !== 'age-6-plus').map(
  ({ stage }) => ({
    stage,
    certainty: 'possible',
  }),
);
