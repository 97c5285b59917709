import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildElsewhere } from './build-elsewhere.ts';
import { isOfferPage } from './catalogue-pages.ts';
import {
  attributeOf,
  findByTag,
  findElements,
  isServed,
  listFiles,
  listPages,
  readPage,
  type SitePage,
} from './site.ts';

const BASE = '/familier/';
const ORIGIN = 'https://example.org';

let root = '';
let pages: readonly SitePage[] = [];

beforeAll(async () => {
  root = await buildElsewhere({ BASE_PATH: BASE, SITE_URL: ORIGIN, CATALOGUE_MUNICIPALITIES: 'esbjerg' });
  pages = listPages(root).map((path) => readPage(root, path));
});

afterAll(() => {
  if (root !== '') rmSync(dirname(root), { recursive: true, force: true });
});

it('begins every address on every page with the base', () => {
  expect(faultsOf((page) => addressesOn(page).filter((address) => !address.startsWith(BASE)))).toEqual([]);
});

it('leads every link to a page or a file that exists', () => {
  const isThere = (address: string) => isServed(root, `/${address.slice(BASE.length)}`);
  expect(
    faultsOf((page) => addressesOn(page).filter((address) => address.startsWith(BASE) && !isThere(address))),
  ).toEqual([]);
});

it('gives every page its canonical address on the chosen site', () => {
  expect(
    faultsOf(({ path, document }) => {
      const canonical = findByTag(document, 'link').filter((link) => attributeOf(link, 'rel') === 'canonical');
      return canonical
        .map((link) => attributeOf(link, 'href') ?? '')
        .filter((href) => href !== ORIGIN + BASE + path.slice(1));
    }),
  ).toEqual([]);
});

it('names its sitemap and its pages by the chosen address', () => {
  expect(readFile('robots.txt')).toContain(`Sitemap: ${ORIGIN}${BASE}sitemap.xml`);
  const listed = [...readFile('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter((address) => !isServed(root, `/${address.slice((ORIGIN + BASE).length)}`))).toEqual([]);
});

it('publishes no other municipality’s pages', () => {
  const others = pages
    .map(({ path }) => path)
    .filter((path) => /^\/(kommuner|inspiration)\/(?!esbjerg\/)[^/]+\//.test(path));
  expect(others).toEqual([]);
});

it('publishes all of the municipality’s own offers', () => {
  expect(pages.filter(isOwnOffer).length).toBeGreaterThanOrEqual(27);
});

it('searches the municipality’s own offers only', () => {
  const fragments = listFiles(root).filter((file) => file.startsWith('pagefind/') && file.endsWith('.pf_fragment'));
  expect(fragments.length).toBe(pages.filter(isOwnOffer).length);
});

/** In Danish: each stands once more in every other language. */
function isOwnOffer(page: SitePage): boolean {
  return isOfferPage(page) && page.path.startsWith('/kommuner/esbjerg/');
}

function faultsOf(check: (page: SitePage) => readonly string[]): string[] {
  return pages.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));
}

/** Every address on the site that a page links to, loads or sends to; those inside templates are empty. */
function addressesOn({ document }: SitePage): string[] {
  return findElements(document, () => true)
    .flatMap((element) => ['href', 'src', 'action', 'data-base'].map((name) => attributeOf(element, name) ?? ''))
    .filter((address) => address !== '' && !address.startsWith('#') && !/^[a-z]+:/.test(address));
}

function readFile(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}
