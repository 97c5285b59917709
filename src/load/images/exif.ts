import { bigEndian, letters, littleEndian } from './bytes.ts';

/** What JPEG, and some programs' WebP, put before the data itself. */
export const EXIF_PREFIX = 'Exif\0\0';

const ORIENTATION = 0x0112;
/** Entries have a tag, a type, a count and a value, of 12 bytes together. */
const ENTRY_BYTES = 12;
/** Cameras write some twenty. */
const MOST_ENTRIES = 500;

/** Whether EXIF data says that the picture lies on its side: its width is then the height it is shown with (EXIF 2.32, 4.6.4 A). */
export function liesOnItsSide(data: Uint8Array): boolean {
  const tiff = letters(data, 0, EXIF_PREFIX.length) === EXIF_PREFIX ? data.subarray(EXIF_PREFIX.length) : data;
  const order = letters(tiff, 0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return false;
  const read = order.startsWith('II') ? littleEndian : bigEndian;
  const directory = read(tiff, 4, 4);
  const count = Math.min(read(tiff, directory, 2), MOST_ENTRIES);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (read(tiff, entry, 2) === ORIENTATION) {
      const orientation = read(tiff, entry + 8, 2);
      return orientation >= 5 && orientation <= 8;
    }
  }
  return false;
}
