import type { DaySet } from './when.ts';
import { daySetsText } from './write-when/day-sets.ts';

/** The line of some days, as `readDaySets` reads it: `helligdage, juli og uge 7`; the empty string for none. */
export function writeDaySets(sets: readonly DaySet[]): string {
  return daySetsText(sets);
}
