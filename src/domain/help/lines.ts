import { HELP_URGENCIES } from '../../schema/terms.ts';
import type { HelpLine } from '../catalogue.ts';
import { compareDanish } from '../order.ts';

export interface HelpOnDay {
  readonly line: HelpLine;
  /**
   * `past`: the last day we know it to hold has gone. The number may still be right, and must not be shown
   * without saying that we do not know.
   */
  readonly state: 'known' | 'past';
}

export interface HelpWish {
  /** The day it is asked for, `YYYY-MM-DD`. */
  readonly day: string;
  /** The regions that a place has belonged to and will belong to; every region's lines, if left out. */
  readonly regions?: readonly string[];
}

/** The lines for a place on a day, most urgent first, those of a region before the country's, then by name. */
export function helpOn(lines: readonly HelpLine[], wish: HelpWish): readonly HelpOnDay[] {
  return lines
    .flatMap((line) => stateOf(line, wish).map((state) => ({ line, state })))
    .toSorted((a, b) => rank(a) - rank(b) || compareDanish(a.line.title, b.line.title));
}

/** None where it does not cover the place, or has not begun. */
function stateOf({ regions }: HelpLine, { day, regions: wanted }: HelpWish): readonly HelpOnDay['state'][] {
  if (regions === undefined) return ['known'];
  const begun = regions
    .filter(({ region }) => wanted === undefined || wanted.includes(region))
    .filter(({ from }) => from === undefined || from <= day);
  if (begun.length === 0) return [];
  return begun.some(({ until }) => until === undefined || day <= until) ? ['known'] : ['past'];
}

function rank({ line, state }: HelpOnDay): number {
  const order = HELP_URGENCIES.indexOf(line.urgency) * 4;
  return order + (state === 'past' ? 2 : 0) + (line.regions === undefined ? 1 : 0);
}
