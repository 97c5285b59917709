import type { DateRange } from '../../calendar/day.ts';
import type { Change } from '../../said/change.ts';
import type { EntryRef, Meeting, Times } from './times.ts';

/** The meetings as the changes leave them, each change in the order written; a change of a changed day counts too. */
export function withChanges(meetings: readonly Meeting[], times: Times): readonly Meeting[] {
  return times.changes.reduce((before, change) => applied(before, change, times), meetings);
}

/** Days outside the range whose meetings are moved into it. */
export function daysMovedInto({ from, to }: DateRange, changes: readonly Change[]): string[] {
  const isIn = (date: string) => date >= from && date <= to;
  const moved = changes.flatMap((change) => (change.kind === 'moved' ? [change] : []));
  return [...new Set(moved.map(({ date }) => date))].filter((date) => !isIn(date));
}

function applied(meetings: readonly Meeting[], change: Change, times: Times): readonly Meeting[] {
  const { date } = change;
  switch (change.kind) {
    case 'cancelled':
      return meetings.filter((meeting) => meeting.date !== date);
    case 'moved':
      return meetings.map((meeting) => (meeting.date === date ? movedTo(meeting, change) : meeting));
    case 'extra':
      return [...meetings, extraOf(change, times)];
  }
}

/** Who moves a meeting says that it is held. */
function movedTo(meeting: Meeting, { date, to, spans }: Extract<Change, { kind: 'moved' }>): Meeting {
  const { minutes, at, how, entry } = meeting;
  return {
    date: to,
    spans: spans.length === 0 ? meeting.spans : spans,
    ...(minutes === undefined ? {} : { minutes }),
    ...(at === undefined ? {} : { at }),
    ...(how === undefined ? {} : { how }),
    ...(entry === undefined ? {} : { entry }),
    change: { kind: 'moved', from: date },
  };
}

/** It is the entry's where there is only one; of several, nobody can know whose, nor where it is. */
function extraOf({ date, spans }: Extract<Change, { kind: 'extra' }>, { openings, teams }: Times): Meeting {
  const [only, ...others] = [
    ...openings.map((entry, index) => ({ entry, ref: { kind: 'opening', index } satisfies EntryRef })),
    ...teams.map((entry, index) => ({ entry, ref: { kind: 'team', index } satisfies EntryRef })),
  ];
  const extra: Meeting = { date, spans, change: { kind: 'extra' } };
  if (only === undefined || others.length > 0) return extra;
  const { at, how } = only.entry;
  return { ...extra, entry: only.ref, ...(at === undefined ? {} : { at }), ...(how === undefined ? {} : { how }) };
}
