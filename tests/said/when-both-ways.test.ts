import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDaySets } from '../../src/said/read-day-sets.ts';
import { readWhen } from '../../src/said/read-when.ts';
import { writeDaySets } from '../../src/said/write-day-sets.ts';
import { writeWhen } from '../../src/said/write-when.ts';
import { anyDaySets, anyWhen } from './any-when.ts';
import { ANY_PIECES } from './pieces.ts';

describe('what is written is what is read', () => {
  it('reads every time back from the line that says it', () => {
    fc.assert(
      fc.property(anyWhen(), (when) => {
        const line = writeWhen(when);
        fc.pre(line.length <= 200);
        expect(readWhen(line), line).toStrictEqual({ ok: true, value: when });
      }),
      { numRuns: 1500 },
    );
  });

  it('reads every list of days back from the line that says it', () => {
    fc.assert(
      fc.property(anyDaySets(), (sets) => {
        fc.pre(sets.length > 0);
        expect(readDaySets(writeDaySets(sets))).toStrictEqual({ ok: true, value: sets });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the meaning of whatever it reads, however it was put together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ANY_PIECES), { minLength: 1, maxLength: 9 }), (pieces) => {
        const reading = readWhen(pieces.join(' '));
        if (!reading.ok) return;
        const line = writeWhen(reading.value);
        expect(readWhen(line), `${pieces.join(' ')} -> ${line}`).toStrictEqual(reading);
      }),
      { numRuns: 5000 },
    );
  });

  it('writes a mended line as it is to be read', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ANY_PIECES), { minLength: 1, maxLength: 6 }), (pieces) => {
        const reading = readWhen(pieces.join(' '));
        if (reading.ok || reading.mended === undefined) return;
        const mended = readWhen(reading.mended);
        expect(mended.ok && writeWhen(mended.value)).toBe(reading.mended);
      }),
      { numRuns: 1000 },
    );
  });

  it('answers any text, and points into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 230 }), (text) => {
        const reading = readWhen(text);
        if (!reading.ok) expect(reading.column).toBeLessThanOrEqual(Math.min(text.length, 200) + 1);
      }),
      { numRuns: 500 },
    );
  });
});
