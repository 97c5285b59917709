import type { ChildSpan, PregnancySpan } from '../../said/age.ts';
import type { OfferFrontmatter } from '../../schema/offer.ts';
import { CHILD_STAGES, stageOfChild } from './stages.ts';

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
 * Where on the axis an offer is; undefined if it names neither pregnancy nor children, which is unknown. A pregnancy
 * without weeks is the whole of it as far as anyone knows, as in `fitTimeOfLife`; a child without ages is any age. Where
 * only the first age is stated, what lies past its stage is possible.
 */
export function axisSpansOf({
  pregnancy,
  child,
}: Pick<OfferFrontmatter['audience'], 'pregnancy' | 'child'>): readonly AxisSpan[] | undefined {
  if (pregnancy === undefined && child === undefined) return undefined;
  return [...(pregnancy ?? []).map(pregnancySpan), ...(child ?? []).flatMap(childSpans)];
}

function pregnancySpan({ fromWeek = 0, toWeek = LAST_WEEK }: PregnancySpan): AxisSpan {
  return { from: atWeek(fromWeek), to: atWeek(toWeek), certainty: 'stated' };
}

function childSpans({ fromMonths, toMonths }: ChildSpan): AxisSpan[] {
  const range = (from: number, to?: number) => rangeOfMonths(from, to);
  if (fromMonths === undefined && toMonths === undefined) return [{ ...range(0), certainty: 'possible' }];
  if (fromMonths === undefined || toMonths !== undefined)
    return [{ ...range(fromMonths ?? 0, toMonths), certainty: 'stated' }];
  const end = CHILD_STAGES.find(({ stage }) => stage === stageOfChild(fromMonths))?.toMonths;
  if (end === undefined) return [{ ...range(fromMonths), certainty: 'stated' }];
  return [
    { ...range(fromMonths, end), certainty: 'stated' },
    { ...range(end + 1), certainty: 'possible' },
  ];
}
