import { addDays, type CalendarDate } from '../../calendar/day.ts';
import { isBornBy, type TimelineFamily } from './lives.ts';
import type { Span, TimelineAudience } from './spans.ts';

/** An offer that begins within so many days of today is `soon`. */
export const SOON_DAYS = 28;

/** In the order in which a family reads them. */
export const TIMELINE_STANDINGS = ['now', 'soon', 'later', 'unknown', 'past'] as const;

/** Whether an offer is for the family's time of life; whether the offer itself runs is another matter. */
export type TimelineStanding = (typeof TIMELINE_STANDINGS)[number];

/** A span, and how it stands on the day asked about. */
export interface PlacedSpan {
  readonly span: Span;
  readonly standing: TimelineStanding;
}

/**
 * The span that decides how an offer stands: the first in the order of TIMELINE_STANDINGS, then the earliest.
 * Undefined without spans.
 */
export function decidingSpan(
  spans: readonly Span[],
  family: TimelineFamily,
  today: CalendarDate,
): PlacedSpan | undefined {
  return spans
    .map((span) => ({ span, standing: standingOfSpan(span, family, today) }))
    .toSorted((a, b) => compareStandings(a.standing, b.standing) || compareText(a.span.from, b.span.from))[0];
}

/**
 * How an offer without spans stands. A pregnancy that ended in a birth is past, though its weeks are not known.
 * All else is unknown: no time of life stated, no child told or born, or limits that contradict each other.
 */
export function standingWithoutSpans(
  { pregnancy, child }: TimelineAudience,
  family: TimelineFamily,
  today: CalendarDate,
): TimelineStanding {
  const hasBorn = family.kind === 'born' && family.birthDates.some((birthDate) => birthDate <= today);
  return hasBorn && pregnancy !== undefined && child === undefined ? 'past' : 'unknown';
}

export function compareStandings(a: TimelineStanding, b: TimelineStanding): number {
  return TIMELINE_STANDINGS.indexOf(a) - TIMELINE_STANDINGS.indexOf(b);
}

/** By code unit, so that days are in order of time and ids in the same order everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * What is for an expected child is `later`, however near the due date, until the child is taken to be born.
 * Where no end is stated, the answer after it is unknown and not past.
 */
function standingOfSpan(span: Span, family: TimelineFamily, today: CalendarDate): TimelineStanding {
  if (span.basis === 'child' && !isBornBy(family, today)) return 'later';
  if (span.to !== undefined && span.to < today) return span.isEndKnown ? 'past' : 'unknown';
  if (span.from <= today) return 'now';
  return span.from <= addDays(today, SOON_DAYS) ? 'soon' : 'later';
}
