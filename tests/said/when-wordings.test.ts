import { describe, expect, it } from 'vitest';
import { readWhen } from '../../src/said/read-when.ts';
import { writeWhen } from '../../src/said/write-when.ts';
import wordings from './wordings.json' with { type: 'json' };

/** Short phrases about time from public pages of libraries, churches, municipalities and voluntary groups. */
describe('what Danish pages say about time', () => {
  it.each(wordings.map(({ words, reads }) => [words, reads] as const))('%s', (words, reads) => {
    const reading = readWhen(words);
    expect(reading.ok ? writeWhen(reading.value) : null).toBe(reads);
  });

  it('is mostly read', () => {
    expect(wordings.filter(({ reads }) => reads !== null).length).toBeGreaterThanOrEqual(50);
  });
});
