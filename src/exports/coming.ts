import { addDays } from '../calendar/day.ts';
import type { Offer } from '../domain/catalogue.ts';
import type { Place } from '../domain/places/place.ts';
import { isSamePlace } from '../domain/places/resolve.ts';
import { meetingsOf } from '../domain/times/meetings.ts';
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
