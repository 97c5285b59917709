import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { imageTypeOf, readHeader } from '../../../src/load/images/header.ts';
import { aPicture } from './pictures.ts';

let pictures: Buffer[] = [];

beforeAll(async () => {
  const formats = ['jpeg', 'png', 'webp'] as const;
  pictures = await Promise.all([
    ...formats.map((format) => aPicture({ format, orientation: 8 })),
    aPicture({ format: 'webp', lossless: true }),
  ]);
});

/** Whatever the bytes: nothing, or whole numbers. */
function expectSound(bytes: Uint8Array): void {
  const header = readHeader(bytes);
  if (!header) return;
  expect(imageTypeOf(bytes)).toBeDefined();
  expect(Number.isSafeInteger(header.width) && header.width >= 0).toBe(true);
  expect(Number.isSafeInteger(header.height) && header.height >= 0).toBe(true);
}

describe("an image's header, whatever the bytes", () => {
  it('is read from random bytes without a throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectSound), { numRuns: 2000 });
  });

  it('is read from random bytes behind a true beginning without a throw', () => {
    fc.assert(
      fc.property(
        fc.nat(3),
        fc.integer({ min: 3, max: 60 }),
        fc.uint8Array({ maxLength: 400 }),
        (which, length, rest) =>
          expectSound(Buffer.concat([pictures[which]?.subarray(0, length) ?? Buffer.alloc(0), rest])),
      ),
      { numRuns: 3000 },
    );
  });

  it('is read from pictures with changed and lost bytes without a throw', () => {
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), value: fc.nat(255) });
    const changes = fc.array(change, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(3), changes, fc.nat(40), (which, edits, lost) => {
        const bytes = Buffer.from(pictures[which] ?? []);
        for (const { at, value } of edits) bytes[Math.floor(at * at * (bytes.length - 1))] = value;
        expectSound(bytes.subarray(0, bytes.length - lost));
      }),
      { numRuns: 3000 },
    );
  });
});

it('says of each kind how large it is and that it lies on its side', () => {
  const onItsSide = { width: 400, height: 300, isAnimated: false, isOnItsSide: true };
  expect(pictures.map(readHeader)).toEqual([onItsSide, onItsSide, onItsSide, { ...onItsSide, isOnItsSide: false }]);
});
