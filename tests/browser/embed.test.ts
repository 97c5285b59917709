import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { findAccessibilityFaults } from './axe.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
let stranger: Server;

/** A municipality's own site: on another port, so a browser takes it for another site altogether. */
beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
  stranger = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://stranger.invalid');
    const attributes = address.searchParams.get('attributter') ?? 'kommune="esbjerg"';
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; img-src 'self'; script-src ${site.url}; connect-src ${site.url}; require-trusted-types-for 'script'`,
    );
    response.end(pageWith(`<familie-tilbud ${attributes}><a href="${site.url}">Se tilbud</a></familie-tilbud>`));
  });
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(async () => {
  stranger.close();
  await site.close();
});

describe('on a municipality’s own site', () => {
  it('shows the offers under a strict policy, without a cookie, a frame or another site', async () => {
    const { page, faults } = await visit('kommune="esbjerg"');
    await page.locator('familie-tilbud li').first().waitFor();
    expect(await page.locator('familie-tilbud li').count()).toBeGreaterThan(10);
    expect(await page.locator('familie-tilbud h3 a').first().getAttribute('href')).toContain('/kommuner/esbjerg/');
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('can be read by everyone: no fault that axe finds', async () => {
    const { page } = await visit('kommune="esbjerg"', { bypassCSP: true });
    await page.locator('familie-tilbud li').first().waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('keeps within a narrow phone', async () => {
    const { page } = await visit('kommune="esbjerg"', { viewport: { width: 320, height: 800 } });
    await page.locator('familie-tilbud li').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('speaks Arabic from right to left, with fewer offers and other headings where asked', async () => {
    const { page } = await visit('kommune="esbjerg" sprog="ar" niveau="2" antal="3"');
    const list = page.locator('familie-tilbud ul');
    await list.waitFor();
    expect([await list.getAttribute('lang'), await list.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(await page.locator('familie-tilbud h2').count()).toBe(3);
    expect(await page.locator('familie-tilbud h2 [lang]').first().getAttribute('lang')).toMatch(/^(ar|da)$/);
  });
});

describe('where the offers cannot be shown', () => {
  it.each(['kommune="findes-ikke"', 'kommune="../hemmelig"', ''])(
    'leaves the page’s own link in its place: %s',
    async (attributes) => {
      const { page } = await visit(attributes);
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('link', { name: 'Se tilbud' }).isVisible()).toBe(true);
      expect(await page.locator('familie-tilbud li').count()).toBe(0);
    },
  );

  it('leaves it there without JavaScript too', async () => {
    const { page } = await visit('kommune="esbjerg"', { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Se tilbud' }).isVisible()).toBe(true);
  });
});

it('lets other sites read the open data, and nothing but the open data', async () => {
  const data = await fetch(new URL('data/v2/katalog.json', site.url));
  const page = await fetch(site.url);
  expect(data.headers.get('access-control-allow-origin')).toBe('*');
  expect(page.headers.get('access-control-allow-origin')).toBeNull();
});

type Options = Parameters<OpenSite['browser']['newContext']>[0];

async function visit(attributes: string, options: Options = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await site.browser.newContext({ locale: 'da-DK', ...options });
  const page = await context.newPage();
  const { port } = stranger.address() as AddressInfo;
  const own = `http://127.0.0.1:${port}/`;
  const faults: string[] = [];
  page.on('request', (request) => {
    if (![own, site.url].some((start) => request.url().startsWith(start))) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('favicon'))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${own}?attributter=${encodeURIComponent(attributes)}`);
  return { page, faults };
}

function pageWith(element: string): string {
  return `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Esbjerg Kommune</title>
<script type="module" src="${site.url}data/v1/familiekatalog.js"></script></head>
<body><main><h1>Familier</h1><h2>Tilbud</h2>${element}</main></body></html>`;
}
