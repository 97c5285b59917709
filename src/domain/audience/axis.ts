import type { OfferFrontmatter } from '../../schema/offer.ts';

/**
 * A time of life on one axis: completed weeks of pregnancy (0–42), then completed months of the child's age (0–287).
 * Birth is between the two.
 */
export type AxisPoint = number;

/** Both ends are in it. */
export interface AxisRange {
  readonly from: AxisPoint;
  readonly to: AxisPoint;
}

export interface AxisSpan extends AxisRange {
  /** `possible`: for families with children, but the offer does not say of which age. */
  readonly certainty: 'stated' | 'possible';
}

const LAST_WEEK = 42;
const LAST_MONTH = 287;

/** A week of pregnancy on the axis. */
export function atWeek(week: number): AxisPoint {
  return week;
}

/** A child's age in completed months on the axis. */
export function atMonth(months: number): AxisPoint {
  return LAST_WEEK + 1 + months;
}

export const PREGNANCY_RANGE: AxisRange = { from: atWeek(0), to: atWeek(LAST_WEEK) };

export function rangeOfMonths(fromMonths: number, toMonths: number = LAST_MONTH): AxisRange {
  return { from: atMonth(fromMonths), to: atMonth(toMonths) };
}

export function overlaps(one: AxisRange, other: AxisRange): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/**
 * Where on the axis an offer is; undefined if it names neither pregnancy nor children, which is unknown. An empty
 * `pregnancy` is the whole pregnancy as far as anyone knows, as in `fitTimeOfLife`; an empty `child` is any age.
 */
export function axisSpansOf({ pregnancy, child }: OfferFrontmatter['audience']): readonly AxisSpan[] | undefined {
  if (pregnancy === undefined && child === undefined) return undefined;
  const spans: AxisSpan[] = [];
  if (pregnancy !== undefined) {
    const { fromWeek = 0, toWeek = LAST_WEEK } = pregnancy;
    spans.push({ from: atWeek(fromWeek), to: atWeek(toWeek), certainty: 'stated' });
  }
  if (child !== undefined) {
    const isStated = child.fromMonths !== undefined || child.toMonths !== undefined;
    const range = rangeOfMonths(child.fromMonths ?? 0, child.toMonths);
    spans.push({ ...range, certainty: isStated ? 'stated' : 'possible' });
  }
  return spans;
}
