import type { ChildSpan } from '../said/age.ts';

/** A child's age in years, as HSDS and schema.org count it; an end that is not said is left out. */
export interface AgeInYears {
  readonly from?: number;
  readonly to?: number;
}

/**
 * The youngest and the oldest child of any of the spans, in years with two decimals, from completed weeks or months: 18
 * months are 1.5. The lower limit is rounded down and the upper one up, so that nobody the offer is for falls outside;
 * where one of the spans has no end that is said, nor have they together.
 */
export function ageInYears(spans: readonly ChildSpan[] = []): AgeInYears {
  const from = spans.map(({ fromMonths, weeks }) => years(weeks?.from, fromMonths));
  const to = spans.map(({ toMonths, weeks }) => years(weeks?.to, toMonths));
  return {
    ...(isSaid(from) ? { from: Math.floor(Math.min(...from) * 100) / 100 } : {}),
    ...(isSaid(to) ? { to: Math.ceil(Math.max(...to) * 100) / 100 } : {}),
  };
}

function years(weeks: number | undefined, months: number | undefined): number | undefined {
  if (weeks !== undefined) return weeks / WEEKS_IN_A_YEAR;
  return months === undefined ? undefined : months / 12;
}

function isSaid(ends: readonly (number | undefined)[]): ends is readonly number[] {
  return ends.length > 0 && !ends.includes(undefined);
}

const WEEKS_IN_A_YEAR = 365.25 / 7;
