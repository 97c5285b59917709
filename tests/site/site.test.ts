import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  attributeOf,
  findById,
  headingsOf,
  isServed,
  linksOf,
  listFiles,
  listPages,
  readPage,
  textOf,
} from './site.ts';

const PAGE = `<!doctype html><title>Tilbud</title><script>let hidden;</script>
  <h1>Tilbud  til <em>jer</em></h1><a href="/">Forside</a><a id="mark">Mærke</a><h2 id="hvem" hidden>Hvem</h2>`;

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(root, 'tilbud', 'færdige'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<h1>Forside</h1>');
  writeFileSync(join(root, '404.html'), '<h1>Findes ikke</h1>');
  writeFileSync(join(root, 'tilbud', 'index.html'), PAGE);
  writeFileSync(join(root, 'tilbud', 'færdige', 'tal.csv'), 'a,b');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

it('lists pages by address and files by path', () => {
  expect(listPages(root)).toEqual(['/', '/404.html', '/tilbud/']);
  expect(listFiles(root)).toEqual(['404.html', 'index.html', 'tilbud/færdige/tal.csv', 'tilbud/index.html']);
});

it('reads headings, links and text', () => {
  const { document } = readPage(root, '/tilbud/');
  expect(headingsOf(document)).toEqual([
    { level: 1, text: 'Tilbud til jer' },
    { level: 2, text: 'Hvem' },
  ]);
  expect(linksOf(document)).toEqual([{ href: '/', text: 'Forside' }]);
  expect(textOf(document)).toBe('Tilbud Tilbud til jer ForsideMærke Hvem');
});

it('tells an attribute without a value from none', () => {
  const heading = findById(readPage(root, '/tilbud/').document, 'hvem');
  expect(heading && [attributeOf(heading, 'hidden'), attributeOf(heading, 'lang')]).toEqual(['', undefined]);
});

it.each([
  ['/tilbud/', true],
  ['/tilbud/?q=a#hvem', true],
  ['/tilbud/f%C3%A6rdige/tal.csv', true],
  ['/tilbud', false],
  ['/findes-ikke/', false],
])('knows whether %s is served', (path, expected) => {
  expect(isServed(root, path)).toBe(expected);
});

it('says which page is missing', () => {
  expect(() => readPage(root, '/findes-ikke/')).toThrow('The site has no page at /findes-ikke/.');
});
