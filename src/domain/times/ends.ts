import { addDays, earlierOf, type CalendarDate } from '../../calendar/day.ts';
import { lastDayOf as lastDayOfPeriod } from '../../calendar/partial-date.ts';
import { firstDaysOf, lastDayOf } from './life.ts';
import { meetingsOf, MOST_DAYS } from './meetings.ts';
import { isDated } from './plans.ts';
import type { Meeting, Opening, Timed, Times } from './times.ts';

/** How far is looked for the next: nearly always enough, else a year, else as far as anything is told. */
const LOOK_AHEAD_DAYS = [45, 400, MOST_DAYS];

/** At most `limit` meetings from a day on, that day included, in order. */
export function nextMeetings(timed: Timed, from: CalendarDate, limit: number): Meeting[] {
  for (const days of LOOK_AHEAD_DAYS) {
    const found = meetingsOf(timed, { from, to: addDays(from, days) });
    if (found.length >= limit || days === MOST_DAYS) return found.slice(0, limit);
  }
  return [];
}

/** The first of all; undefined where it is not known when one of the lines begins. */
export function firstMeeting(timed: Timed): Meeting | undefined {
  const firsts = firstDaysOf(timed.times);
  if (!areAllDated(timed.times) || firsts.includes(undefined)) return undefined;
  const first = firsts.filter((day) => day !== undefined).reduce(earlierOf);
  return nextMeetings(timed, first, 1)[0];
}

/** The last of all; undefined where nothing ends it, or where one of the lines has no days that can be counted up. */
export function lastMeeting(timed: Timed): Meeting | undefined {
  if (!areAllDated(timed.times)) return undefined;
  const last = lastDayOf(timed.times);
  const lasts = [
    ...(last.kind === 'on' ? [last.date] : []),
    ...(timed.status?.ends === undefined ? [] : [lastDayOfPeriod(timed.status.ends)]),
  ];
  if (lasts.length === 0 || last.kind === 'cancelled') return undefined;
  const end = lasts.reduce(earlierOf);
  return meetingsOf(timed, { from: addDays(end, -MOST_DAYS), to: end }).at(-1);
}

function areAllDated(times: Times): boolean {
  const entries: readonly Opening[] = [...times.openings, ...times.teams];
  return entries.length > 0 && entries.every((entry) => isDated(entry, times));
}
