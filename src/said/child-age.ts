import { daysInMonth } from '../calendar/day.ts';
import type { Found } from './forms.ts';
import { NUMBER, numberIn } from './numerals.ts';

export type AgeUnit = 'weeks' | 'months' | 'years';

/** An age as it is said: `1½ år` is 1.5 years. */
export interface SaidAge {
  readonly count: number;
  readonly unit: AgeUnit;
  /** Where it stands in the text, counted from 1. */
  readonly column: number;
}

/** The unit of an age, for `form`; it is one group. */
export const UNIT = String.raw`(år|års|årige|måneder|måned|måneders|mdr\.?|mdr|md\.?|md|mnd\.?|mnd|uger|uge|ugers)`;

/** An age, for `form`: two groups. */
export const AGE = `${NUMBER}(?:~|-)${UNIT}`;

/** The age in a form's groups: the number, and the unit or, where that is not said, another age's. */
export function ageIn(found: Found, number: number, unit: number): SaidAge {
  return { count: numberIn(found.group(number)), unit: unitOf(found.group(unit)), column: found.column(number) };
}

/** `1½ år` as it is written. */
export function ageWords({ count, unit }: Omit<SaidAge, 'column'>): string {
  const number = Number.isInteger(count) ? String(count) : `${count < 1 ? '' : Math.floor(count)}½`;
  return `${number} ${UNIT_WORDS[unit][count === 1 ? 0 : 1]}`;
}

export const UNIT_WORDS: Readonly<Record<AgeUnit, readonly [one: string, more: string]>> = {
  weeks: ['uge', 'uger'],
  months: ['måned', 'måneder'],
  years: ['år', 'år'],
};

/** The fewest months that may be completed on the first day of so many completed weeks. */
export function fewestMonthsIn(weeks: number): number {
  return lastOf((months) => daysInMonths(months).most <= weeks * 7);
}

/** The most months that may be completed on the last day of so many completed weeks. */
export function mostMonthsIn(weeks: number): number {
  return lastOf((months) => daysInMonths(months).least <= weeks * 7 + 6);
}

function unitOf(text: string): AgeUnit {
  if (text.startsWith('å')) return 'years';
  return text.startsWith('u') ? 'weeks' : 'months';
}

/** The greatest number for which it holds, of those from 0 on without a gap. */
function lastOf(holds: (months: number) => boolean): number {
  let months = 0;
  while (holds(months + 1)) months += 1;
  return months;
}

/** How many days so many months in a row have, by when they begin; the years 2025 to 2028 hold every case. */
export function daysInMonths(months: number): { readonly least: number; readonly most: number } {
  const lengths = Array.from({ length: 48 }, (_, first) => {
    const days = Array.from({ length: months }, (_, index) =>
      daysInMonth(2025 + Math.floor((first + index) / 12), ((first + index) % 12) + 1),
    );
    return days.reduce((sum, length) => sum + length, 0);
  });
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}
