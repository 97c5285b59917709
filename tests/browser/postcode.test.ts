import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

it('leads from a postcode to the page of its municipality', async () => {
  const page = await ask('6700');
  await page.waitForURL(/\/kommuner\/esbjerg\/$/);
});

it('says which municipality a postcode outside the catalogue belongs to', async () => {
  const page = await ask('2100');
  await expect.poll(() => answer(page)).toMatch(/^København Ø ligger i København\. .*ikke i kataloget endnu\.$/);
});

it.each(['0000', '12', 'abcd'])('says that %s is no postcode it knows', async (postcode) => {
  const page = await ask(postcode);
  await expect.poll(() => answer(page)).toContain(`Vi kender ikke postnummeret ${postcode}.`);
});

it('lets families choose where a postcode spans two municipalities of the catalogue', async () => {
  const page = await ask('9631');
  await expect.poll(() => links(page)).toEqual(['/kommuner/vesthimmerland/', '/kommuner/viborg/']);
});

it('also names the municipality outside the catalogue where a postcode spans both', async () => {
  const page = await ask('2740');
  await expect.poll(() => links(page)).toEqual(['/kommuner/ballerup/']);
  expect(await answer(page)).toContain('Herlev');
});

it('shows all municipalities when the postcodes cannot be fetched', async () => {
  const page = await site.open('/');
  await page.route('**/data/postnumre.json', (route) => route.abort());
  await page.locator('#postnummer').fill('6700');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname, { timeout: 5000 }).toBe('/kommuner/');
});

it('tells the answer to those who listen', async () => {
  const page = await site.open('/');
  expect(await page.locator('#postnummer-svar').getAttribute('role')).toBe('status');
});

async function ask(postcode: string): Promise<Page> {
  const page = await site.open('/');
  await page.locator('#postnummer').fill(postcode);
  await page.keyboard.press('Enter');
  return page;
}

function answer(page: Page): Promise<string> {
  return page.locator('#postnummer-svar').innerText();
}

function links(page: Page): Promise<(string | null)[]> {
  return page.locator('#postnummer-svar a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}
