import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { cataloguePages, isHidden } from './catalogue-pages.ts';
import { isServed } from './site.ts';

const ORIGIN = 'http://localhost:4321';

it('lists in the sitemap exactly the pages that search engines may list', () => {
  const listed = [...readFile('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const wanted = cataloguePages()
    .filter((page) => !isHidden(page))
    .map(({ path }) => ORIGIN + path);
  expect(listed).toEqual(wanted);
});

it('tells search engines where the sitemap is, and keeps them from nothing', () => {
  const lines = readFile('robots.txt').split('\n');
  expect(lines).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
});

it('has a page for addresses that lead nowhere', () => {
  expect(isServed(inject('siteRoot'), '/404.html')).toBe(true);
});

function readFile(name: string): string {
  return readFileSync(join(inject('siteRoot'), name), 'utf8');
}
