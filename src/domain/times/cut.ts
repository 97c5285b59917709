import { weekdayOf, type DayNumber } from './day-number.ts';

/** Days that are the same number of days apart. */
export interface DayRun {
  readonly first: DayNumber;
  /** Days from one to the next; 0 for a single day. */
  readonly step: 0 | 1 | 7 | 14 | 21;
  /** How many there are, the left out ones too. */
  readonly count: number;
  /** Which are left out, counted from 0. */
  readonly holes: readonly number[];
}

/** Fewer days than this are told one by one. */
const FEWEST_DAYS = 3;

/** So many more holes than a run may have are looked past: there may be days enough behind them. */
const PATIENCE = 2;

const SINGLE: DayRun = { first: 0, step: 0, count: 1, holes: [] };

/**
 * Cuts days, in order, into runs and single days: as few pieces and holes as days in a row and weeks by weekday give.
 * A run has at most one hole for two of its days.
 */
export function cutDays(days: readonly DayNumber[]): DayRun[] {
  const inARow = cutBySteps(days, [1]);
  const byWeekday = [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
    cutBySteps(
      days.filter((day) => weekdayOf(day) === weekday),
      [7, 14, 21],
    ),
  );
  const best = costOf(inARow) <= costOf(byWeekday) ? inARow : byWeekday;
  return best.toSorted((one, other) => one.first - other.first);
}

function cutBySteps(days: readonly DayNumber[], steps: readonly (1 | 7 | 14 | 21)[]): DayRun[] {
  const runs: DayRun[] = [];
  for (let at = 0; at < days.length; at += heldIn(runs.at(-1) ?? SINGLE)) {
    const longest = steps
      .map((step) => runFrom(days, at, step))
      .reduce((one, other) => (heldIn(other) > heldIn(one) ? other : one));
    runs.push(heldIn(longest) < FEWEST_DAYS ? { ...SINGLE, first: days[at] ?? 0 } : longest);
  }
  return runs;
}

/** The longest run of a step that begins with the day at an index. */
function runFrom(days: readonly DayNumber[], at: number, step: 1 | 7 | 14 | 21): DayRun {
  const first = days[at] ?? 0;
  const holes: number[] = [];
  let run: DayRun = { ...SINGLE, first, step };
  for (let [held, last] = [1, 0]; at + held < days.length; held += 1) {
    const next = ((days[at + held] ?? 0) - first) / step;
    if (next <= last || !Number.isInteger(next)) break;
    for (last += 1; last < next; last += 1) holes.push(last);
    if (holes.length > held / 2 + PATIENCE) break;
    if (holes.length <= (held + 1) / 2) run = { first, step, count: last + 1, holes: [...holes] };
  }
  return run;
}

function heldIn({ count, holes }: DayRun): number {
  return count - holes.length;
}

function costOf(runs: readonly DayRun[]): number {
  return runs.reduce((cost, { holes }) => cost + 1 + holes.length, 0);
}
