/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to get from one word to the other
 * (optimal string alignment), or `limit + 1` when it is more than the limit.
 */
export function letterDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = last;
    last = current;
  }
  return last[to.length] ?? limit + 1;
}

/** How many slips of the finger a word may have: none in short ones (a small word is soon another), two in long ones. */
export function slipsAllowed(word: string): number {
  return word.length < 5 ? 0 : word.length < 10 ? 1 : 2;
}
