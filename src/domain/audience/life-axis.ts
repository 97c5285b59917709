import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { ChildSpan, PregnancySpan } from '../../said/age.ts';
import { CHILD_STAGES, LIFE_STAGES, stageOfChild, type LifeStage } from './stages.ts';

/**
 * One axis for a family's time of life, from the first week of pregnancy to childhood's end, as shares from 0 to 1.
 * It is not to scale: each stage of the catalogue's own years has the same room, as most happens in the first of them;
 * what lies past the sixth birthday has half as much. Within a stage it is even.
 */
const STAGE_UNITS: Readonly<Record<LifeStage, number>> = {
  pregnancy: 2,
  'age-0-1': 2,
  'age-1-3': 2,
  'age-3-6': 2,
  'age-6-plus': 1,
};

/** Where a pregnancy ends on the axis. Completed weeks past it stand at the birth. */
export const WEEKS_OF_PREGNANCY = 40;
/** Where childhood ends on the axis: the 18th birthday. */
export const MONTHS_OF_CHILDHOOD = 216;

export interface AxisStage {
  readonly stage: LifeStage;
  readonly from: number;
  readonly to: number;
}

/** The stages on the axis, side by side. */
export const AXIS_STAGES: readonly AxisStage[] = axisStages();

export interface LifeSpan {
  readonly from: number;
  /** Past 1 where the offer states no upper age. */
  readonly to: number;
  /** `possible`: the offer is for families with children, but does not say of which age. */
  readonly certainty: 'stated' | 'possible';
}

/** Where an offer stands on the axis, in order; empty if it says nothing of whom it is for. */
export function lifeSpansOf({
  pregnancy = [],
  child = [],
}: Pick<OfferFrontmatter['audience'], 'pregnancy' | 'child'>): readonly LifeSpan[] {
  const spans = [...pregnancy.map(pregnancySpan), ...child.flatMap(childSpans)].sort((a, b) => a.from - b.from);
  return spans.reduce<readonly LifeSpan[]>((joined, span) => {
    const last = joined.at(-1);
    const isOne = last?.certainty === span.certainty && span.from <= last.to;
    return isOne ? [...joined.slice(0, -1), { ...last, to: Math.max(last.to, span.to) }] : [...joined, span];
  }, []);
}

/** The start of a week of pregnancy, given as completed weeks. */
export function axisAtWeek(week: number): number {
  const { from, to } = axisStage('pregnancy');
  return from + (to - from) * (Math.min(week, WEEKS_OF_PREGNANCY) / WEEKS_OF_PREGNANCY);
}

/** The day on which a child is so many months old. */
export function axisAtMonths(months: number): number {
  const stage = CHILD_STAGES.findLast(({ fromMonths }) => months >= fromMonths);
  if (!stage) return axisStage('age-0-1').from;
  const { from, to } = axisStage(stage.stage);
  const end = stage.toMonths === undefined ? MONTHS_OF_CHILDHOOD : stage.toMonths + 1;
  return from + (to - from) * (Math.min(months - stage.fromMonths, end - stage.fromMonths) / (end - stage.fromMonths));
}

function pregnancySpan({ fromWeek = 0, toWeek = WEEKS_OF_PREGNANCY }: PregnancySpan): LifeSpan {
  return {
    from: axisAtWeek(Math.min(fromWeek, WEEKS_OF_PREGNANCY - 1)),
    to: axisAtWeek(toWeek + 1),
    certainty: 'stated',
  };
}

/** Where no age is stated: the catalogue's own years, up to the sixth birthday, as in `stagesOf`; and so where no end is. */
function childSpans({ fromMonths, toMonths }: ChildSpan): LifeSpan[] {
  if (fromMonths === undefined && toMonths === undefined)
    return [{ from: axisAtMonths(0), to: axisStage('age-3-6').to, certainty: 'possible' }];
  const from = axisAtMonths(Math.min(fromMonths ?? 0, MONTHS_OF_CHILDHOOD - 1));
  if (toMonths !== undefined) return [{ from, to: axisAtMonths(toMonths + 1), certainty: 'stated' }];
  const stage = axisStage(stageOfChild(fromMonths ?? 0));
  if (stage.stage === 'age-6-plus') return [{ from, to: OPEN_END, certainty: 'stated' }];
  const rest = { from: stage.to, to: axisStage('age-3-6').to, certainty: 'possible' } as const;
  return [{ from, to: stage.to, certainty: 'stated' }, ...(rest.from < rest.to ? [rest] : [])];
}

const OPEN_END = 1.1;

function axisStage(stage: LifeStage): AxisStage {
  const found = AXIS_STAGES.find((row) => row.stage === stage);
  if (!found) throw new Error(`The axis has no ${stage}.`);
  return found;
}

function axisStages(): AxisStage[] {
  const total = LIFE_STAGES.reduce((sum, stage) => sum + STAGE_UNITS[stage], 0);
  return LIFE_STAGES.map((stage, index) => {
    const before = LIFE_STAGES.slice(0, index).reduce((sum, earlier) => sum + STAGE_UNITS[earlier], 0);
    return { stage, from: before / total, to: (before + STAGE_UNITS[stage]) / total };
  });
}
