import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { buildElsewhere } from '../site/build-elsewhere.ts';
import { openFind } from './find-page.ts';
import { openSite, type OpenSite } from './open-site.ts';

const BASE = '/familier/';

let root = '';
let site: OpenSite;

beforeAll(async () => {
  root = await buildElsewhere({ BASE_PATH: BASE, CATALOGUE_MUNICIPALITIES: 'esbjerg' });
  site = await openSite(root, BASE);
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(async () => {
  await site.close();
  rmSync(dirname(root), { recursive: true, force: true });
});

it('finds offers below a base path, and opens them', async () => {
  const page = await openFind(site, '#q=babysvømning');
  await page.locator('#liste a', { hasText: 'Babysvømning' }).click();
  await page.waitForURL(`${site.url}kommuner/esbjerg/babysvoemning/`);
  expect(await page.locator('h1').innerText()).toBe('Babysvømning');
});

it('keeps the base path in the address while one searches', async () => {
  const page = await openFind(site);
  await page.locator('#q').pressSequentially('far');
  await expect.poll(() => page.url()).toBe(`${site.url}find/#q=far`);
});

it('leads from a postcode to the municipality below a base path', async () => {
  const page = await site.open('/');
  await page.locator('#postnummer').fill('6700');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.url}kommuner/esbjerg/`);
});

it('answers a lost visitor with a page that leads back', async () => {
  const page = await site.open('/findes-ikke/');
  await page.locator('main a').first().click();
  await page.waitForURL(`${site.url}find/`);
});
