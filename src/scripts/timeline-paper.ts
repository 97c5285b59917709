/** Which way time runs on the page. */
export interface Paper {
  readonly isRightToLeft: boolean;
}

/** A share of the axis as a place across the drawing, from its left edge. */
export function placeOnPaper(share: number, { isRightToLeft }: Paper): string {
  return percent(isRightToLeft ? 1 - share : share);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
