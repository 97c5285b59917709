import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkContent, checkContentAndImages, hasErrors } from '../../src/checks/content.ts';
import { readSettings } from '../../src/load/settings.ts';

const OFFER = 'offers/esbjerg/babybio.mdx';
const contentDir = mkdtempSync(join(tmpdir(), 'pictures-'));
const settings = { ...readSettings({ CATALOGUE_TODAY: '2026-11-22' }), contentDir };

beforeAll(async () => {
  cpSync('content', contentDir, { recursive: true });
  const text = readFileSync(join(contentDir, OFFER), 'utf8');
  writeFileSync(join(contentDir, OFFER), `${text}\n![Huset set fra gaden](./huset.png)\n`);
  const picture = { create: { width: 400, height: 300, channels: 3, background: '#cc9966' } } as const;
  writeFileSync(join(contentDir, 'offers/esbjerg/huset.png'), garbled(await sharp(picture).png().toBuffer()));
});
afterAll(() => rmSync(contentDir, { recursive: true, force: true }));

it('finds a picture that is sound outside and cannot be decoded inside', async () => {
  expect(hasErrors(checkContent(settings).findings)).toBe(false);
  const { findings } = await checkContentAndImages(settings);
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { file: OFFER, severity: 'error', rule: 'mdx-image', message: 'Billedet ./huset.png kan ikke læses.' },
  ]);
});

/** The same PNG with noise for pixels, its checksums right. */
function garbled(png: Buffer): Buffer {
  const start = png.indexOf('IDAT') + 4;
  const length = png.readUInt32BE(start - 8);
  const copy = Buffer.from(png);
  copy.fill(0x5a, start, start + length);
  copy.writeUInt32BE(crc32(copy.subarray(start - 4, start + length)), start + length);
  return copy;
}
