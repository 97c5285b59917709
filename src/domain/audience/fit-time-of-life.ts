import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { Family } from './family.ts';
import { excludedBecause, fitsBecause, mayFitBecause, type Fit, type Verdict } from './fit-reasons.ts';
import { placeOf } from './limits.ts';

type Audience = OfferFrontmatter['audience'];

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

/** An empty `pregnancy` is for the whole pregnancy as far as anyone knows: being pregnant is what it asks for. */
function fitPregnancy({ pregnancy, child }: Audience, week: number): Fit {
  if (pregnancy === undefined) return excludedBecause({ kind: 'only-after-birth', limits: child ?? {} });
  const { fromWeek, toWeek } = pregnancy;
  const place = placeOf(week, { from: fromWeek, to: toWeek });
  if (place === 'below' && fromWeek !== undefined) return excludedBecause({ kind: 'pregnancy-too-early', fromWeek });
  if (place === 'above' && toWeek !== undefined) return excludedBecause({ kind: 'pregnancy-too-late', toWeek });
  return fitsBecause({ kind: 'pregnancy-matches', limits: pregnancy });
}

function fitChild({ pregnancy, child }: Audience, childMonths: number): Fit {
  if (child === undefined) return excludedBecause({ kind: 'only-in-pregnancy', limits: pregnancy ?? {} });
  const { fromMonths, toMonths } = child;
  if (fromMonths === undefined && toMonths === undefined)
    return mayFitBecause({ kind: 'child-age-not-stated', childMonths });
  const place = placeOf(childMonths, { from: fromMonths, to: toMonths });
  if (place === 'below' && fromMonths !== undefined)
    return excludedBecause({ kind: 'child-too-young', childMonths, fromMonths });
  if (place === 'above' && toMonths !== undefined)
    return excludedBecause({ kind: 'child-too-old', childMonths, toMonths });
  return fitsBecause({ kind: 'child-matches', childMonths, limits: child });
}

function unknownFamily({ pregnancy, child }: Audience): Fit {
  return mayFitBecause({
    kind: 'life-stage-unknown',
    ...(pregnancy === undefined ? {} : { pregnancy }),
    ...(child === undefined ? {} : { child }),
  });
}

function bestOf(fits: readonly Fit[]): Fit {
  const verdicts = fits.map(({ verdict }) => verdict);
  const best = KINDEST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'does-not-fit';
  return { verdict: best, reasons: fits.filter(({ verdict }) => verdict === best).flatMap(({ reasons }) => reasons) };
}

const KINDEST_FIRST: readonly Verdict[] = ['fits', 'may-fit', 'does-not-fit'];
