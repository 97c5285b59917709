/**
 * Danish numbers of fewer than eight digits that anybody can dial: alarm (112, 114), the regions' urgent lines (1813,
 * 1818 …), directories, and Europe's common 116 numbers (Commission decision 2007/116/EC and its amendments).
 * Source: the short numbers of Denmark in libphonenumber's metadata (Apache-2.0, read November 2026); 116117 and 116123
 * are reserved in all of the Union.
 */
export const SHORT_NUMBERS: readonly string[] = [
  ...['112', '113', '114', '118'],
  ...['1801', '1810', '1811', '1812', '1813', '1818', '1828', '1830', '1851', '1853', '1881', '1888'],
  ...['116000', '116006', '116111', '116117', '116123'],
];

/** `116 111`, `1813`. */
export function shownShort(digits: string): string {
  return digits.length === 6 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;
}

/** `76 16 16 17`. */
export function inPairs(digits: string): string {
  return digits.replace(/\d\d(?=\d)/g, '$& ');
}
