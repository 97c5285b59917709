import { addDays } from '../calendar/day.ts';
import type { Offer } from '../domain/catalogue.ts';
import { isSure, meetingsOf } from '../domain/times/meetings.ts';
import { packMeetings } from '../domain/times/pack.ts';
import { stateChanges } from '../domain/times/state-changes.ts';
import type { Meeting } from '../domain/times/times.ts';
import type { ViewContext } from './context.ts';
import { datesWords } from './words/date-words.ts';
import { capitalised } from './words/joined.ts';
import { stateWords } from './words/state-words.ts';

/** When an offer is next: what the browser works out on the day it is read, and what stands there until then. */
export interface NextTime {
  /** The times of the coming year, packed for the browser; empty where no day is known. */
  readonly packed: string;
  /** The coming dates in words, for readers without JavaScript. They say days and never which is next. */
  readonly dates: string;
  /** How it stands later in the year, as `[day, label]`: only where that changes after today. */
  readonly states: readonly (readonly [from: string, label: string])[];
}

/** Of an offer whose days nobody knows, or that is over. */
export const NOTHING_COMING: NextTime = { packed: '', dates: '', states: [] };

/** How far ahead a page knows the times. */
const DAYS_AHEAD = 366;

/** How many dates are said where no script can say which is next. */
const DATES_SAID = 3;

export function nextTime(offer: Offer, { catalogue: { today }, t }: ViewContext): NextTime {
  // Of an offer that may not be running no time can be promised.
  if (offer.isInspiration || offer.state.kind === 'over' || offer.state.kind === 'unknown') return NOTHING_COMING;
  const meetings = comingMeetings(offer, today);
  const dates = [...new Set(meetings.filter(isSure).map(({ date }) => date))]
    .slice(0, DATES_SAID)
    .map((date) => ({ from: date, to: date }));
  const changes = stateChanges(offer, today, DAYS_AHEAD);
  return {
    packed: meetings.length === 0 ? '' : packMeetings(meetings, today),
    dates: capitalised(datesWords(dates, t), t),
    states: changes.length < 2 ? [] : changes.map(({ from, state }) => [from, stateWords(state, t).label] as const),
  };
}

/** The times of the coming year, in order. */
export function comingMeetings(offer: Pick<Offer, 'times' | 'status'>, today: string): Meeting[] {
  return meetingsOf(offer, { from: today, to: addDays(today, DAYS_AHEAD) });
}
