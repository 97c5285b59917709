import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeManifest } from '../../src/integrations/service-worker.ts';
import { openSite, type OpenSite } from './open-site.ts';

const SITE = inject('siteRoot');

/** A copy of the built site that a test may change, as a new build would. */
const root = mkdtempSync(join(tmpdir(), 'offline-'));
const WORKSPACE = '/henvis/#k=esbjerg';
let site: OpenSite;
let context: BrowserContext | undefined;

beforeAll(async () => {
  cpSync(SITE, root, { recursive: true });
  site = await openSite(root);
});
afterEach(async () => {
  await context?.close();
  cpSync(SITE, root, { recursive: true });
});
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true, force: true });
});

async function keepCopy(path = WORKSPACE): Promise<Page> {
  const page = await site.open(path);
  context = page.context();
  await page.locator('#kopi-gem').click();
  await page.locator('#kopi-slet').waitFor({ timeout: 30_000 });
  await page.locator('#kopi-status', { hasText: 'Esbjerg' }).waitFor();
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

const at = (path: string) => new URL(path.replace(/^\//, ''), site.url).href;

describe('a copy on the device', () => {
  it('is not there until somebody asks', async () => {
    const page = await site.open(WORKSPACE);
    context = page.context();
    await page.locator('#kopi-gem').waitFor();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  it('lets the workspace, the municipality, the sheet and the search work with no network', async () => {
    const page = await keepCopy();
    await context?.setOffline(true);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const path of ['/henvis/#k=esbjerg', '/kommuner/esbjerg/', '/kommuner/esbjerg/henvis/', '/ark/', '/ar/ark/']) {
      await page.goto(at(path));
      expect(await page.locator('h1').count(), path).toBe(1);
    }
    await page.goto(at('/find/?q=gravid'));
    await page.locator('#liste li').first().waitFor();
    await page.goto(at('/om/'));
    expect(await page.locator('h1').textContent()).toBe('Der er ikke noget net');
    expect(errors).toEqual([]);
  });

  it('says how old it is, and goes when asked to', async () => {
    const page = await keepCopy();
    await page.locator('#kopi-status', { hasText: /\d{4}.*Esbjerg/ }).waitFor();
    await page.locator('#kopi-slet').click();
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  });
});

describe('a new build', () => {
  it('is never mixed with the copy: what has changed since is refused', async () => {
    const page = await keepCopy();
    const data = 'data/tilbud/da/aarhus.json';
    const status = () =>
      page.evaluate(
        (address) =>
          fetch(address).then(
            ({ status: code }) => code,
            () => 0,
          ),
        at(data),
      );
    expect(await status()).toBe(200);
    writeFileSync(join(root, data), readFileSync(join(root, data), 'utf8').replace('{', '{ '));
    expect(await status()).toBe(0);
  });

  it('waits while a page is open, and takes over as a whole when none is', async () => {
    const page = await keepCopy();
    publish('henvis/index.html', (html) => html.replace('<h1', '<h1 data-new'));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null, undefined, {
      timeout: 30_000,
    });
    await page.reload();
    expect(await page.locator('h1[data-new]').count()).toBe(0);
    await page.close();
    // The old worker ends when it has nothing more to do; until then the old copy is served, whole.
    await expect.poll(() => isNew('/henvis/#k=esbjerg'), { timeout: 45_000, interval: 2_000 }).toBe(true);
  });

  it('that is half there is not taken', async () => {
    const page = await keepCopy();
    publish('henvis/index.html', (html) => html.replace('<h1', '<h1 data-new'));
    copyFileSync(join(SITE, 'henvis/index.html'), join(root, 'henvis/index.html'));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
    });
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).installing === null);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
    await context?.setOffline(true);
    await page.reload();
    expect(await page.locator('h1').count()).toBe(1);
  });
});

/** Opens a page afresh, and leaves none open: whether it is the new build's, and the copy still has the municipality. */
async function isNew(path: string): Promise<boolean> {
  const page = await context?.newPage();
  await page?.goto(at(path));
  await page?.locator('#kopi-status', { hasText: 'Esbjerg' }).waitFor();
  const isThere = await page?.locator('h1[data-new]').count();
  await page?.close();
  return isThere === 1;
}

/** Changes a page of the site and the worker's manifest with it, as a build does. */
function publish(file: string, change: (html: string) => string): void {
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  rewriteManifest(root);
}

function rewriteManifest(siteDir: string): void {
  const worker = join(siteDir, 'sw.js');
  const text = readFileSync(worker, 'utf8');
  const [literal = ''] = /"\{\\"build\\"(?:[^"\\]|\\.)*"/.exec(text) ?? [];
  if (literal === '') throw new Error('The worker has no manifest.');
  writeFileSync(
    worker,
    text.replace(literal, () => JSON.stringify('__OFFLINE_MANIFEST__')),
  );
  writeManifest(siteDir, { date: '2026-12-24', base: '/' });
}
