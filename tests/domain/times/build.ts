import type { Weekday } from '../../../src/calendar/weekday.ts';
import type { Change } from '../../../src/said/change.ts';
import type { DateSpan, Days, DaySet, NumberRange, Span, When } from '../../../src/said/when.ts';
import type { OfferStatus, Opening, Team, Times } from '../../../src/domain/times/times.ts';

/** A line about time. Say what the test is about; without days it is every Tuesday. */
export function aWhen(parts: Partial<When> = {}): When {
  return { days: weekly('tu'), spans: [], except: [], also: [], ...parts };
}

export function someTimes(parts: Partial<Times> = {}): Times {
  return { openings: [], teams: [], changes: [], closed: [], schoolHolidays: [], houseOpenings: [], ...parts };
}

/** The times of an offer with one line. */
export function timesOf(when: Partial<When>, rest: Partial<Times> = {}): Times {
  return someTimes({ openings: [anOpening(when)], ...rest });
}

export function anOpening(when: Partial<When> = {}, rest: Partial<Opening> = {}): Opening {
  return { when: aWhen(when), ...rest };
}

export function aTeam(when: Partial<When> = {}, rest: Partial<Team> = {}): Team {
  return { when: aWhen(when), ...rest };
}

export function aStatus(parts: Partial<OfferStatus> = {}): OfferStatus {
  return { state: 'running', asOf: '2026-01-01', ...parts };
}

export function weekly(...weekdays: Weekday[]): Days {
  return { kind: 'weekly', every: 1, weekdays, holidays: false };
}

export function everyOther(...weekdays: Weekday[]): Days {
  return { kind: 'weekly', every: 2, weekdays, holidays: false };
}

export function monthly(nth: readonly number[], ...weekdays: Weekday[]): Days {
  return { kind: 'monthly', every: 1, nth, weekdays };
}

/** `2026-12-01` or `2026-12-01 til 2026-12-03`. */
export function dates(...texts: string[]): Days {
  return { kind: 'dates', dates: texts.map(dateSpan) };
}

export function onDates(text: string): DaySet {
  return { kind: 'dates', ...dateSpan(text) };
}

export function clock(from: string, to: string): Span {
  return { kind: 'clock', from, to };
}

export function cancelled(date: string): Change {
  return { kind: 'cancelled', date };
}

export function moved(date: string, to: string, ...spans: Span[]): Change {
  return { kind: 'moved', date, to, spans };
}

export function extra(date: string, ...spans: Span[]): Change {
  return { kind: 'extra', date, spans };
}

export function times(count: number): NumberRange {
  return { from: count, to: count };
}

function dateSpan(text: string): DateSpan {
  const [from = '', to = from] = text.split(' til ');
  return { from, to };
}
