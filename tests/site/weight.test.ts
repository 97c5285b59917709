import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { cataloguePage, cataloguePages, isOfferPage } from './catalogue-pages.ts';
import { attributeOf, findByTag, type SitePage } from './site.ts';

/** What a bad line can carry in a few seconds. Kilobytes of 1,000 bytes, gzipped. */
const OFFER_PAGE_KB = 20;
const ANY_PAGE_HTML_KB = 100;
const TIMELINE_SCRIPT_KB = 12;

it(`loads an offer's page, its styles and its scripts in ${OFFER_PAGE_KB} kB`, () => {
  const offers = cataloguePages().filter(isOfferPage);
  expect(offers.length).toBeGreaterThan(0);
  expect(heaviest(offers, (page) => htmlBytes(page) + assetBytes(page), OFFER_PAGE_KB)).toEqual([]);
});

it(`keeps the HTML of every page under ${ANY_PAGE_HTML_KB} kB`, () => {
  expect(heaviest(cataloguePages(), htmlBytes, ANY_PAGE_HTML_KB)).toEqual([]);
});

it(`reckons a timeline with ${TIMELINE_SCRIPT_KB} kB of scripts, what they import included`, () => {
  const [script = ''] = findByTag(cataloguePage('/tid/').document, 'script').map(
    (one) => attributeOf(one, 'src') ?? '',
  );
  const bytes = withImports(script).map((address) => gzipSync(readFileSync(join(inject('siteRoot'), address))).length);
  expect(bytes.length).toBeGreaterThan(1);
  expect(bytes.reduce((sum, one) => sum + one, 0) / 1000).toBeLessThanOrEqual(TIMELINE_SCRIPT_KB);
});

/** A script and all it imports. */
function withImports(script: string): string[] {
  const code = readFileSync(join(inject('siteRoot'), script), 'utf8');
  const imported = [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(
    ([, path = '']) => new URL(path, `https://catalogue.invalid${script}`).pathname,
  );
  return [...new Set([script, ...imported.flatMap(withImports)])];
}

/** The pages over the limit with their weight, heaviest first. */
function heaviest(pages: readonly SitePage[], weigh: (page: SitePage) => number, limitKb: number): string[] {
  return pages
    .map((page) => ({ path: page.path, kb: weigh(page) / 1000 }))
    .filter(({ kb }) => kb > limitKb)
    .sort((a, b) => b.kb - a.kb)
    .map(({ path, kb }) => `${path}: ${kb.toFixed(1)} kB`);
}

function htmlBytes({ html }: SitePage): number {
  return gzipSync(html).length;
}

/** What the page loads beside: stylesheets, scripts and the scripts they import. */
function assetBytes({ document }: SitePage): number {
  const styles = findByTag(document, 'link').filter((link) => attributeOf(link, 'rel') === 'stylesheet');
  const addresses = [
    ...styles.map((link) => attributeOf(link, 'href') ?? ''),
    ...findByTag(document, 'script').flatMap((script) => attributeOf(script, 'src') ?? []),
    ...findByTag(document, 'img').map((image) => attributeOf(image, 'src') ?? ''),
  ];
  return addresses
    .map((address) => gzipSync(readFileSync(join(inject('siteRoot'), address))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
