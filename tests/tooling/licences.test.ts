import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LICENCE_EXCEPTIONS, findUnlicensed, findUnneeded, isAllowed, type LicensedPackage } from './licences.ts';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly license?: string }>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

const INSTALLED: LicensedPackage[] = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { license }]) => ({ name: path.replace(/^.*node_modules\//, ''), licence: license }));

it('uses only packages under an allowed licence, or with a stated reason', () => {
  expect(findUnlicensed(INSTALLED, LICENCE_EXCEPTIONS)).toEqual([]);
});

it('has no exception that is no longer needed', () => {
  expect(findUnneeded(INSTALLED, LICENCE_EXCEPTIONS)).toEqual([]);
});

it('notices a package under another licence, and one without any', () => {
  const found = findUnlicensed(
    [
      { name: 'a', licence: 'GPL-3.0-only' },
      { name: 'b', licence: undefined },
    ],
    [],
  );
  expect(found).toEqual(['a: GPL-3.0-only', 'b: no licence']);
});

it('notices an exception whose package has gone or has changed its licence', () => {
  const exception = { packages: 'a-*', licence: 'LGPL-3.0-only', reason: 'an example' };
  expect(findUnneeded([], [exception])).toEqual(['a-*']);
  expect(findUnneeded([{ name: 'a-b', licence: 'MIT' }], [exception])).toEqual(['a-*']);
  expect(findUnneeded([{ name: 'a-b', licence: 'LGPL-3.0-only' }], [exception])).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND Zlib', false],
  ['Apache-2.0 AND MIT', true],
  ['MIT OR Zlib AND ISC', false],
  ['UNLICENSED', false],
])('judges %s', (expression, expected) => {
  expect(isAllowed(expression)).toBe(expected);
});
