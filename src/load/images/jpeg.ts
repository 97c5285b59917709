import { bigEndian, letters } from './bytes.ts';
import { EXIF_PREFIX, liesOnItsSide } from './exif.ts';
import type { ImageHeader } from './header.ts';

/** Markers that begin a frame which browsers show: baseline, extended and progressive (ITU-T T.81, table B.1). */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** The other frames: lossless, in stages, or coded arithmetically. */
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const SCAN = 0xda;
const APP1 = 0xe1;
const END = Buffer.of(0xff, 0xd9);

/** JPEG: segments of marker, length and data up to the first scan, which runs to the end. */
export function readJpegHeader(bytes: Uint8Array): ImageHeader | undefined {
  let size: Pick<ImageHeader, 'width' | 'height'> | undefined;
  let isOnItsSide = false;
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    const length = bigEndian(bytes, at + 2, 2);
    const data = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xff) {
      // Fill bytes may stand before a marker.
      at += 1;
      continue;
    }
    if (bytes[at] !== 0xff || length < 2 || OTHER_FRAMES.includes(marker) || hasNoLength(marker)) return undefined;
    if (marker === SCAN) return size && hasEnd(bytes, at) ? { ...size, isAnimated: false, isOnItsSide } : undefined;
    if (FRAMES.includes(marker)) {
      if (size || data[0] !== 8) return undefined;
      size = { height: bigEndian(data, 1, 2), width: bigEndian(data, 3, 2) };
    }
    if (marker === APP1 && letters(data, 0, EXIF_PREFIX.length) === EXIF_PREFIX) isOnItsSide = liesOnItsSide(data);
    at += 2 + length;
  }
  return undefined;
}

/** Markers that cannot stand before the first scan: none, restarts, start and end. */
function hasNoLength(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd9);
}

/** A file that was cut short lacks the marker that ends it. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(END, from) !== -1;
}
