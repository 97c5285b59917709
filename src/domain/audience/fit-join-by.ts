import type { JoinBy } from '../../said/age.ts';
import type { AudienceFrontmatter } from '../../schema/audience.ts';
import type { Family } from './family.ts';
import { NO_OBJECTION, bestOf, excludedBecause, type Fit } from './fit-reasons.ts';

/** Judges whether the family can still begin: of a pregnancy and several children the one in time decides. */
export function fitJoinBy({ joinBy }: AudienceFrontmatter, { pregnancyWeek, childMonths = [] }: Family): Fit {
  if (joinBy === undefined) return NO_OBJECTION;
  const inTime = [
    ...(pregnancyWeek === undefined ? [] : [isInTimePregnant(joinBy, pregnancyWeek)]),
    ...childMonths.map((months) => isInTimeWithChild(joinBy, months)),
  ];
  if (inTime.length === 0) return NO_OBJECTION;
  return bestOf(inTime.map((ok) => (ok ? NO_OBJECTION : excludedBecause({ kind: 'must-join-by', joinBy }))));
}

function isInTimePregnant(joinBy: JoinBy, week: number): boolean {
  return joinBy.kind !== 'pregnancy-week' || week <= joinBy.week;
}

function isInTimeWithChild(joinBy: JoinBy, months: number): boolean {
  return joinBy.kind === 'child-months' && months <= joinBy.months;
}
