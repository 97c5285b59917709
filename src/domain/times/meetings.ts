import { addDays, earlierOf, type CalendarDate, type DateRange } from '../../calendar/day.ts';
import { firstDayOf, lastDayOf } from '../../calendar/partial-date.ts';
import { daysMovedInto, withChanges } from './changed.ts';
import { dateOf, numberOf, type DaySpan } from './day-number.ts';
import type { HeldDay } from './held-days.ts';
import { byTime } from './order.ts';
import { daysOfPlan, isDated, plansOf, type Plan } from './plans.ts';
import type { EntryRef, Meeting, OfferStatus, Opening, Timed, Times } from './times.ts';

/** No range is expanded further than this: three years, and what is left of the fourth. */
export const MOST_DAYS = 366 * 3;

/**
 * When something is in a range of days, in order: at most `MOST_DAYS` of it. Entries without days that can be counted
 * up have none. The status narrows them: nothing before it begins, after it ends, or while it pauses. What was moved is
 * where it was moved to, what was cancelled is not there. Those with a `doubt` may not be held: whoever tells them says
 * so, or leaves them out (`isSure`).
 */
export function meetingsOf({ times, status }: Timed, { from, to }: DateRange): Meeting[] {
  if (from > to) return [];
  const range = { from, to: earlierOf(to, addDays(from, MOST_DAYS)) };
  const isHeld = status === undefined ? () => true : heldByStatus(status);
  return changedMeetings(times, range)
    .filter(({ date }) => date >= range.from && date <= range.to && isHeld(date))
    .sort(byTime);
}

/** Whether some of its days can be counted up, past or to come. */
export function hasDays(times: Times): boolean {
  return [...times.openings, ...times.teams].some((entry) => isDated(entry, times));
}

/** Whether nothing makes it doubtful that the meeting is held. */
export function isSure({ doubt }: Pick<Meeting, 'doubt'>): boolean {
  return doubt === undefined;
}

/** As `meetingsOf`, whatever the status, in no order, and a few from outside the range. */
export function changedMeetings(times: Times, range: DateRange): readonly Meeting[] {
  const planned = plannedMeetings(times, range);
  if (times.changes.length === 0) return planned;
  const moved = daysMovedInto(range, times.changes).flatMap((date) => plannedMeetings(times, { from: date, to: date }));
  return withChanges([...planned, ...moved], times);
}

function plannedMeetings(times: Times, { from, to }: DateRange): Meeting[] {
  const range = { from: numberOf(from), to: numberOf(to) };
  const { openings, teams } = times;
  return [
    ...openings.flatMap((entry, index) => meetingsOfEntry(entry, { ref: { kind: 'opening', index }, times, range })),
    ...teams.flatMap((entry, index) => meetingsOfEntry(entry, { ref: { kind: 'team', index }, times, range })),
  ];
}

interface EntryContext {
  readonly ref: EntryRef;
  readonly times: Times;
  readonly range: DaySpan;
}

function meetingsOfEntry(entry: Opening, { ref, times, range }: EntryContext): Meeting[] {
  return plansOf(entry, times).flatMap((plan) => {
    const shape = shapeOf(entry, plan, ref);
    return daysOfPlan(plan, range).map((held) => meetingOn(held, shape));
  });
}

type Shape = Omit<Meeting, 'date' | 'doubt'>;

function shapeOf(entry: Opening, plan: Plan, ref: EntryRef): Shape {
  const at = entry.at ?? plan.at;
  const { minutes } = plan.when;
  return {
    spans: plan.spans,
    ...(minutes === undefined ? {} : { minutes }),
    ...(at === undefined ? {} : { at }),
    ...(entry.how === undefined ? {} : { how: entry.how }),
    entry: ref,
  };
}

function meetingOn({ day, doubt }: HeldDay, shape: Shape): Meeting {
  return { date: dateOf(day), ...shape, ...(doubt === undefined ? {} : { doubt }) };
}

/** Whether what the file says of the offer as a whole lets it be on a day. */
function heldByStatus(status: OfferStatus): (date: CalendarDate) => boolean {
  const { state, begins, ends, reopens } = status;
  if (state === 'ended') return () => false;
  const first = begins === undefined ? '' : firstDayOf(begins);
  const last = ends === undefined ? '9999-12-31' : lastDayOf(ends);
  if (state !== 'paused') return (date) => first <= date && date <= last;
  if (reopens === undefined) return () => false;
  return (date) => reopens <= date && first <= date && date <= last;
}
