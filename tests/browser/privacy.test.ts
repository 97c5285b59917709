import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { openAllDetails, PAGE_TYPES } from './page-types.ts';
import { fillWorkspace } from './workspace-page.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

it.each(PAGE_TYPES)('asks nobody else for anything, and breaks no rule of its own: $name', async (type) => {
  const { page, faults } = await watchedPage();
  await visit(page, type.path);
  await type.ready?.(page);
  await openAllDetails(page);
  await page.waitForLoadState('networkidle');
  const expected = type.path === '/findes-ikke/' ? [`error: Failed to load resource: 404 ${type.path}`] : [];
  expect([...faults, ...(await policyViolations(page))]).toEqual(expected);
});

it('leaves nothing behind in the browser after a visit to every type of page', async () => {
  const { page } = await watchedPage();
  for (const type of PAGE_TYPES) {
    await visit(page, type.path);
    await type.ready?.(page);
  }
  await visit(page, '/');
  await page.locator('#postnummer').fill('2100');
  await page.keyboard.press('Enter');
  await page.locator('#postnummer-svar:not(:empty)').waitFor();
  expect({ cookies: await page.context().cookies(), ...(await page.evaluate(stores)) }).toEqual({
    cookies: [],
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
  });
});

it('keeps a referrer’s municipalities only where the referrer asks for it, and nothing else', async () => {
  const { page } = await watchedPage();
  await visit(page, '/henvis/');
  await fillWorkspace(page, 'da');
  expect(await page.evaluate(stores)).toMatchObject({ local: 0, session: 0 });
  await page.locator('#husk').check();
  expect(await page.evaluate(() => [localStorage.getItem('familiekataloget.kommuner'), localStorage.length])).toEqual([
    'esbjerg',
    1,
  ]);
  await page.locator('#husk').uncheck();
  expect({ cookies: await page.context().cookies(), ...(await page.evaluate(stores)) }).toMatchObject({
    cookies: [],
    local: 0,
    session: 0,
    databases: 0,
  });
});

/** A page that notes every request to another site, and everything that goes wrong. */
async function watchedPage(): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await site.open('/privatliv/');
  const faults: string[] = [];
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) faults.push(`request: ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const is404 = message.text().includes('status of 404');
    const text = is404
      ? `Failed to load resource: 404 /${message.location().url.slice(site.url.length)}`
      : message.text();
    faults.push(`${message.type()}: ${text}`);
  });
  return { page, faults };
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path.slice(1), site.url).href);
}

function policyViolations(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
}

async function stores() {
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}
