import type { Change } from '../../said/change.ts';
import type { DaySet, When } from '../../said/when.ts';
import { numberOf } from './day-number.ts';
import { meetingsOf } from './meetings.ts';
import { patternOf } from './pattern.ts';
import { isDated } from './plans.ts';
import type { Opening, Times } from './times.ts';

/**
 * Changes that cancel or move what is not there, in the order written; those before them count. None where the days of
 * a line are not known, as they may be the changed ones.
 */
export function changesWithoutMeeting(times: Times): Change[] {
  if (![...times.openings, ...times.teams].every((entry) => isDated(entry, times))) return [];
  return times.changes.filter(({ kind, date }, index) => {
    const before = { ...times, changes: times.changes.slice(0, index) };
    return kind !== 'extra' && meetingsOf({ times: before }, { from: date, to: date }).length === 0;
  });
}

/**
 * Dates and stretches of dates that an entry leaves out (`ikke 2027-02-16`) though it would not be then anyway. Days
 * with a name are no mistake where they miss; nor is what the house is closed for as well.
 */
export function exceptionsWithoutMeeting(entry: Opening, times: Times): DaySet[] {
  const { when } = entry;
  if (when === undefined || !isDated(entry, times)) return [];
  return when.except.filter((set, index) => {
    if (set.kind !== 'dates') return false;
    const opening = { when: { ...when, except: when.except.toSpliced(index, 1) }, closed: [] };
    return meetingsOf({ times: { ...times, openings: [opening], teams: [], changes: [] } }, set).length === 0;
  });
}

/** Whether the first day that is said is one of the line's own: `hver anden tirsdag fra` a Wednesday is not. */
export function beginsOnItsDay(when: When): boolean {
  if (when.from === undefined) return true;
  const from = numberOf(when.from);
  return patternOf(when.days, from)?.(from) ?? true;
}
