/**
 * A range of whole numbers, both ends inclusive. An end left out sets no limit: that is what the editor is told
 * to do "if there is no upper limit" (src/schema/common.ts).
 */
export interface Limits {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Where a value lies: `below` the lower end, `within` (ends included) or `above` the upper end. */
export function placeOf(value: number, { from, to }: Limits): 'below' | 'within' | 'above' {
  if (from !== undefined && value < from) return 'below';
  return to !== undefined && value > to ? 'above' : 'within';
}

/** Whether some number lies within both. */
export function rangesOverlap(a: Limits, b: Limits): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

function startsBeforeEndOf(a: Limits, b: Limits): boolean {
  return a.from === undefined || b.to === undefined || a.from <= b.to;
}
