import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP } from '../../src/checks/help/help.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { lix } from '../../src/checks/lix.ts';
import { fixture } from '../load/fixtures.ts';

const ids = HELP.map(({ id }) => id);

/** The rules that the fixtures break: `file:line:column severity rule`. */
function brokenIn(catalogue: string): string[] {
  const expected = JSON.parse(readFileSync(join(fixture(catalogue), 'expected.json'), 'utf8')) as string[];
  return expected.map((finding) => finding.slice(finding.lastIndexOf(' ') + 1));
}

describe('help', () => {
  it('is there for every rule across files', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is there for everything the faulty and hostile catalogues are told', () => {
    const told = [...new Set([...brokenIn('faulty'), ...brokenIn('hostile')])];
    expect(told.filter((id) => !ids.includes(id))).toEqual([]);
    expect(told.length).toBeGreaterThan(30);
  });

  it('is there once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is short and easy to read', () => {
    const hard = HELP.filter(({ why }) => (lix([why]) ?? 0) > 44 || why.length > 260);
    expect(hard.map(({ id }) => id)).toEqual([]);
  });
});
