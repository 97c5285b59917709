import type { CalendarDate } from '../../calendar/day.ts';
import { cutDays, type DayRun } from './cut.ts';
import { dateOf, numberOf } from './day-number.ts';
import { copenhagenOffset } from './offset.ts';
import { byTime } from './order.ts';
import type { Meeting } from './times.ts';

/** Meetings that are alike but for the day, the same number of days apart; or one alone. */
export interface Run {
  /** The others differ from it by their date only. */
  readonly first: Meeting;
  readonly last: CalendarDate;
  /** Days from one to the next; left out of a single one. */
  readonly step?: 1 | 7 | 14 | 21;
  /** Days in between on which there is nothing, in order. */
  readonly except: readonly CalendarDate[];
}

/** Cuts meetings into runs, the first to begin first. What was moved or is one more stands alone. */
export function runsOf(meetings: readonly Meeting[]): Run[] {
  const groups = Map.groupBy(meetings, keyOf);
  return [...groups.values()].flatMap(runsOfGroup).sort((one, other) => byTime(one.first, other.first));
}

/** The days of a run on which it is, in order. */
export function datesOf({ first, last, step, except }: Run): CalendarDate[] {
  if (step === undefined) return [first.date];
  const [from, to] = [numberOf(first.date), numberOf(last)];
  const all = Array.from({ length: (to - from) / step + 1 }, (_, index) => dateOf(from + index * step));
  return all.filter((date) => !except.includes(date));
}

/** A run cut where a day is left out and where Copenhagen's clock goes forward or back: for readers that know neither. */
export function piecesOf(run: Run): Run[] {
  const pieces: CalendarDate[][] = [];
  for (const date of datesOf(run)) {
    const piece = pieces.at(-1);
    if (piece !== undefined && follows(run, piece.at(-1) ?? date, date)) piece.push(date);
    else pieces.push([date]);
  }
  return pieces.map((dates) => runOfDates(run, dates));
}

function runsOfGroup(meetings: readonly Meeting[]): Run[] {
  const [sample] = meetings;
  if (sample === undefined) return [];
  const days = meetings.map(({ date }) => numberOf(date)).sort((one, other) => one - other);
  return cutDays(days).map((run) => toRun(run, sample));
}

function toRun({ first, step, count, holes }: DayRun, sample: Meeting): Run {
  return {
    first: { ...sample, date: dateOf(first) },
    last: dateOf(first + (count - 1) * step),
    ...(step === 0 ? {} : { step }),
    except: holes.map((index) => dateOf(first + index * step)),
  };
}

function follows(run: Run, before: CalendarDate, date: CalendarDate): boolean {
  return numberOf(date) - numberOf(before) === run.step && offsetOf(run, date) === offsetOf(run, before);
}

function runOfDates({ first, step }: Run, dates: readonly CalendarDate[]): Run {
  const date = dates[0] ?? first.date;
  const isSingle = step === undefined || dates.length === 1;
  return { first: { ...first, date }, last: dates.at(-1) ?? date, ...(isSingle ? {} : { step }), except: [] };
}

function keyOf(meeting: Meeting): string {
  return JSON.stringify(meeting.change === undefined ? { ...meeting, date: '' } : meeting);
}

function offsetOf(
  {
    first: {
      spans: [span],
    },
  }: Run,
  date: CalendarDate,
): number {
  return copenhagenOffset(date, span !== undefined && 'from' in span ? span.from : '12:00');
}
