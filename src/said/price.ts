/**
 * One line of a price. `for` is what it pays for («pr. forløb», «kaffe og brød»), `if` whom it holds for
 * («hvis du får SU»), both in the file's words, except that what is paid for each of something is always `pr. …`.
 * Amounts are in øre, 100 to the krone.
 */
export type Price =
  | { readonly kind: 'free'; readonly for?: string; readonly if?: string }
  | { readonly kind: 'amount'; readonly ore: number; readonly for?: string; readonly if?: string }
  | {
      readonly kind: 'range';
      readonly fromOre: number;
      readonly toOre?: number;
      readonly for?: string;
      readonly if?: string;
    }
  /** `efter indtægt` */
  | { readonly kind: 'by-income'; readonly for?: string; readonly if?: string }
  /** `det, I kan give` */
  | { readonly kind: 'donation'; readonly for?: string; readonly if?: string };

/** The greatest amount that can be said, in øre: 100,000 kroner. */
export const MOST_ORE = 10_000_000;
