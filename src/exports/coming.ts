import { addDays, type CalendarDate, type DateRange } from '../calendar/day.ts';
import type { Offer } from '../domain/catalogue.ts';
import type { Place } from '../domain/places/place.ts';
import { isSamePlace } from '../domain/places/resolve.ts';
import { meetingsOf } from '../domain/times/meetings.ts';
import type { Run } from '../domain/times/runs.ts';
import type { Meeting } from '../domain/times/times.ts';

/** How far ahead dates are told: a summer and a winter. */
export const AHEAD_DAYS = 366;

/** Whether dates of an offer can be told at all: of one that is over, or that may not be running, none is promised. */
export function hasSureState({ state, isInspiration }: Pick<Offer, 'state' | 'isInspiration'>): boolean {
  return !isInspiration && state.kind !== 'over' && state.kind !== 'unknown';
}

/** The times of the coming year, in order. */
export function comingMeetings(offer: Offer, today: string): Meeting[] {
  return hasSureState(offer) ? meetingsOf(offer, { from: today, to: addDays(today, AHEAD_DAYS) }) : [];
}

/** Which of the offer's places it is, counted from 0. */
export function placeIndexOf(at: Place | undefined, { places }: Pick<Offer, 'places'>): number | undefined {
  const index = at === undefined ? -1 : places.findIndex((place) => isSamePlace(place, at));
  return index < 0 ? undefined : index;
}

/**
 * This year and the next, whole, so that a run of days is the same from one day's build to another's. Whoever reads it
 * fetches it anew long before its end; what nobody has said an end of, ends there.
 */
export function wholeYears(today: CalendarDate): DateRange {
  const year = Number(today.slice(0, 4));
  return { from: `${String(year)}-01-01`, to: `${String(year + 1)}-12-31` };
}

/** The same meetings, each with one span of hours at most. */
export function onePerSpan(meetings: readonly Meeting[]): Meeting[] {
  return meetings.flatMap((meeting) =>
    meeting.spans.length < 2 ? [meeting] : meeting.spans.map((span) => ({ ...meeting, spans: [span] })),
  );
}

/** A name for a run: the same from build to build, and of no other run of the offer. */
export function runKey({ first: { entry, change, spans, date }, step }: Run): string {
  const whose = entry === undefined ? '' : `${entry.kind}${entry.index}`;
  return [whose, date, step ?? 0, JSON.stringify([spans, change])].join('/');
}
