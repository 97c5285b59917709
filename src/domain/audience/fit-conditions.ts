import type { AudienceFrontmatter, ConditionFrontmatter } from '../../schema/audience.ts';
import type { Family } from './family.ts';
import { areConditionsUnclear, fitFirstChild, fitParentAge } from './fit-parents.ts';
import {
  NO_OBJECTION,
  bestOf,
  mayFitBecause,
  worstOf,
  type ExclusionReason,
  type Fit,
  type FitReason,
} from './fit-reasons.ts';
import { fitTimeOfLife } from './fit-time-of-life.ts';

/**
 * Judges what is asked of a parent: the conditions that stand alone, all of `allOf`, and one of `anyOf`. Two that
 * stand side by side without either word exclude only together: nobody has said whether one is enough.
 */
export function fitConditions(audience: AudienceFrontmatter, family: Family): Fit {
  const alone = [fitParentAge(audience, family), fitFirstChild(audience, family)];
  return worstOf([
    areConditionsUnclear(audience) ? unclear(alone) : worstOf(alone),
    ...audience.allOf.map((condition) => fitCondition(condition, family)),
    audience.anyOf.length === 0
      ? NO_OBJECTION
      : bestOf(audience.anyOf.map((condition) => fitCondition(condition, family))),
  ]);
}

/** All that one condition says must hold; a situation is not told, so it is unknown. */
function fitCondition(condition: ConditionFrontmatter, family: Family): Fit {
  const { pregnancy, child, situation } = condition;
  return worstOf([
    pregnancy === undefined && child === undefined ? NO_OBJECTION : fitTimeOfLife(condition, family),
    fitParentAge(condition, family),
    fitFirstChild(condition, family),
    situation === undefined ? NO_OBJECTION : mayFitBecause({ kind: 'situation-unknown', situation }),
  ]);
}

function unclear(fits: readonly Fit[]): Fit {
  const excluded = fits.filter(({ verdict }) => verdict === 'does-not-fit');
  if (excluded.length !== 1) return worstOf(fits);
  const others = fits.filter(({ verdict }) => verdict !== 'does-not-fit').flatMap(({ reasons }) => reasons);
  const missing = excluded.flatMap(({ reasons }) => reasons.filter(isExclusion));
  return { verdict: 'may-fit', reasons: [...others, { kind: 'conditions-unclear', missing }] };
}

function isExclusion(reason: FitReason): reason is ExclusionReason {
  return reason.kind === 'parent-too-young' || reason.kind === 'parent-too-old' || reason.kind === 'only-first-child';
}
