import { SCHOOL_HOLIDAY_NAMES } from '../words-of-time.ts';
import type { DaySet } from '../when.ts';
import { spanText } from './days.ts';
import { listText, monthName } from './numbers.ts';

/**
 * `helligdage, uge 28-30 og 2026-12-28 til 2027-01-01`; the empty string for none. `uge 7 og 8 2027` gives both weeks the
 * year, so one of every year says so before one with a year: `uge 7 hvert år og uge 8 2027`.
 */
export function daySetsText(sets: readonly DaySet[]): string {
  const runs = runsOf(sets);
  return listText(runs.map((run, index) => `${runText(run)}${takesYearOf(run, runs[index + 1]) ? ' hvert år' : ''}`));
}

/** Sets that are said together: weeks, or days of a month, that follow each other. */
interface SetRun {
  readonly first: DaySet;
  readonly last: DaySet;
}

function runsOf(sets: readonly DaySet[]): SetRun[] {
  return sets
    .reduce<SetRun[]>((runs, set) => {
      const run = runs.at(-1);
      return run !== undefined && follows(run.last, set)
        ? [...runs.slice(0, -1), { first: run.first, last: set }]
        : [...runs, { first: set, last: set }];
    }, [])
    .flatMap(withoutPairs);
}

/** Two months are said one by one: `juni og juli`. */
function withoutPairs(run: SetRun): SetRun[] {
  const { first, last } = run;
  const isPair = first.kind === 'month' && last.kind === 'month' && last.month === first.month + 1;
  return isPair ? [first, last].map((set) => ({ first: set, last: set })) : [run];
}

function follows(one: DaySet, other: DaySet): boolean {
  if (one.kind === 'week' && other.kind === 'week') return other.week === one.week + 1 && one.year === other.year;
  if (one.kind === 'month' && other.kind === 'month') return other.month === one.month + 1;
  if (one.kind !== 'day-of-year' || other.kind !== 'day-of-year') return false;
  return other.month === one.month && other.day === one.day + 1;
}

/** Whether a reader would give it the year of the one after. */
function takesYearOf({ last }: SetRun, next: SetRun | undefined): boolean {
  return (
    last.kind === 'week' && last.year === undefined && next?.first.kind === 'week' && next.first.year !== undefined
  );
}

function runText({ first, last }: SetRun): string {
  switch (first.kind) {
    case 'holidays':
      return 'helligdage';
    case 'school-holidays':
      return first.name === undefined ? 'skoleferier' : SCHOOL_HOLIDAY_NAMES[first.name];
    case 'month':
      return last.kind === 'month' && last.month !== first.month
        ? `${monthName(first.month)}-${monthName(last.month)}`
        : monthName(first.month);
    case 'week':
      return weekText(first, last.kind === 'week' ? last.week : first.week);
    case 'day-of-year':
      return dayText(first, last.kind === 'day-of-year' ? last.day : first.day);
    case 'dates':
      return spanText(first);
  }
}

function weekText({ week, year }: Extract<DaySet, { kind: 'week' }>, last: number): string {
  const weeks = last === week ? String(week) : `${String(week)}-${String(last)}`;
  return `uge ${weeks}${year === undefined ? '' : ` ${String(year)}`}`;
}

function dayText({ month, day }: Extract<DaySet, { kind: 'day-of-year' }>, last: number): string {
  return `${String(day)}.${last === day ? '' : `-${String(last)}.`} ${monthName(month)}`;
}
