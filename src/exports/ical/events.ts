import type { CalendarDate, DateRange } from '../../calendar/day.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { meetingsOf } from '../../domain/times/meetings.ts';
import { piecesOf, runsOf, type Run } from '../../domain/times/runs.ts';
import type { Meeting } from '../../domain/times/times.ts';

/** One event of a calendar: a run of days, or one day. */
export interface CalendarEvent extends Run {
  /** The same from build to build, and of no other event of the offer. */
  readonly key: string;
  readonly isCancelled: boolean;
}

/**
 * This year and the next, whole, so that an event is the same from one day's build to another's. A subscriber fetches
 * the calendar anew long before its end; what nobody has said an end of, ends there.
 */
export function calendarRange(today: CalendarDate): DateRange {
  const year = Number(today.slice(0, 4));
  return { from: `${String(year)}-01-01`, to: `${String(year + 1)}-12-31` };
}

/** The times of an offer as events, each with one span of hours; what is cancelled is told on its day. */
export function calendarEvents(offer: Offer, today: CalendarDate): CalendarEvent[] {
  const range = calendarRange(today);
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

function onePerSpan(meetings: readonly Meeting[]): Meeting[] {
  return meetings.flatMap((meeting) =>
    meeting.spans.length < 2 ? [meeting] : meeting.spans.map((span) => ({ ...meeting, spans: [span] })),
  );
}

function eventOf(run: Run, isCancelled: boolean): CalendarEvent {
  const { entry, change, spans, date } = run.first;
  const whose = entry === undefined ? '' : `${entry.kind}${entry.index}`;
  const key = [whose, date, run.step ?? 0, JSON.stringify([spans, change]), isCancelled ? 'aflyst' : ''].join('/');
  return { ...run, key, isCancelled };
}
