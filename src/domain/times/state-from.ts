import type { StateChange } from './state-changes.ts';
import type { StateOnDay } from './times.ts';

/**
 * The answer on a day, `YYYY-MM-DD`. Runs in the browser, which knows what day it is when the page was built before.
 * Undefined where there are no answers; a day before the first has the first answer.
 */
export function stateFrom(changes: readonly StateChange[], today: string): StateOnDay | undefined {
  return (changes.findLast(({ from }) => from <= today) ?? changes[0])?.state;
}
