import { crc32 } from 'node:zlib';
import { bigEndian, letters } from './bytes.ts';
import { liesOnItsSide } from './exif.ts';
import type { ImageHeader } from './header.ts';

const SIGNATURE_BYTES = 8;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** PNG (third edition): a signature, then chunks of length, type, data and checksum, from IHDR to IEND. */
export function readPngHeader(bytes: Uint8Array): ImageHeader | undefined {
  const chunks = readChunks(bytes);
  const [header] = chunks ?? [];
  if (!chunks || header?.type !== 'IHDR' || header.data.length !== 13) return undefined;
  if (!chunks.some(({ type }) => type === 'IDAT')) return undefined;
  return {
    width: bigEndian(header.data, 0, 4),
    height: bigEndian(header.data, 4, 4),
    isAnimated: chunks.some(({ type }) => type === 'acTL'),
    isOnItsSide: chunks.some(({ type, data }) => type === 'eXIf' && liesOnItsSide(data)),
  };
}

/** All chunks up to the end; undefined when one is cut short or damaged. */
function readChunks(bytes: Uint8Array): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = SIGNATURE_BYTES;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bigEndian(bytes, at, 4);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bigEndian(bytes, end, 4)) return undefined;
    const type = letters(bytes, at + 4, 4);
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  return undefined;
}
