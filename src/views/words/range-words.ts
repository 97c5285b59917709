import type { MessageKey, Translate } from '../../i18n/translate.ts';
import type { NumberRange } from '../../said/when.ts';

/** The sentences for a number of which both ends, one end or exactly one number is said. */
export interface RangeKeys {
  readonly exactly: MessageKey;
  readonly between: MessageKey;
  readonly from: MessageKey;
  readonly upTo: MessageKey;
}

/** `8 gange`, `8-10 gange`, `mindst 8 gange`, `højst 10 gange`; the empty string where neither end is said. */
export function rangeWords({ from, to }: NumberRange, keys: RangeKeys, t: Translate): string {
  if (from !== undefined && to !== undefined) {
    return from === to ? t(keys.exactly, { count: to }) : t(keys.between, { from, to, count: to });
  }
  if (from !== undefined) return t(keys.from, { count: from });
  return to === undefined ? '' : t(keys.upTo, { count: to });
}

/** Numbers in order, three or more in a row said by their ends: `[3, 4, 5, 8]` are 3 to 5 and 8. */
export function runsOf(numbers: readonly number[]): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) runs[runs.length - 1] = { from: last.from, to: number };
    else runs.push({ from: number, to: number });
  }
  return runs.flatMap(({ from, to }) => (to === from + 1 ? [alone(from), alone(to)] : [{ from, to }]));
}

export interface NumberRun {
  readonly from: number;
  readonly to: number;
}

function alone(number: number): NumberRun {
  return { from: number, to: number };
}
