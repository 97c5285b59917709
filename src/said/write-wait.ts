import type { Ends } from './ends.ts';
import type { Wait } from './wait.ts';

/** `3-4 måneder`, `2 uger`, `op til 8 uger`, `mindst 2 uger`, `ingen ventetid`. */
export function writeWait(wait: Wait): string {
  if (wait.kind === 'none') return 'ingen ventetid';
  if (wait.months !== undefined) return endsWords(wait.months, ['måned', 'måneder']);
  const { fromWeeks: from, toWeeks: to } = wait;
  return endsWords({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, ['uge', 'uger']);
}

function endsWords({ from, to }: Ends, [one, more]: readonly [string, string]): string {
  const counted = (count: number) => `${count} ${count === 1 ? one : more}`;
  if (from === undefined) return to === undefined ? '' : `op til ${counted(to)}`;
  if (to === undefined) return `mindst ${counted(from)}`;
  return from === to ? counted(from) : `${from}-${to} ${more}`;
}
