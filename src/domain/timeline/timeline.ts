import { addDays, type CalendarDate } from '../../calendar/day.ts';
import { describeAccess, type Entrance, type Waiting } from '../access/access.ts';
import type { Offer } from '../catalogue.ts';
import type { StateChange } from '../times/state-changes.ts';
import { stateFrom } from '../times/state-from.ts';
import type { StateOnDay } from '../times/times.ts';
import { heldSpans, joinableSpans } from './held-spans.ts';
import { livesOf, placeOnAxis, type FamilyPlace, type TimelineFamily } from './lives.ts';
import { signUpBeforeOf } from './sign-up.ts';
import { spansOf, type Span, type TimelineAudience } from './spans.ts';
import {
  compareStandings,
  compareText,
  decidingSpan,
  standingWithoutSpans,
  type TimelineStanding,
} from './standing.ts';

/** What of an offer the timeline needs. */
export interface TimelineOffer extends Pick<Offer, 'id' | 'access' | 'isInspiration'> {
  readonly audience: TimelineAudience;
  /** How it stands from the day the catalogue was built for, and when that changes (`stateChanges`). */
  readonly states: readonly StateChange[];
}

export interface TimelineRow {
  readonly offerId: string;
  readonly standing: TimelineStanding;
  /** Pregnancy first, then the children in the order told. Empty where no day can be reckoned. */
  readonly spans: readonly Span[];
  /** The one of `spans` that `standing` and `signUpBefore` rest on; missing where there is none. */
  readonly deciding?: Span;
  /** The last day to sign up, inclusive, where the file gives one: `signUpBeforeOf`. */
  readonly signUpBefore?: CalendarDate;
  /** Whether `standing` and `signUpBefore` rest on a due date, as if the child were born on it. */
  readonly isReckoned: boolean;
  readonly entrance: Entrance;
  /** How the offer itself stands on the day: an offer can fit now and be paused. */
  readonly state: StateOnDay;
  readonly waiting: Waiting;
  /** Whether the stated wait lasts past the last day on which the offer is for the family. */
  readonly isWaitTooLong: boolean;
  /** By when one must have begun, where the offer says so. */
  readonly joinBy?: TimelineAudience['joinBy'];
}

export interface Timeline {
  readonly place: FamilyPlace;
  /** In the order of TIMELINE_STANDINGS, what fits now first; then by start, without one last; then by id. */
  readonly rows: readonly TimelineRow[];
}

/**
 * What a family can use now and later, by its time of life alone. Ended offers and inspiration are left out; an
 * offer that names no time of life is `unknown` and kept. Children born on the same day give the rows of one.
 * @throws RangeError if a date of the family is not a day, `YYYY-MM-DD`, or so far off that reckoning leaves the
 * years 1 to 9999.
 */
export function timelineOf(offers: readonly TimelineOffer[], family: TimelineFamily, today: CalendarDate): Timeline {
  const place = placeOnAxis(family, today);
  const shown = offers.filter(
    ({ isInspiration, states }) => !isInspiration && stateFrom(states, today)?.kind !== 'over',
  );
  return { place, rows: shown.map((offer) => rowOf(offer, family, today)).toSorted(compareRows) };
}

/** By standing, then by the first day of the span that decides, without one last; then by id. */
export function compareRows(a: TimelineRow, b: TimelineRow): number {
  return (
    compareStandings(a.standing, b.standing) ||
    compareText(a.deciding?.from ?? AFTER_ALL_DAYS, b.deciding?.from ?? AFTER_ALL_DAYS) ||
    compareText(a.offerId, b.offerId)
  );
}

function rowOf(offer: TimelineOffer, family: TimelineFamily, today: CalendarDate): TimelineRow {
  const { joinBy } = offer.audience;
  const forThem = livesOf(family).flatMap((life) => spansOf(offer.audience, life));
  const spans = heldSpans(joinableSpans(forThem, joinBy, family), offer.states);
  const deciding = decidingSpan(spans, family, today);
  const { entrance, waiting } = describeAccess(offer.access);
  const state = stateFrom(offer.states, today) ?? { kind: 'unknown' };
  const signUpBefore = deciding === undefined ? undefined : signUpBeforeOf(state, deciding);
  const isTooLate = spans.length === 0 && forThem.length > 0;
  return {
    offerId: offer.id,
    standing: deciding?.standing ?? (isTooLate ? 'past' : standingWithoutSpans(offer.audience, family, today)),
    spans,
    ...(deciding === undefined ? {} : { deciding: deciding.span }),
    ...(signUpBefore === undefined ? {} : { signUpBefore }),
    isReckoned: deciding?.span.isReckoned ?? false,
    entrance,
    state,
    waiting,
    isWaitTooLong: deciding !== undefined && outlasts(waiting, deciding.span, today),
    ...(joinBy === undefined ? {} : { joinBy }),
  };
}

function outlasts(waiting: Waiting, { to, isEndKnown }: Span, today: CalendarDate): boolean {
  if (waiting.kind !== 'weeks' || waiting.fromWeeks === undefined || to === undefined || !isEndKnown) return false;
  return addDays(today, waiting.fromWeeks * 7) > to;
}

/** Sorts after every `YYYY-MM-DD`. */
const AFTER_ALL_DAYS = '~';
