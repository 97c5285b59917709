import type { Locator } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';

/** What a phone's camera would read in each code, as it looks on the screen, in order. */
export async function readCodes(codes: Locator): Promise<string[]> {
  const texts: string[] = [];
  for (const code of await codes.all()) texts.push(await readCode(await code.screenshot({ scale: 'css' })));
  return texts;
}

/** @throws Error where there is no code in the picture. */
async function readCode(png: Buffer): Promise<string> {
  const { data, info } = await sharp(png).resize({ width: 600, kernel: 'nearest' }).ensureAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}
