import type { OfferFrontmatter } from '../../schema/offer.ts';
import { CHILD_STAGES } from '../audience/stages.ts';
import { addDays, firstDayOfAge, firstDayOfWeek, type CalendarDate } from './calendar.ts';
import { LAST_PREGNANCY_WEEK, type ChildLife, type Life } from './lives.ts';

export type TimelineAudience = Pick<OfferFrontmatter['audience'], 'pregnancy' | 'child'>;

interface SpanDays {
  /** The first day. There always is one: nobody is earlier than day 0 or younger than newborn. */
  readonly from: CalendarDate;
  /** The last day, inclusive; left out where the offer has no upper age. */
  readonly to?: CalendarDate;
  /** The completed week of pregnancy, or the child's age in completed months, on the first day. */
  readonly startsAt: number;
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

function pregnancySpans({ pregnancy }: TimelineAudience, dueDate: CalendarDate): Span[] {
  if (pregnancy === undefined) return [];
  const { fromWeek = 0, toWeek } = pregnancy;
  const lastWeek = Math.min(toWeek ?? LAST_PREGNANCY_WEEK, LAST_PREGNANCY_WEEK);
  return [
    {
      basis: 'pregnancy',
      from: firstDayOfWeek(dueDate, fromWeek),
      startsAt: fromWeek,
      to: addDays(firstDayOfWeek(dueDate, lastWeek + 1), -1),
      certainty: 'stated',
      isLastWeekStated: toWeek !== undefined,
      isReckoned: false,
    },
  ];
}

function childSpans({ child }: TimelineAudience, { childIndex, birthDate, isReckoned }: ChildLife): Span[] {
  if (child === undefined) return [];
  const isStated = child.fromMonths !== undefined || child.toMonths !== undefined;
  const lastMonth = isStated ? child.toMonths : LAST_POSSIBLE_MONTH;
  return [
    {
      basis: 'child',
      childIndex,
      from: firstDayOfAge(birthDate, child.fromMonths ?? 0),
      startsAt: child.fromMonths ?? 0,
      ...(lastMonth === undefined ? {} : { to: addDays(firstDayOfAge(birthDate, lastMonth + 1), -1) }),
      certainty: isStated ? 'stated' : 'possible',
      isReckoned,
    },
  ];
}

/** The catalogue's own ages end at the sixth birthday; `stagesOf` holds the same months possible. */
const LAST_POSSIBLE_MONTH = CHILD_STAGES.findLast(({ toMonths }) => toMonths !== undefined)?.toMonths;
