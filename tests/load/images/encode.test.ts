import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { encodeImage } from '../../../src/load/images/encode.ts';
import { readImage } from '../../../src/load/images/read.ts';
import type { AuthoredImage } from '../../../src/mdx/body.ts';
import { aPicture, claiming, tinyContent, type PictureOptions, type TinyContent } from './pictures.ts';

let content: TinyContent;

beforeEach(() => {
  content = tinyContent();
});

afterEach(() => content.remove());

const PATH = 'offers/esbjerg/hus.png';

function accept(bytes: Uint8Array, path = PATH): AuthoredImage {
  content.write(path, bytes);
  const read = readImage(content.contentDir, path);
  if ('message' in read) throw new Error(read.message);
  return read.image;
}

async function published(options: PictureOptions): Promise<Uint8Array> {
  const image = accept(await aPicture(options), options.format === 'png' ? PATH : 'offers/esbjerg/hus.jpg');
  return encodeImage(image, content.contentDir);
}

describe('the picture that is published', () => {
  it('is WebP in the size that the HTML says', async () => {
    const image = accept(await aPicture({ width: 2001, height: 1111 }), 'offers/esbjerg/hus.jpg');
    const { format, width, height } = await sharp(await encodeImage(image, content.contentDir)).metadata();
    expect({ format, width, height }).toEqual({ format: 'webp', width: image.width, height: image.height });
    expect(width).toBe(1280);
  });

  it.each(['jpeg', 'png'] as const)('does not tell where it was taken, and with what: %s', async (format) => {
    const original = await aPicture({ format });
    expect((await sharp(original).metadata()).exif?.includes('Kamera')).toBe(true);
    const bytes = await published({ format });
    const { exif, icc, iptc, xmp } = await sharp(bytes).metadata();
    expect([exif, icc, iptc, xmp]).toEqual(Array(4).fill(undefined));
    expect(Buffer.from(bytes).includes('Kamera')).toBe(false);
  });

  it('stands upright', async () => {
    const { data, info } = await sharp(await published({ orientation: 6 }))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([300, 400]);
    // Held on its side, the white corner at the top left belongs at the top right.
    const greenAt = (x: number, y: number) => data[(y * info.width + x) * info.channels + 1] ?? 0;
    expect(greenAt(290, 10)).toBeGreaterThan(200);
    expect(greenAt(10, 10)).toBeLessThan(100);
  });

  it('is the same bytes each time', async () => {
    expect(await published({ width: 1500, height: 900 })).toEqual(await published({ width: 1500, height: 900 }));
  });
});

describe('nothing is published', () => {
  it('of a file that has changed since it was accepted', async () => {
    const image = accept(await aPicture({ format: 'png' }));
    content.write(PATH, await aPicture({ format: 'png', width: 500 }));
    await expect(encodeImage(image, content.contentDir)).rejects.toThrow(`${PATH}: Billedet er blevet ændret`);
  });

  it('of a file that has become something else', async () => {
    const image = accept(await aPicture({ format: 'png' }));
    content.write(PATH, '<svg/>');
    await expect(encodeImage(image, content.contentDir)).rejects.toThrow(
      `${PATH}: Filen hus.png er ikke et png-billede`,
    );
  });

  it('of a picture that is not what its header says', async () => {
    const image = accept(claiming(await aPicture({ format: 'png' }), 700, 700));
    await expect(encodeImage(image, content.contentDir)).rejects.toThrow(`${PATH}: Billedet kan ikke læses`);
  });
});
