import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { openWorkspace } from './workspace-page.ts';

const SHEET = '#1m/esbjerg:babybio,~familiegruppe';

const da = translator('da');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

describe('on the family’s phone', () => {
  it.each(LOCALES)('shows the offers in the language of the page with Danish beside: %s', async (locale) => {
    const page = await openSheet(`${locale === 'da' ? '' : `/${locale}`}/ark/${SHEET}`, 'shown');
    const words = await page.locator('.sheet').innerText();
    const t = translator(locale);
    expect(words).toContain(t('sheet.referred.midwife'));
    expect(words).toContain(da('sheet.referred.midwife'));
    expect(await page.locator('.sheet-offer').count()).toBe(2);
    expect(await page.locator('h1:visible').count()).toBe(1);
    expect(await page.locator('.sheet').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('shows Danish once on a Danish sheet', async () => {
    const page = await openSheet(`/ark/${SHEET}`, 'shown');
    expect(await page.locator('.sheet [lang=da]').count()).toBe(0);
    expect(await page.locator('.sheet-title').innerText()).toBe(da('sheet.title'));
  });

  it('says how many offers are no longer there, and shows the rest', async () => {
    const page = await openSheet(
      '/ark/#1m/esbjerg:babybio,findes-ikke/aarhus:nabohuset-familiekurser/findes-ikke:x',
      'shown',
    );
    expect(await page.locator('.sheet').innerText()).toContain(da('sheet.gone', { count: 3 }));
    expect(await page.locator('.sheet-offer').count()).toBe(1);
  });

  it.each([
    '#1m/esbjerg',
    '#2m/esbjerg:babybio',
    '#1m/esbjerg:babybio,',
    '#1m/../x:y',
    '#<script>',
    '#1m/esbjerg:babybio,babybio',
  ])('meets the address %s kindly, with a way on', async (hash) => {
    const page = await openSheet(`/ark/${hash}`, 'garbled');
    expect(await page.locator('#ark-garbled').innerText()).toBe(da('sheet.garbled'));
    expect(await page.locator('#ark-find a').isVisible()).toBe(true);
    expect(await page.locator('.sheet').count()).toBe(0);
  });

  it('says what it is where nothing has been chosen', async () => {
    const page = await openSheet('/ark/', 'empty');
    expect(await page.locator('#ark-empty').innerText()).toBe(da('sheet.empty'));
  });

  it('follows the address when it changes', async () => {
    const page = await openSheet(`/ark/${SHEET}`, 'shown');
    await page.evaluate(() => (location.hash = '#1m/esbjerg:babybio'));
    await expect.poll(() => page.locator('.sheet-offer').count()).toBe(1);
  });

  it('says so when the line is broken', async () => {
    const page = await site.open('/ark/');
    await page.route('**/data/ark/**', (route) => route.abort());
    await page.evaluate((hash) => (location.hash = hash), SHEET);
    await page.locator('#ark[data-state=broken]').waitFor();
    expect(await page.locator('#ark-broken').innerText()).toBe(da('sheet.broken'));
  });

  it('needs no scrolling sideways at 320 px', async () => {
    const page = await site.open(`/ar/ark/${SHEET}`, { viewport: { width: 320, height: 640 } });
    await page.locator('#ark[data-state=shown]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

it('says «has referred you» only where the referrer says so, and by whom', async () => {
  const page = await openWorkspace(site, '/henvis/#k=esbjerg&uge=14');
  await page.locator('input[name=ark][value="esbjerg/familiegruppe"]').check();
  const access = page.locator('.sheet-access');
  await access.waitFor();
  expect(await access.innerText()).not.toContain(da('sheet.referred.midwife'));
  await page.locator('input[name=henvist]').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => access.innerText()).toContain(da('sheet.referred.midwife'));
  expect(await page.locator('input[name=henvist]').evaluate((box) => box === document.activeElement)).toBe(true);
  await page.locator('#ark-rolle').selectOption('gp');
  await expect.poll(() => access.innerText()).toContain(da('sheet.referred.gp'));
  expect(await page.locator('#ark-link').getAttribute('href')).toBe('/ark/#1g/esbjerg:~familiegruppe');
});

it('follows the family’s language to the sheet', async () => {
  const page = await openWorkspace(site, '/henvis/#k=esbjerg&uge=14');
  await page.locator('input[name=ark][value="esbjerg/familiegruppe"]').check();
  await page.locator('#sprog').selectOption('ar');
  await page.locator('#ark-visning[data-sheet^="ar#1"] .sheet[lang=ar][dir=rtl]').waitFor();
});

it('takes an offer off the sheet when its municipality is taken away', async () => {
  const page = await openWorkspace(site, '/henvis/#k=esbjerg,toender');
  await page.locator('input[name=ark][value="esbjerg/familiegruppe"]').check();
  await page.locator('.sheet-offer').waitFor();
  await page.locator('input[name=k][value=esbjerg]').uncheck();
  await expect.poll(() => page.locator('.sheet').count()).toBe(0);
});

async function openSheet(path: string, state: string): Promise<Page> {
  const page = await site.open(path);
  await page.locator(`#ark[data-state=${state}]`).waitFor();
  return page;
}
