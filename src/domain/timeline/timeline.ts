import { describeAccess, type Entrance } from '../access/access.ts';
import type { Offer } from '../catalogue.ts';
import { isEnded, standingOn, type Standing } from '../status.ts';
import type { CalendarDate } from './calendar.ts';
import { livesOf, placeOnAxis, type FamilyPlace, type TimelineFamily } from './lives.ts';
import { needsContactFirst, signUpBeforeOf } from './sign-up.ts';
import { spansOf, type Span, type TimelineAudience } from './spans.ts';
import {
  compareStandings,
  compareText,
  decidingSpan,
  standingWithoutSpans,
  type TimelineStanding,
} from './standing.ts';

/** What of an offer the timeline needs. */
export interface TimelineOffer extends Pick<Offer, 'id' | 'access' | 'isEnded' | 'isInspiration'> {
  readonly audience: TimelineAudience;
  readonly status: Pick<Offer['status'], 'state' | 'from' | 'to'>;
}

export interface TimelineRow {
  readonly offerId: string;
  readonly standing: TimelineStanding;
  /** Pregnancy first, then the children in the order told. Empty where no day can be reckoned. */
  readonly spans: readonly Span[];
  /** The one of `spans` that `standing` and `signUpBefore` rest on; missing where there is none. */
  readonly deciding?: Span;
  /** The last day to sign up, inclusive and never before today: `signUpBeforeOf` has the rule. */
  readonly signUpBefore?: CalendarDate;
  /** Whether `standing` and `signUpBefore` rest on a due date, as if the child were born on it. */
  readonly isReckoned: boolean;
  readonly entrance: Entrance;
  /** How the offer itself stands on the day: an offer can fit now and be paused. */
  readonly state: Standing;
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
  const shown = offers.filter((offer) => !offer.isInspiration && !offer.isEnded && !isEnded(offer.status, today));
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
  const spans = livesOf(family).flatMap((life) => spansOf(offer.audience, life));
  const deciding = decidingSpan(spans, family, today);
  const { entrance } = describeAccess(offer.access);
  const hasDeadline = deciding !== undefined && needsContactFirst(offer.access, entrance);
  const signUpBefore = hasDeadline ? signUpBeforeOf(offer.audience, deciding, today) : undefined;
  return {
    offerId: offer.id,
    standing: deciding?.standing ?? standingWithoutSpans(offer.audience, family, today),
    spans,
    ...(deciding === undefined ? {} : { deciding: deciding.span }),
    ...(signUpBefore === undefined ? {} : { signUpBefore }),
    isReckoned: deciding?.span.isReckoned ?? false,
    entrance,
    state: standingOn(offer.status, today),
  };
}

/** Sorts after every `YYYY-MM-DD`. */
const AFTER_ALL_DAYS = '~';
