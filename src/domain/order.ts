const collator = new Intl.Collator('da', { numeric: true });

/** Compares in Danish alphabetical order (æ, ø, å last); equal texts by code unit, so that the order is total. */
export function compareDanish(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
