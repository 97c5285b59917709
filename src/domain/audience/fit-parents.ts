import type { ParentSpan } from '../../said/age.ts';
import type { ConditionFrontmatter } from '../../schema/audience.ts';
import type { Family } from './family.ts';
import { NO_OBJECTION, bestOf, excludedBecause, mayFitBecause, type Fit, type ParentLimits } from './fit-reasons.ts';
import { placeOf } from './limits.ts';

type Conditions = Pick<ConditionFrontmatter, 'parent'> & { readonly firstTimeParents?: boolean | undefined };

/** Judges the parent's age in completed years; no stated limit means that every age is welcome. */
export function fitParentAge({ parent = [] }: Conditions, { parentAge }: Family): Fit {
  const limits = parent.filter(({ fromAge, toAge }) => fromAge !== undefined || toAge !== undefined);
  if (limits.length === 0) return NO_OBJECTION;
  if (parentAge === undefined) return mayFitBecause({ kind: 'parent-age-unknown', limits });
  return bestOf(limits.map((span) => fitSpan(span, parentAge)));
}

function fitSpan({ fromAge, toAge }: ParentSpan, parentAge: number): Fit {
  const place = placeOf(parentAge, { from: fromAge, to: toAge });
  if (place === 'below' && fromAge !== undefined) return excludedBecause({ kind: 'parent-too-young', fromAge });
  if (place === 'above' && toAge !== undefined) return excludedBecause({ kind: 'parent-too-old', toAge });
  return NO_OBJECTION;
}

/** Only `firstTimeParents: true` is a limit; false or absent welcomes first and later children alike. */
export function fitFirstChild({ firstTimeParents }: Conditions, { isFirstChild }: Family): Fit {
  if (firstTimeParents !== true || isFirstChild === true) return NO_OBJECTION;
  if (isFirstChild === undefined) return mayFitBecause({ kind: 'first-child-unknown' });
  return excludedBecause({ kind: 'only-first-child' });
}

/** Whether two conditions stand side by side in a file that cannot say whether one of them is enough. */
export function areConditionsUnclear({ parent, firstTimeParents }: Conditions): boolean {
  return hasLimit(parent) && firstTimeParents === true;
}

function hasLimit(parent: ParentLimits = []): boolean {
  return parent.some(({ fromAge, toAge }) => fromAge !== undefined || toAge !== undefined);
}
