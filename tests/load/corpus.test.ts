import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/load/disk.ts';
import { sortFindings } from '../../src/schema/finding.ts';
import { OPTIONS, fixture, summarise } from './fixtures.ts';

const hostile = readContent({ contentDir: fixture('hostile') }, OPTIONS);
const expected: unknown = JSON.parse(readFileSync(join(fixture('hostile'), 'expected.json'), 'utf8'));

describe('the hostile corpus', () => {
  it('is reported at every place that is expected, and nowhere else', () => {
    expect(summarise(sortFindings(hostile.findings))).toEqual(expected);
  });

  it('gives no record', () => {
    expect(Object.values(hostile.records).flat()).toEqual([]);
  });

  it('has a hint for every finding', () => {
    expect(hostile.findings.filter(({ hint }) => hint === undefined || hint === '')).toEqual([]);
  });

  it('never puts unseen characters into a report', () => {
    const report = hostile.findings.map(({ file, message, hint }) => `${file}${message}${hint ?? ''}`).join('');
    expect(report).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});
