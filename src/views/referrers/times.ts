import { LIFE_STAGES, type LifeStage } from '../../domain/audience/stages.ts';
import type { Offer } from '../../domain/catalogue.ts';

/** A time of life as those who refer look for it; `child` is a child whose age is not stated. */
export type Time = LifeStage | 'child' | 'unknown';

/** In order of age. */
export const TIMES: readonly Time[] = [...LIFE_STAGES, 'child', 'unknown'];

/** A stretch of pregnancy, in completed weeks, both ends included; no ends for the whole of it. */
export interface Weeks {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The last completed week that pregnancies are counted in (the schema's own limit). */
const LAST_WEEK = 42;

/** Where an offer stands in a list that names it once: at the first time it is for. */
export function startOf(offer: Pick<Offer, 'stages'>): Time {
  return timesOf(offer)[0] ?? 'unknown';
}

/** Every time an offer is for. Where a child's age is not stated that is a time of its own, not every age. */
export function timesOf({ stages }: Pick<Offer, 'stages'>): Time[] {
  if (stages.kind === 'unknown') return ['unknown'];
  const stated = stages.stages.filter(({ certainty }) => certainty === 'stated').map(({ stage }) => stage);
  const isOpenEnded = stages.stages.some(({ certainty }) => certainty === 'possible');
  return TIMES.filter((time) => (time === 'child' ? isOpenEnded : stated.some((stage) => stage === time)));
}

/** The earliest first: by week of pregnancy, then by the child's age in months. What is not stated begins at the start. */
export function beginOf({ audience: { pregnancy, child = [] } }: Pick<Offer, 'audience'>): number {
  if (pregnancy) return Math.min(...pregnancy.map(({ fromWeek = 0 }) => fromWeek));
  return LAST_WEEK + 1 + Math.min(...child.map(({ fromMonths = 0 }) => fromMonths), ...(child.length === 0 ? [0] : []));
}

/** Pregnancy cut where some offer begins or ends: within a stretch the same offers are there. Whole where none says. */
export function weekStretches(offers: readonly Pick<Offer, 'audience'>[]): Weeks[] {
  const starts = offers.flatMap(({ audience: { pregnancy = [] } }) =>
    pregnancy.flatMap(({ fromWeek = 0, toWeek }) => [fromWeek, toWeek === undefined ? 0 : toWeek + 1]),
  );
  const cuts = [...new Set([0, ...starts])].filter((week) => week <= LAST_WEEK).sort((a, b) => a - b);
  if (cuts.length === 1) return [{}];
  return cuts.map((from, index) => ({ from, to: (cuts[index + 1] ?? LAST_WEEK + 1) - 1 }));
}

/** Whether an offer for expecting parents is there in such a stretch. */
export function isInWeeks(
  { audience: { pregnancy = [] } }: Pick<Offer, 'audience'>,
  { from = 0, to = LAST_WEEK }: Weeks,
) {
  return pregnancy.some(({ fromWeek = 0, toWeek = LAST_WEEK }) => fromWeek <= to && toWeek >= from);
}
