import { expect, it } from 'vitest';
import { lix } from '../../src/checks/lix.ts';
import { cataloguePages, findFaults, isOfferPage } from './catalogue-pages.ts';
import { attributeOf, findByTag, findElements, linksOf, textOf, type Element, type SitePage } from './site.ts';

const PROFILE = /^\/kommuner\/([^/]+)\/profil\/$/;

/** Words a head of department reads in ten minutes, at 300 words a minute. */
const TEN_MINUTES = 3000;

/** The most difficult text for professionals (CONTRIBUTING.md). */
const HARDEST = 44;

const profiles = () => cataloguePages().filter(({ path }) => PROFILE.test(path));

it('is there for every municipality with a page, and linked from it', () => {
  const municipalities = cataloguePages().filter(({ path }) => /^\/kommuner\/[^/]+\/$/.test(path));
  expect(profiles().length).toBe(municipalities.length);
  const linked = municipalities.filter(({ path, document }) =>
    linksOf(document).some(({ href }) => href === `${path}profil/`),
  );
  expect(linked.length).toBe(municipalities.length);
});

it('names every offer of the municipality somewhere in its coverage', () => {
  const missing = profiles().flatMap((page) => {
    const [, municipality = ''] = PROFILE.exec(page.path) ?? [];
    const offers = cataloguePages().filter(
      (other) => isOfferPage(other) && other.path.startsWith(`/kommuner/${municipality}/`),
    );
    const named = coverageLinks(page);
    return offers.filter(({ path }) => !named.has(path)).map(({ path }) => path);
  });
  expect(missing).toEqual([]);
});

it('can be read in ten minutes', () => {
  const long = profiles()
    .map((page) => ({ path: page.path, words: textOf(mainOf(page)).split(/\s+/).length }))
    .filter(({ words }) => words > TEN_MINUTES);
  expect(long).toEqual([]);
});

it('is no harder to read than professionals’ texts may be', () => {
  const hard = profiles()
    .map((page) => ({ path: page.path, lix: lixOf(page) }))
    .filter((row) => row.lix > HARDEST);
  expect(hard).toEqual([]);
});

it('has a table with a heading for every row and column', () => {
  const faults = findFaults((page) => {
    if (!PROFILE.test(page.path)) return [];
    const tables = findByTag(page.document, 'table');
    const headings = tables.flatMap((table) => findByTag(table, 'th'));
    return [
      ...(tables.length === 1 ? [] : [`${tables.length} tables`]),
      ...headings.filter((th) => attributeOf(th, 'scope') === undefined).map(() => 'a heading without a scope'),
    ];
  });
  expect(faults).toEqual([]);
});

function coverageLinks(page: SitePage): ReadonlySet<string> {
  const sections = findElements(page.document, (element) => attributeOf(element, 'aria-labelledby') === 'daekning');
  return new Set(sections.flatMap((section) => linksOf(section).map(({ href }) => href)));
}

function mainOf(page: SitePage): Element {
  const [main] = findByTag(page.document, 'main');
  if (!main) throw new Error(`${page.path} has no main part.`);
  return main;
}

/** Sentences only: names in tables and lists of links are not prose. */
function lixOf(page: SitePage): number {
  const prose = findByTag(mainOf(page), 'p').map((paragraph) => textOf(paragraph).trim());
  return lix(prose) ?? 0;
}
