import type { ConditionFrontmatter } from '../../schema/audience.ts';
import type { Family } from './family.ts';
import type { ChildSpan, PregnancySpan } from '../../said/age.ts';
import {
  bestOf,
  excludedBecause,
  fitsBecause,
  mayFitBecause,
  type ChildLimits,
  type Fit,
  type PregnancyLimits,
} from './fit-reasons.ts';
import { placeOf } from './limits.ts';
import { stageOfChild } from './stages.ts';

type Audience = Pick<ConditionFrontmatter, 'pregnancy' | 'child'>;

/**
 * Judges the family's times of life, a pregnancy and each child on its own; the one that fits best decides.
 * With neither pregnancy nor children in the audience nobody is excluded: it is unknown. With only one of them,
 * the offer is not for the other (src/schema/audience.ts).
 */
export function fitTimeOfLife(audience: Audience, family: Family): Fit {
  if (audience.pregnancy === undefined && audience.child === undefined) {
    return mayFitBecause({ kind: 'life-stage-not-stated' });
  }
  const fits = [
    ...(family.pregnancyWeek === undefined ? [] : [fitPregnancy(audience, family.pregnancyWeek)]),
    ...[...new Set(family.childMonths)].map((months) => fitChild(audience, months)),
  ];
  return fits.length === 0 ? unknownFamily(audience) : bestOf(fits);
}

/** An empty span is the whole pregnancy as far as anyone knows: being pregnant is what it asks for. */
function fitPregnancy({ pregnancy, child }: Audience, week: number): Fit {
  if (pregnancy === undefined) return excludedBecause({ kind: 'only-after-birth', limits: child ?? [] });
  return bestOf(pregnancy.map((span) => fitPregnancySpan(span, week, pregnancy)));
}

function fitPregnancySpan({ fromWeek, toWeek }: PregnancySpan, week: number, limits: PregnancyLimits): Fit {
  const place = placeOf(week, { from: fromWeek, to: toWeek });
  if (place === 'below' && fromWeek !== undefined) return excludedBecause({ kind: 'pregnancy-too-early', fromWeek });
  if (place === 'above' && toWeek !== undefined) return excludedBecause({ kind: 'pregnancy-too-late', toWeek });
  return fitsBecause({ kind: 'pregnancy-matches', limits });
}

function fitChild({ pregnancy, child }: Audience, childMonths: number): Fit {
  if (child === undefined) return excludedBecause({ kind: 'only-in-pregnancy', limits: pregnancy ?? [] });
  return bestOf(child.map((span) => fitChildSpan(span, childMonths, child)));
}

function fitChildSpan({ fromMonths, toMonths }: ChildSpan, childMonths: number, limits: ChildLimits): Fit {
  if (fromMonths === undefined && toMonths === undefined)
    return mayFitBecause({ kind: 'child-age-not-stated', childMonths });
  const place = placeOf(childMonths, { from: fromMonths, to: toMonths });
  if (place === 'below' && fromMonths !== undefined)
    return excludedBecause({ kind: 'child-too-young', childMonths, fromMonths });
  if (place === 'above' && toMonths !== undefined)
    return excludedBecause({ kind: 'child-too-old', childMonths, toMonths });
  if (toMonths === undefined && fromMonths !== undefined && !isInSameStage(fromMonths, childMonths))
    return mayFitBecause({ kind: 'child-end-not-stated', childMonths, fromMonths });
  return fitsBecause({ kind: 'child-matches', childMonths, limits });
}

/** An end that nobody has stated is taken to lie past the stage that the offer begins in, and is unknown after that. */
function isInSameStage(fromMonths: number, childMonths: number): boolean {
  return stageOfChild(fromMonths) === stageOfChild(childMonths);
}

function unknownFamily({ pregnancy, child }: Audience): Fit {
  return mayFitBecause({
    kind: 'life-stage-unknown',
    ...(pregnancy === undefined ? {} : { pregnancy }),
    ...(child === undefined ? {} : { child }),
  });
}
