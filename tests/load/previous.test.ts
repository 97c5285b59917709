import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { snapshotOf } from '../../src/domain/changes/snapshot.ts';
import { readPrevious, SNAPSHOT_PATH } from '../../src/load/previous.ts';
import { contextOf } from '../views/catalogue.ts';

const SNAPSHOT = snapshotOf(contextOf({ offers: { 'esbjerg/a': {} } }).catalogue);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'familiekataloget-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an earlier build', () => {
  it.each(['the folder', 'the file'])('is read from %s', (what) => {
    const file = writeSnapshot(JSON.stringify(SNAPSHOT));
    expect(readPrevious(what === 'the folder' ? folder : file)).toEqual(SNAPSHOT);
  });

  it('need not be there', () => {
    expect(readPrevious(undefined)).toBeUndefined();
  });

  it.each([
    ['is not there', undefined, 'findes ikke'],
    ['is no JSON', '<html>', 'kan ikke læses'],
    ['is of another kind', '{"offers":[]}', 'kan ikke læses'],
    ['is of a later version', JSON.stringify({ ...SNAPSHOT, version: 99 }), 'kan ikke læses'],
  ])('stops the build with a sentence when it %s', (_, text, said) => {
    if (text !== undefined) writeSnapshot(text);
    expect(() => readPrevious(folder)).toThrow(said);
  });

  it('may know facts that this program does not', () => {
    const change = { date: '2026-02-01', offer: 'esbjerg/a', title: 'A', kind: 'changed' } as const;
    writeSnapshot(JSON.stringify({ ...SNAPSHOT, log: [{ ...change, facts: ['wait', 'smell'] }] }));
    expect(readPrevious(folder)?.log).toEqual([{ ...change, facts: ['wait'] }]);
  });
});

function writeSnapshot(text: string): string {
  const file = join(folder, SNAPSHOT_PATH);
  mkdirSync(join(folder, 'henvis'), { recursive: true });
  writeFileSync(file, text);
  return file;
}
