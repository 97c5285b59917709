import type { CalendarDate } from '../../calendar/day.ts';
import type { StateOnDay } from '../times/times.ts';
import type { PlacedSpan } from './standing.ts';

/**
 * The last day to sign up that the offer's file gives: that of the team one can choose now. None where the offer is not
 * for the family by then. No other last day is ever told: that an offer has a last week, or begins at birth, is none.
 */
export function signUpBeforeOf(state: StateOnDay, { span, standing }: PlacedSpan): CalendarDate | undefined {
  if (state.kind !== 'sign-up' || state.signUpBy === undefined || standing === 'past') return undefined;
  const begins = state.begins ?? state.signUpBy;
  const isForThem = span.to === undefined || !span.isEndKnown || begins <= span.to;
  return isForThem ? state.signUpBy : undefined;
}
