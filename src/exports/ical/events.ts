import type { CalendarDate, DateRange } from '../../calendar/day.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { meetingsOf } from '../../domain/times/meetings.ts';
import { piecesOf, runsOf, type Run } from '../../domain/times/runs.ts';
import type { Meeting } from '../../domain/times/times.ts';
import { onePerSpan, runKey, wholeYears } from '../coming.ts';

/** One event of a calendar: a run of days, or one day. */
export interface CalendarEvent extends Run {
  /** The same from build to build, and of no other event of the offer. */
  readonly key: string;
  readonly isCancelled: boolean;
}

/** The times of an offer as events, each with one span of hours; what is cancelled is told on its day. */
export function calendarEvents(offer: Offer, today: CalendarDate): CalendarEvent[] {
  const range = wholeYears(today);
  const held = runsOf(onePerSpan(meetingsOf(offer, range))).flatMap(cutWhereTheClockSkips);
  const dropped = runsOf(onePerSpan(cancelledMeetings(offer, range)));
  const events = [...held.map((run) => eventOf(run, false)), ...dropped.map((run) => eventOf(run, true))];
  // Two that nobody can tell apart are one.
  return [...new Map(events.map((event) => [event.key, event])).values()];
}

/** What begins in the hour that the clock skips in March: node-ical counts an hour too much in every time after it. */
function cutWhereTheClockSkips(run: Run): Run[] {
  const [span] = run.first.spans;
  const begins = span !== undefined && 'from' in span ? span.from : '';
  return begins.startsWith('02:') ? piecesOf(run) : [run];
}

function cancelledMeetings({ times, status }: Offer, range: DateRange): Meeting[] {
  const days = times.changes.flatMap(({ kind, date }) => (kind === 'cancelled' ? [date] : []));
  if (days.length === 0) return [];
  const without = { ...times, changes: times.changes.filter(({ kind }) => kind !== 'cancelled') };
  return meetingsOf({ times: without, status }, range).filter(({ date }) => days.includes(date));
}

function eventOf(run: Run, isCancelled: boolean): CalendarEvent {
  return { ...run, key: `${runKey(run)}/${isCancelled ? 'aflyst' : ''}`, isCancelled };
}
