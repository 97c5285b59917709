import { MONTH_NAMES } from '../words-of-time.ts';
import type { NumberRange } from '../when.ts';

/** Items with commas, and `og` before the last. */
export function listText(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} og ${last}`;
}

/** `8`, `8-10`, `mindst 8`, `højst 10`. */
export function rangeText({ from, to }: NumberRange): string {
  if (from === undefined) return to === undefined ? '' : `højst ${String(to)}`;
  if (to === undefined) return `mindst ${String(from)}`;
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}

/** Numbers in order, three or more in a row by their ends. */
export function runsText(numbers: readonly number[], nameOf: (number: number) => string = String): string[] {
  return runsOf(numbers).flatMap(({ from, to }) => {
    if (to - from >= 2) return [`${nameOf(from)}-${nameOf(to)}`];
    return from === to ? [nameOf(from)] : [nameOf(from), nameOf(to)];
  });
}

export function monthsText(months: readonly number[]): string {
  return listText(runsText(months, monthName));
}

/** `month` is 1 to 12. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? String(month);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function runsOf(numbers: readonly number[]): Run[] {
  return numbers.reduce<Run[]>((runs, number) => {
    const last = runs.at(-1);
    if (last?.to !== number - 1) return [...runs, { from: number, to: number }];
    return [...runs.slice(0, -1), { from: last.from, to: number }];
  }, []);
}
