import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { Family } from './family.ts';
import { NO_OBJECTION, excludedBecause, mayFitBecause, type Fit } from './fit-reasons.ts';
import { placeOf } from './limits.ts';

type Audience = OfferFrontmatter['audience'];

/** Judges the parent's age in completed years; no stated limit means that every age is welcome. */
export function fitParentAge({ parent }: Audience, { parentAge }: Family): Fit {
  const fromAge = parent?.fromAge;
  const toAge = parent?.toAge;
  if (parent === undefined || (fromAge === undefined && toAge === undefined)) return NO_OBJECTION;
  if (parentAge === undefined) return mayFitBecause({ kind: 'parent-age-unknown', limits: parent });
  const place = placeOf(parentAge, { from: fromAge, to: toAge });
  if (place === 'below' && fromAge !== undefined) return excludedBecause({ kind: 'parent-too-young', fromAge });
  if (place === 'above' && toAge !== undefined) return excludedBecause({ kind: 'parent-too-old', toAge });
  return NO_OBJECTION;
}

/** Only `firstTimeParents: true` is a limit; false or absent welcomes first and later children alike. */
export function fitFirstChild({ firstTimeParents }: Audience, { isFirstChild }: Family): Fit {
  if (firstTimeParents !== true || isFirstChild === true) return NO_OBJECTION;
  if (isFirstChild === undefined) return mayFitBecause({ kind: 'first-child-unknown' });
  return excludedBecause({ kind: 'only-first-child' });
}
