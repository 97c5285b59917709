import { letters } from './bytes.ts';
import { readJpegHeader } from './jpeg.ts';
import { readPngHeader } from './png.ts';
import { readWebpHeader } from './webp.ts';

/** What a file says of the picture in it, before the picture is decoded. */
export interface ImageHeader {
  /** Pixels as stored. */
  readonly width: number;
  readonly height: number;
  readonly isAnimated: boolean;
  /** Whether it is to be turned a quarter before it is shown. */
  readonly isOnItsSide: boolean;
}

export type ImageType = 'jpg' | 'png' | 'webp';

/** What the first bytes of a file say it is, whatever its name; undefined for anything that may not be used. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  if (letters(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (letters(bytes, 0, 3) === '\xff\xd8\xff') return 'jpg';
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 4) === 'WEBP') return 'webp';
  return undefined;
}

/** Reads a file's header and walks its parts to the end; undefined when they do not hold together. Never throws. */
export function readHeader(bytes: Uint8Array): ImageHeader | undefined {
  const type = imageTypeOf(bytes);
  return type && READERS[type](bytes);
}

const READERS: Readonly<Record<ImageType, (bytes: Uint8Array) => ImageHeader | undefined>> = {
  jpg: readJpegHeader,
  png: readPngHeader,
  webp: readWebpHeader,
};
