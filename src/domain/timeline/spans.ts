import { addDays, type CalendarDate } from '../../calendar/day.ts';
import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { ChildSpan, PregnancySpan } from '../../said/age.ts';
import { CHILD_STAGES, stageOfChild } from '../audience/stages.ts';
import { firstDayOfAge, firstDayOfWeek } from './calendar.ts';
import { LAST_PREGNANCY_WEEK, type ChildLife, type Life } from './lives.ts';

export type TimelineAudience = Pick<OfferFrontmatter['audience'], 'pregnancy' | 'child' | 'joinBy'>;

interface SpanDays {
  /** The first day. There always is one: nobody is earlier than day 0 or younger than newborn. */
  readonly from: CalendarDate;
  /** The last day, inclusive; left out where the offer has no upper age. */
  readonly to?: CalendarDate;
  /** The completed week of pregnancy, or the child's age in completed months, on the first day. */
  readonly startsAt: number;
  /** Whether the offer is known not to be for the family after `to`; else nobody has said. */
  readonly isEndKnown: boolean;
}

/** Days on which an offer is for the family, because of its pregnancy or of one child. */
export type Span =
  | (SpanDays & {
      readonly basis: 'pregnancy';
      readonly certainty: 'stated';
      /** Whether `to` is a last week that the offer states, and not only the end of pregnancy. */
      readonly isLastWeekStated: boolean;
      readonly isReckoned: false;
    })
  | (SpanDays & {
      readonly basis: 'child';
      readonly childIndex: number;
      /** `possible`: for families with children, but of which age is not said; shown up to the sixth birthday. */
      readonly certainty: 'stated' | 'possible';
      /** Whether the days are reckoned from a due date, as if the child were born on it. */
      readonly isReckoned: boolean;
    });

/**
 * The days on which an offer is for a life, as its audience states them; ends of ranges are inclusive, so a span
 * lasts until the day before the next week or month is completed. None if the offer is not for such a life, or if
 * its limits contradict each other.
 */
export function spansOf(audience: TimelineAudience, life: Life): readonly Span[] {
  const spans = life.kind === 'pregnancy' ? pregnancySpans(audience, life.dueDate) : childSpans(audience, life);
  return spans.filter(({ from, to }) => to === undefined || from <= to);
}

function pregnancySpans({ pregnancy = [] }: TimelineAudience, dueDate: CalendarDate): Span[] {
  return pregnancy.map((span) => pregnancySpan(span, dueDate));
}

function pregnancySpan({ fromWeek = 0, toWeek }: PregnancySpan, dueDate: CalendarDate): Span {
  const lastWeek = Math.min(toWeek ?? LAST_PREGNANCY_WEEK, LAST_PREGNANCY_WEEK);
  return {
    basis: 'pregnancy',
    from: firstDayOfWeek(dueDate, fromWeek),
    startsAt: fromWeek,
    to: addDays(firstDayOfWeek(dueDate, lastWeek + 1), -1),
    certainty: 'stated',
    isEndKnown: true,
    isLastWeekStated: toWeek !== undefined,
    isReckoned: false,
  };
}

function childSpans({ child = [] }: TimelineAudience, life: ChildLife): Span[] {
  return child.flatMap((span) => childSpan(span, life));
}

/** Where no last age is stated, what lies past the first stage is possible, up to the sixth birthday. */
function childSpan({ fromMonths, toMonths, weeks }: ChildSpan, life: ChildLife): Span[] {
  const { childIndex, birthDate, isReckoned } = life;
  const span = (from: number, to: number | undefined, certainty: 'stated' | 'possible'): Span => ({
    basis: 'child',
    childIndex,
    from: weeks?.from === undefined ? firstDayOfAge(birthDate, from) : addDays(birthDate, weeks.from * 7),
    startsAt: from,
    ...(to === undefined ? {} : { to: lastDayOf(birthDate, to, weeks?.to) }),
    isEndKnown: toMonths !== undefined,
    certainty,
    isReckoned,
  });
  if (fromMonths === undefined && toMonths === undefined) return [span(0, LAST_POSSIBLE_MONTH, 'possible')];
  if (fromMonths === undefined || toMonths !== undefined) return [span(fromMonths ?? 0, toMonths, 'stated')];
  const stage = CHILD_STAGES.find((row) => row.stage === stageOfChild(fromMonths));
  if (stage?.toMonths === undefined) return [span(fromMonths, undefined, 'stated')];
  const possible =
    stage.toMonths < LAST_POSSIBLE_MONTH ? [span(stage.toMonths + 1, LAST_POSSIBLE_MONTH, 'possible')] : [];
  return [span(fromMonths, stage.toMonths, 'stated'), ...possible];
}

function lastDayOf(birthDate: CalendarDate, months: number, weeks: number | undefined): CalendarDate {
  return addDays(weeks === undefined ? firstDayOfAge(birthDate, months + 1) : addDays(birthDate, (weeks + 1) * 7), -1);
}

/** The catalogue's own ages end at the sixth birthday; `stagesOf` holds the same months possible. */
const LAST_POSSIBLE_MONTH = CHILD_STAGES.findLast(({ toMonths }) => toMonths !== undefined)?.toMonths ?? 0;
