import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';

export type PictureFormat = 'jpeg' | 'png' | 'webp';

export interface PictureOptions {
  readonly format?: PictureFormat;
  readonly width?: number;
  readonly height?: number;
  /** EXIF's number for how the camera was held, from 1 to 8. */
  readonly orientation?: number;
  /** WebP only. */
  readonly lossless?: boolean;
}

/** The bytes of a small picture: a red field with a white corner at the top left. */
export async function aPicture(options: PictureOptions = {}): Promise<Buffer> {
  const { format = 'jpeg', width = 400, height = 300, orientation, lossless = false } = options;
  const corner = {
    width: Math.ceil(width / 4),
    height: Math.ceil(height / 4),
    channels: 3,
    background: '#fff',
  } as const;
  const picture = sharp({ create: { width, height, channels: 3, background: '#c33' } })
    .composite([{ input: { create: corner }, top: 0, left: 0 }])
    .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 28/1 0/1' } });
  if (orientation !== undefined) picture.withMetadata({ orientation });
  return picture.toFormat(format, format === 'webp' ? { lossless } : {}).toBuffer();
}

/** A PNG chunk with a true checksum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

/** A PNG with other chunks after its header. */
export function withChunk(png: Buffer, chunk: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

/** A PNG that claims another size, with a true checksum. */
export function claiming(png: Buffer, width: number, height: number): Buffer {
  const header = Buffer.concat([uint32(width), uint32(height), png.subarray(24, 29)]);
  return Buffer.concat([png.subarray(0, 8), pngChunk('IHDR', header), png.subarray(33)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A content folder with one offer whose text is given. */
export interface TinyContent {
  readonly contentDir: string;
  readonly write: (path: string, data: string | Uint8Array) => string;
  readonly writeOffer: (text: string, id?: string) => void;
  readonly remove: () => void;
}

/** The line of the offer's file at which its text begins. */
export const TEXT_LINE = 12;

export function tinyContent(): TinyContent {
  const contentDir = mkdtempSync(join(tmpdir(), 'images-'));
  const write = (path: string, data: string | Uint8Array): string => {
    const file = join(contentDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
    return file;
  };
  const writeOffer = (text: string, id = 'tilbud') => {
    write(`offers/esbjerg/${id}.mdx`, OFFER + text);
  };
  return { contentDir, write, writeOffer, remove: () => rmSync(contentDir, { recursive: true }) };
}

const OFFER = `---
title: Opdigtet tilbud
summary: Kom forbi og sig hej.
municipality: esbjerg
level: universal
kind: activity
access: { mode: open }
audience: {}
status: { state: running, asOf: 2026-01 }
sources: [{ document: kilde }]
---
`;
