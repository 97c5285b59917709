import { bigEndian, letters, littleEndian } from './bytes.ts';
import { liesOnItsSide } from './exif.ts';
import type { ImageHeader } from './header.ts';

const RIFF_BYTES = 12;
const ANIMATION_FLAG = 0x02;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

type Size = Pick<ImageHeader, 'width' | 'height'>;

/** WebP (RFC 9649): a RIFF file whose chunks hold one frame, lossy or lossless, and perhaps more about it. */
export function readWebpHeader(bytes: Uint8Array): ImageHeader | undefined {
  const chunks = readChunks(bytes);
  if (!chunks) return undefined;
  const canvas = chunks.find(({ type }) => type === 'VP8X')?.data;
  const isAnimated =
    ((canvas?.[0] ?? 0) & ANIMATION_FLAG) !== 0 || chunks.some(({ type }) => type === 'ANIM' || type === 'ANMF');
  const size = canvas
    ? { width: littleEndian(canvas, 4, 3) + 1, height: littleEndian(canvas, 7, 3) + 1 }
    : sizeOfFrame(chunks);
  if (!size || (!isAnimated && !isSame(size, sizeOfFrame(chunks)))) return undefined;
  const exif = chunks.find(({ type }) => type === 'EXIF')?.data;
  return { ...size, isAnimated, isOnItsSide: exif !== undefined && liesOnItsSide(exif) };
}

function sizeOfFrame(chunks: readonly Chunk[]): Size | undefined {
  const frame = chunks.find(({ type }) => type === 'VP8 ' || type === 'VP8L');
  if (!frame || frame.data.length < 10) return undefined;
  return frame.type === 'VP8L' ? sizeOfLossless(frame.data) : sizeOfLossy(frame.data);
}

function sizeOfLossy(data: Uint8Array): Size | undefined {
  if (bigEndian(data, 3, 3) !== 0x9d012a) return undefined;
  return { width: littleEndian(data, 6, 2) & 0x3fff, height: littleEndian(data, 8, 2) & 0x3fff };
}

function sizeOfLossless(data: Uint8Array): Size | undefined {
  if (data[0] !== 0x2f) return undefined;
  const bits = littleEndian(data, 1, 4);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function isSame(a: Size, b: Size | undefined): boolean {
  return a.width === b?.width && a.height === b.height;
}

/** All chunks; undefined when the file or one of them is cut short. */
function readChunks(bytes: Uint8Array): Chunk[] | undefined {
  const end = littleEndian(bytes, 4, 4) + 8;
  if (end > bytes.length) return undefined;
  const chunks: Chunk[] = [];
  let at = RIFF_BYTES;
  while (at + 8 <= end) {
    const length = littleEndian(bytes, at + 4, 4);
    if (at + 8 + length > end) return undefined;
    chunks.push({ type: letters(bytes, at, 4), data: bytes.subarray(at + 8, at + 8 + length) });
    // Chunks begin at even places.
    at += 8 + length + (length % 2);
  }
  return chunks;
}
