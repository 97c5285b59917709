import type { CalendarDate, DateRange } from '../../calendar/day.ts';
import type { PartialDate } from '../../calendar/partial-date.ts';
import type { AccessStepKind, OfferState } from '../../schema/terms.ts';
import type { Change } from '../../said/change.ts';
import type { SchoolHoliday } from '../../calendar/school-holidays.ts';
import type { DaySet, NumberRange, Span, When } from '../../said/when.ts';
import type { Place } from '../places/place.ts';

/** One way of being there: when, where, how one comes. Families may come to any of them. */
export interface Opening {
  /** Left out where the file only says it in words that are no days (`note`), or not at all. */
  readonly when?: When;
  /** Where it is; left out where it is wherever the offer is. */
  readonly at?: Place;
  /** How one comes to this one; left out where it is as for the offer. */
  readonly how?: AccessStepKind;
  /** What its own place is closed for, where it is somewhere else; left out where it is as for the offer. */
  readonly closed?: readonly DaySet[];
  readonly note?: string;
}

/** One team of a course: families choose one and come to all its meetings. */
export interface Team extends Opening {
  readonly name?: string;
  /** The last day to sign up. */
  readonly signUpBy?: CalendarDate;
  readonly seats?: NumberRange;
  /** Said to be full; left out where nobody has said so, which is not the same as room. */
  readonly full?: 'full' | 'waiting-list';
}

/** A municipality's school holiday, both days included. */
export interface SchoolHolidayDates extends DateRange {
  readonly name: SchoolHoliday;
}

/** All that decides on which days an offer is. */
export interface Times {
  readonly openings: readonly Opening[];
  readonly teams: readonly Team[];
  /** What differs once; a change counts for every opening and team that has its day. */
  readonly changes: readonly Change[];
  /** What the house is closed for; an opening's `also` lifts it. */
  readonly closed: readonly DaySet[];
  /** The municipality's; where they are not dated, `school-holidays` is a set of days that nobody knows. */
  readonly schoolHolidays: readonly SchoolHolidayDates[];
  /** The house's own hours, for `som huset`. */
  readonly houseOpenings: readonly Opening[];
}

/** What a file says of how an offer stands. */
export interface OfferStatus {
  readonly state: OfferState;
  /** When somebody last knew it. */
  readonly asOf: PartialDate;
  /** First day. */
  readonly begins?: PartialDate;
  /** Last day, inclusive. */
  readonly ends?: PartialDate;
  /** Of a pause: the first day that it is open again. */
  readonly reopens?: CalendarDate;
  /** Of a pause: until when it is said to last; whether it opens then, nobody has said. */
  readonly pausedUntil?: PartialDate;
  /** Said of the offer as a whole. */
  readonly full?: 'full' | 'waiting-list';
  readonly note?: string;
}

/**
 * Why it is not sure that a meeting is held: it is in what may be a school holiday that the municipality has not dated,
 * or it is one of so many of which only the range is known (`8-10 gange`, or eight counted past such a holiday).
 */
export type Doubt = 'school-holidays' | 'number';

/** One time that something is. What runs past midnight has the date on which it begins. */
export interface Meeting {
  readonly date: CalendarDate;
  /** Empty where the hours are not said. */
  readonly spans: readonly Span[];
  /** How long it is, where that is said without a clock. */
  readonly minutes?: number;
  /** Left out where it is sure. */
  readonly doubt?: Doubt;
  readonly at?: Place;
  readonly how?: AccessStepKind;
  /** Left out of one more (`extra`) of which nobody can know whose it is. */
  readonly entry?: EntryRef;
  /** Where it has been moved from, or that it is one more. */
  readonly change?: { readonly kind: 'moved'; readonly from: CalendarDate } | { readonly kind: 'extra' };
}

/** Which of the openings, or which of the teams, counted from 0. */
export interface EntryRef {
  readonly kind: 'opening' | 'team';
  readonly index: number;
}

/** What decides on when something is; a house has no status. */
export interface Timed {
  readonly times: Times;
  readonly status?: OfferStatus;
}

/** How an offer stands on a day: the one answer that every page and every export gives. */
export type StateOnDay =
  /** `since`: the last day there was; left out where nobody has said it. */
  | { readonly kind: 'over'; readonly since?: PartialDate }
  | { readonly kind: 'unknown' }
  /** `reopens` or `until` as far as they are said. */
  | { readonly kind: 'paused'; readonly reopens?: CalendarDate; readonly until?: PartialDate }
  /** One chooses a team that is to come: this one is next. Never says that there is room. */
  | { readonly kind: 'sign-up'; readonly team: number; readonly begins?: PartialDate; readonly signUpBy?: CalendarDate }
  | { readonly kind: 'full'; readonly hasWaitingList: boolean }
  /** `begins` as far as it is said. */
  | { readonly kind: 'not-begun'; readonly begins?: PartialDate }
  | { readonly kind: 'running' };
