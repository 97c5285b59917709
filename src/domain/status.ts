import type { StateOnDay } from './times/times.ts';
import { stateOn, type DatedOffer } from './times/state.ts';

export const STANDINGS = ['current', 'planned', 'paused', 'ended', 'unknown'] as const;

/** How an offer stands, in five words: what is open for sign-up or full is `current` too. */
export type Standing = (typeof STANDINGS)[number];

const STANDING_OF: Readonly<Record<StateOnDay['kind'], Standing>> = {
  running: 'current',
  'sign-up': 'current',
  full: 'current',
  'not-begun': 'planned',
  paused: 'paused',
  over: 'ended',
  unknown: 'unknown',
};

/** The one answer of `stateOn` (times/state.ts), in five words. */
export function standingOf(state: StateOnDay): Standing {
  return STANDING_OF[state.kind];
}

/** How an offer stands on a day, `YYYY-MM-DD`. */
export function standingOn(offer: DatedOffer, today: string): Standing {
  return standingOf(stateOn(offer, today));
}
