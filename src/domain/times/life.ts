import { addDays, earlierOf, laterOf, type CalendarDate } from '../../calendar/day.ts';
import type { PartialDate } from '../../calendar/partial-date.ts';
import { dateOf, type DayNumber } from './day-number.ts';
import { boundsOf } from './held-days.ts';
import { addedDaysOf } from './judge.ts';
import { changedMeetings } from './meetings.ts';
import { HORIZON_DAYS } from './pattern.ts';
import { daysOfPlan, isDated, plansOf } from './plans.ts';
import type { Meeting, Opening, Times } from './times.ts';

/** A first or last day is first looked for this near, as it is nearly always there. */
const NEAR_DAYS = 400;

/** So many times take no longer than this: 999 weeks, and every other week for twice as many years. */
const COUNT_DAYS = HORIZON_DAYS * 3;

/** When the last of it is. `open`: nothing ends it, or it is not said what days it has; `cancelled`: every one is. */
export type LastDay =
  { readonly kind: 'open' } | { readonly kind: 'on'; readonly date: CalendarDate } | { readonly kind: 'cancelled' };

export function lastDayOf(times: Times): LastDay {
  const lasts = [...times.openings, ...times.teams].map((entry) => lastDayOfEntry(entry, times));
  if (lasts.length === 0 || lasts.includes(undefined)) return { kind: 'open' };
  const last = dateOf(Math.max(...lasts.filter((day) => day !== undefined)));
  return times.changes.length === 0 ? { kind: 'on', date: last } : lastChangedDay(times, last);
}

/**
 * The first day of each entry, openings before teams: a month or a year where only that is known, undefined where it
 * has no beginning.
 */
export function firstDaysOf(times: Times): readonly (PartialDate | undefined)[] {
  const entries = [...times.openings, ...times.teams];
  const planned = entries.map((entry) => firstDayOfEntry(entry, times));
  if (times.changes.length === 0) return planned;
  return planned.map((first, index) => (isDay(first) ? firstChangedDay(times, { first, index }) : first));
}

/** The last day that an entry may be; undefined where it has no end. */
function lastDayOfEntry(entry: Opening, times: Times): DayNumber | undefined {
  const { when } = entry;
  if (when === undefined) return undefined;
  const { from, to } = boundsOf(when);
  const isCounted = when.meetings?.to !== undefined && from !== undefined;
  const regularEnd = to ?? (isCounted ? from + COUNT_DAYS : undefined);
  if (regularEnd === undefined) return undefined;
  const end = Math.max(regularEnd, ...addedDaysOf(when));
  if (!isDated(entry, times)) return end;
  const plans = plansOf(entry, times);
  const windows = isCounted ? [from] : [end - NEAR_DAYS, Math.max(from ?? -Infinity, end - HORIZON_DAYS)];
  for (const first of windows) {
    const held = plans.flatMap((plan) => daysOfPlan(plan, { from: first, to: end })).map(({ day }) => day);
    if (held.length > 0) return Math.max(...held);
  }
  return to;
}

function firstDayOfEntry(entry: Opening, times: Times): PartialDate | undefined {
  const { when } = entry;
  if (when?.days.kind === 'period') return when.days.period;
  const { from } = when === undefined ? {} : boundsOf(when);
  if (when === undefined || from === undefined) return undefined;
  if (!isDated(entry, times)) return when.from;
  const start = Math.min(from, ...addedDaysOf(when));
  const plans = plansOf(entry, times);
  for (const length of [NEAR_DAYS, HORIZON_DAYS]) {
    const held = plans.flatMap((plan) => daysOfPlan(plan, { from: start, to: start + length }).slice(0, 1));
    if (held.length > 0) return dateOf(Math.min(...held.map(({ day }) => day)));
  }
  return undefined;
}

function lastChangedDay(times: Times, planned: CalendarDate): LastDay {
  const end = times.changes
    .map((change) => (change.kind === 'moved' ? change.to : change.date))
    .reduce(laterOf, planned);
  for (const days of [NEAR_DAYS, HORIZON_DAYS]) {
    const dates = changedMeetings(times, { from: addDays(planned, -days), to: end }).map(({ date }) => date);
    if (dates.length > 0) return { kind: 'on', date: dates.reduce(laterOf) };
  }
  return { kind: 'cancelled' };
}

interface PlannedFirst {
  readonly first: CalendarDate;
  /** Of the entry, among openings and teams. */
  readonly index: number;
}

/** A first meeting may be moved or cancelled, or another moved before it. */
function firstChangedDay(times: Times, { first, index }: PlannedFirst): CalendarDate {
  const start = times.changes
    .map((change) => (change.kind === 'moved' ? change.to : change.date))
    .reduce(earlierOf, first);
  const dates = changedMeetings(times, { from: start, to: addDays(first, NEAR_DAYS) })
    .filter((meeting) => indexOf(meeting, times) === index)
    .map(({ date }) => date);
  return dates.length === 0 ? first : dates.reduce(earlierOf);
}

function indexOf({ entry }: Meeting, { openings }: Times): number | undefined {
  if (entry === undefined) return undefined;
  return entry.kind === 'opening' ? entry.index : openings.length + entry.index;
}

function isDay(date: PartialDate | undefined): date is CalendarDate {
  return date?.length === 10;
}
