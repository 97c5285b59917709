import { rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { readContent } from '../../../src/load/disk.ts';
import { LIMITS } from '../../../src/mdx/policy.ts';
import { READING, summarise } from '../fixtures.ts';
import { TEXT_LINE, aPicture, claiming, pngChunk, tinyContent, withChunk, type TinyContent } from './pictures.ts';

let content: TinyContent;

beforeEach(() => {
  content = tinyContent();
});

afterEach(() => content.remove());

const REFUSED = [`offers/esbjerg/tilbud.mdx:${TEXT_LINE}:1 error mdx-image`];

function read() {
  return readContent(content, READING);
}

/** What is said of an offer that shows a file with these bytes. */
function findingsOf(name: string, bytes: string | Uint8Array): string[] {
  content.write(`offers/esbjerg/${name}`, bytes);
  content.writeOffer(`![Huset set fra gaden](./${name})\n`);
  return summarise(read().findings);
}

function hintOf(): string | undefined {
  return read().findings[0]?.hint;
}

describe('an image beside an offer', () => {
  it.each([
    ['hus.jpg', 'jpeg'],
    ['hus.jpeg', 'jpeg'],
    ['hus.png', 'png'],
    ['hus.webp', 'webp'],
  ] as const)('is taken: %s', async (name, format) => {
    expect(findingsOf(name, await aPicture({ format }))).toEqual([]);
    expect(read().records.offers[0]?.body.images).toMatchObject([
      { name, sourcePath: `offers/esbjerg/${name}`, width: 400, height: 300 },
    ]);
  });

  it('may be lossless WebP', async () => {
    expect(findingsOf('hus.webp', await aPicture({ format: 'webp', lossless: true }))).toEqual([]);
  });

  it('is shown no wider than the limit', async () => {
    findingsOf('hus.jpg', await aPicture({ width: 1999, height: 1000 }));
    expect(read().records.offers[0]?.body.images).toMatchObject([{ width: LIMITS.imageShownWidth, height: 640 }]);
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'is measured as it is shown, not as the camera was held: %s',
    async (format) => {
      const name = format === 'jpeg' ? 'hus.jpg' : `hus.${format}`;
      findingsOf(name, await aPicture({ format, orientation: 6 }));
      expect(read().records.offers[0]?.body.images).toMatchObject([{ width: 300, height: 400 }]);
    },
  );

  it('may stand beside a municipality too', async () => {
    content.write('municipalities/esbjerg.jpg', await aPicture());
    const fields = 'name: Esbjerg\ncode: "0561"\nsummary: Et sted.\nasOf: 2026\nsources: [{ document: kilde }]\n';
    content.write('municipalities/esbjerg.mdx', `---\n${fields}---\n\n![Byen set fra havet](./esbjerg.jpg)\n`);
    expect(read().findings).toEqual([]);
    expect(read().records.municipalities[0]?.body.html).toContain('<img');
  });

  it('may not stand beside a programme', async () => {
    content.write('programmes/hus.jpg', await aPicture());
    expect(summarise(read().findings)).toEqual(['programmes/hus.jpg:1:1 error file-name']);
  });
});

describe('an image file that is not what its name says', () => {
  it.each([
    ['HTML', 'hus.png', '<html><script>alert(1)</script></html>'],
    ['SVG', 'hus.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['GIF', 'hus.jpg', 'GIF89a\u0001\u0000\u0001\u0000'],
    ['nothing', 'hus.webp', ''],
    ['another RIFF file', 'hus.webp', 'RIFF\u0004\u0000\u0000\u0000WAVE'],
  ])('is refused: %s', (_what, name, bytes) => {
    expect(findingsOf(name, bytes)).toEqual(REFUSED);
    expect(hintOf()).toContain('gem det igen som jpg eller png');
  });

  it('is refused with the name it should have', async () => {
    expect(findingsOf('hus.png', await aPicture({ format: 'jpeg' }))).toEqual(REFUSED);
    expect(hintOf()).toBe('Det er et jpg-billede. Kald filen hus.jpg.');
  });
});

describe('a damaged image', () => {
  it.each([
    ['hus.jpg', 'jpeg'],
    ['hus.png', 'png'],
    ['hus.webp', 'webp'],
  ] as const)('is refused wherever it was cut short: %s', async (name, format) => {
    const bytes = await aPicture({ format });
    for (const part of [0.01, 0.02, 0.1, 0.5, 0.9, 0.999])
      expect(findingsOf(name, bytes.subarray(0, Math.floor(bytes.length * part)))).toEqual(REFUSED);
  });

  it('is refused when a byte of a PNG has changed', async () => {
    const bytes = await aPicture({ format: 'png' });
    bytes.writeUInt8((bytes[bytes.length - 30] ?? 0) ^ 1, bytes.length - 30);
    expect(findingsOf('hus.png', bytes)).toEqual(REFUSED);
  });
});

describe('the size of an image', () => {
  it.each([
    [LIMITS.imageSideFrom - 1, LIMITS.imageSideFrom, REFUSED],
    [LIMITS.imageSideFrom, LIMITS.imageSideFrom - 1, REFUSED],
    [LIMITS.imageSideFrom, LIMITS.imageSideFrom, []],
    [LIMITS.imageSideTo, 5000, []],
    [LIMITS.imageSideTo, 5001, REFUSED],
    [LIMITS.imageSideTo + 1, 300, REFUSED],
    [60_000, 60_000, REFUSED],
    [0xffff_ffff, 0xffff_ffff, REFUSED],
    [0, 300, REFUSED],
  ])('%i × %i pixels', async (width, height, expected) => {
    expect(findingsOf('hus.png', claiming(await aPicture({ format: 'png' }), width, height))).toEqual(expected);
  });

  it('is at most 4 MB', async () => {
    const bytes = await aPicture();
    const padded = (length: number) => Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
    expect(findingsOf('hus.jpg', padded(LIMITS.imageBytes))).toEqual([]);
    expect(findingsOf('hus.jpg', padded(LIMITS.imageBytes + 1))).toEqual(REFUSED);
  });
});

describe('a moving image', () => {
  it('is refused as PNG', async () => {
    const control = pngChunk('acTL', Buffer.alloc(8));
    expect(findingsOf('hus.png', withChunk(await aPicture({ format: 'png' }), control))).toEqual(REFUSED);
    expect(hintOf()).toContain('står stille');
  });

  it('is refused as WebP', async () => {
    const frame = { width: 400, height: 300, channels: 3 } as const;
    const pages = ['#c33', '#3c3'].map((background) =>
      sharp({ create: { ...frame, background } })
        .png()
        .toBuffer(),
    );
    const bytes = await sharp(await Promise.all(pages), { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(findingsOf('hus.webp', bytes)).toEqual(REFUSED);
    expect(hintOf()).toContain('står stille');
  });
});

describe('a file that is not beside the text', () => {
  it('is reported, with the name of one that is', async () => {
    content.write('offers/esbjerg/familiens-hus.jpg', await aPicture());
    content.writeOffer('![Huset set fra gaden](./familens-hus.jpg)\n\n![Huset set fra haven](./familiens-hus.jpg)\n');
    expect(summarise(read().findings)).toEqual(REFUSED);
    expect(hintOf()).toBe('Mente du ./familiens-hus.jpg?');
  });

  it('is not found through a link', async () => {
    const elsewhere = content.write('hemmeligt.jpg', await aPicture());
    content.writeOffer('![Huset set fra gaden](./hus.jpg)\n');
    symlinkSync(elsewhere, content.write('offers/esbjerg/a.txt', '').replace('a.txt', 'hus.jpg'));
    expect(summarise(read().findings)).toEqual([
      'offers/esbjerg/a.txt:1:1 error file-name',
      'offers/esbjerg/hus.jpg:1:1 error file-link',
      ...REFUSED,
    ]);
  });

  it('is not found in the folder of another municipality', async () => {
    content.write('offers/varde/hus.jpg', await aPicture());
    content.writeOffer('![Huset set fra gaden](./hus.jpg)\n');
    expect(summarise(read().findings)).toEqual(['offers/varde/hus.jpg:1:1 warning unused-image', ...REFUSED]);
  });

  it('is reported when a folder has its name', () => {
    content.write('offers/esbjerg/hus.jpg/a.txt', '');
    content.writeOffer('![Huset set fra gaden](./hus.jpg)\n');
    expect(summarise(read().findings)).toEqual(['offers/esbjerg/hus.jpg:1:1 error file-name', ...REFUSED]);
  });
});

describe('image files', () => {
  it('that no text uses are warned about', async () => {
    content.write('offers/esbjerg/hus.jpg', await aPicture());
    content.writeOffer('Tekst.\n');
    expect(summarise(read().findings)).toEqual(['offers/esbjerg/hus.jpg:1:1 warning unused-image']);
    expect(read().records.offers).toHaveLength(1);
  });

  it('that a text with faults uses are not', async () => {
    content.write('offers/esbjerg/hus.jpg', await aPicture());
    content.writeOffer('![Huset set fra gaden](./hus.jpg)\n\n{x}\n');
    expect(read().findings.map(({ rule }) => rule)).toEqual(['mdx-syntax']);
  });

  it.each(['Hus.jpg', 'hus.JPG', 'mit hus.jpg', 'hus.svg', 'hus.gif', 'con.png'])(
    'with other names are refused, and it says what to do: %s',
    async (name) => {
      content.write(`offers/esbjerg/${name}`, await aPicture());
      expect(summarise(read().findings)).toEqual([`offers/esbjerg/${name}:1:1 error file-name`]);
      expect(hintOf()).toContain('Billeder skal slutte med .jpg, .png eller .webp');
    },
  );

  it('that are gone when they are read are reported', async () => {
    const path = content.write('offers/esbjerg/hus.jpg', await aPicture());
    content.writeOffer('![Huset set fra gaden](./hus.jpg)\n');
    expect(read().findings).toEqual([]);
    rmSync(path);
    expect(summarise(read().findings)).toEqual(REFUSED);
  });
});
