import { addDays, type CalendarDate } from '../../calendar/day.ts';
import { firstDayOf, lastDayOf, type PartialDate } from '../../calendar/partial-date.ts';
import { outlookOf, stateWith, type DatedOffer, type Outlook } from './state.ts';
import type { StateOnDay } from './times.ts';

/** How it stands from a day on, until the next change. */
export interface StateChange {
  readonly from: CalendarDate;
  readonly state: StateOnDay;
}

/** How far ahead a page is told. */
const YEAR_DAYS = 366;

/** The answer on a day and each day on which it changes in the days after it, in order. `stateFrom` asks it. */
export function stateChanges(offer: DatedOffer, from: CalendarDate, days = YEAR_DAYS): StateChange[] {
  const outlook = outlookOf(offer);
  const last = addDays(from, days);
  const isAhead = (day: CalendarDate) => day > from && day <= last;
  const changes: StateChange[] = [];
  for (const day of [from, ...[...new Set(turningDays(outlook))].filter(isAhead).sort()]) {
    const state = stateWith(outlook, day);
    if (JSON.stringify(state) !== JSON.stringify(changes.at(-1)?.state)) changes.push({ from: day, state });
  }
  return changes;
}

/** Every day on which the answer may change: those on which something begins, and those after its end. */
function turningDays({ status: { begins, ends, reopens, pausedUntil }, first, last, teams }: Outlook): CalendarDate[] {
  return [
    ...beginningAndEnd(begins),
    ...beginningAndEnd(ends),
    ...beginningAndEnd(pausedUntil),
    ...beginningAndEnd(first),
    ...(reopens === undefined ? [] : [reopens]),
    ...(last.kind === 'on' ? beginningAndEnd(last.date) : []),
    ...teams.flatMap((team) => [...beginningAndEnd(team.begins), ...beginningAndEnd(team.signUpBy)]),
  ];
}

/** `planned` for a month has come with the month's last day, so that day is one too. */
function beginningAndEnd(date: PartialDate | undefined): CalendarDate[] {
  if (date === undefined) return [];
  return [firstDayOf(date), lastDayOf(date), addDays(lastDayOf(date), 1)];
}
