import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { localisedAddress } from '../../src/addresses/localised.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { readPdf } from './pdf.ts';
import { readCodes } from './qr.ts';
import { openWorkspace, waitForWorkspace } from './workspace-page.ts';

/** Four minutes are few: from an open page to a sheet in the family's hands. */
const MOST_ACTIONS = 8;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

describe.each(['da', 'en', 'ar'] as const)('a midwife whose family reads %s', (locale) => {
  it(`has a printed sheet within ${MOST_ACTIONS} actions, by keyboard alone`, async () => {
    const { page, actions, prints } = await walk(locale);
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(prints).toBe(1);
    expect(await pickedIds(page)).toHaveLength(2);
  });

  it('has the same sheet with no network, from the copy on the device', async () => {
    const online = await walk(locale);
    const page = await openWorkspace(site, '/henvis/#k=esbjerg');
    await page.locator('#kopi-gem').click();
    await page.locator('#kopi-slet').waitFor({ timeout: 30_000 });
    await page.context().setOffline(true);
    await page.goto(new URL('henvis/', site.url).href);
    await waitForWorkspace(page);
    const offline = await walk(locale, page);
    expect(offline.actions).toBe(online.actions);
    expect(await pickedIds(page)).toEqual(await pickedIds(online.page));
    expect(await titles(page, '#ark-visning')).toEqual(await titles(online.page, '#ark-visning'));
    expect((await printed(page)).length).toBe((await printed(online.page)).length);
  });

  it('prints what the offers say in the family’s language and in Danish, and nothing of the workspace', async () => {
    const { page } = await walk(locale);
    const paper = (await printed(page)).join('\n').replace(/\s+/g, ' ');
    const t = translator(locale);
    const da = translator('da');
    for (const word of [da('sheet.title'), da('sheet.when'), da('sheet.where'), da('sheet.first')])
      expect(paper).toContain(word);
    for (const id of await pickedIds(page)) expect(paper).toContain(`${shortOf(site.url, locale)}kommuner/${id}/`);
    for (const key of ['refer.clear', 'refer.print', 'site.noTracking'] as const) expect(paper).not.toContain(da(key));
    // A machine without Arabic faces prints empty shapes: what is set out for the paper is read instead.
    await page.emulateMedia({ media: 'print' });
    const setOut = await page.locator('.sheet').innerText();
    for (const key of ['sheet.title', 'sheet.when', 'sheet.where', 'sheet.first'] as const) {
      expect(setOut).toContain(t(key));
      if (locale === 'en') expect(paper).toContain(t(key));
    }
  });

  it('hands out codes that lead to each offer, and to the same sheet on the family’s phone', async () => {
    const { page } = await walk(locale);
    const ids = await pickedIds(page);
    await page.emulateMedia({ media: 'print' });
    const [whole = '', ...each] = await readCodes(page.locator('#ark-visning .qr'));
    expect(each).toEqual(ids.map((id) => new URL(addressOf(locale, `kommuner/${id}/`), site.url).href));
    for (const address of each) expect((await page.request.get(address)).status()).toBe(200);
    const phone = await site.open('/', { viewport: { width: 360, height: 740 } });
    await phone.goto(whole);
    await phone.locator('#ark[data-state=shown]').waitFor();
    expect(await phone.locator('html').getAttribute('lang')).toBe(locale);
    expect(await titles(phone, '#ark')).toEqual(await titles(page, '#ark-visning'));
  });
});

it('folds an A4 sheet to A5: the pages lie down, and none is empty', async () => {
  const { page } = await walk('en');
  await page.locator('input[name=papir][value=a5]').check();
  const sheets = await printed(page);
  expect(sheets.filter((text) => text.trim() === '')).toEqual([]);
  expect(await paperSizes(page)).toEqual(sheets.map(() => 'landscape'));
});

it('keeps each offer on one page, whichever the paper', async () => {
  const { page } = await walk('en');
  await page.emulateMedia({ media: 'print' });
  const breaks = () =>
    page.locator('.sheet-offer').evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
  expect(await breaks()).toEqual(['avoid', 'avoid']);
});

it('prints A4 upright, and no empty page', async () => {
  const { page } = await walk('ar');
  const sheets = await printed(page);
  expect(sheets.filter((text) => text.trim() === '')).toEqual([]);
  expect(await paperSizes(page)).toEqual(sheets.map(() => 'portrait'));
});

/** Does it all with the keyboard, as one who knows the page; moving with Tab is not an action, doing something is. */
async function walk(
  locale: Locale,
  opened?: Page,
): Promise<{ readonly page: Page; readonly actions: number; readonly prints: number }> {
  const page = opened ?? (await openWorkspace(site));
  await page.evaluate(() => {
    Object.assign(globalThis, { prints: 0 });
    globalThis.print = () => Object.assign(globalThis, { prints: (globalThis as unknown as Counter).prints + 1 });
  });
  let actions = 0;
  const act = async (selector: string, ...keys: readonly string[]) => {
    await tabTo(page, selector);
    for (const key of keys) await page.keyboard.press(key);
    actions++;
  };
  await act('input[name=k][value=esbjerg]', 'Space');
  await act('#uge', '1', '4');
  await act('#alder', 'ArrowDown', 'ArrowDown');
  await page.locator('#liste-come-self > li').first().waitFor();
  await act('#liste-come-self input[name=ark]', 'Space');
  await act('#liste-refer input[name=ark]', 'Space');
  if (locale !== 'da') await act('#ark-sprog', ...(locale === 'en' ? ['ArrowDown'] : ['ArrowDown', 'ArrowDown']));
  await page.locator(`#ark-visning[data-sheet^="${locale}#1"] .sheet-offer`).nth(1).waitFor();
  await act('#ark-print', 'Enter');
  return { page, actions, prints: await page.evaluate(() => (globalThis as unknown as Counter).prints) };
}

interface Counter {
  readonly prints: number;
}

/** Presses Tab until the first element that the selector names has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  for (let stops = 0; stops < 300; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

async function printed(page: Page): Promise<readonly string[]> {
  return readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
}

/** How each page lies, by its box in the PDF. */
async function paperSizes(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => (Number(width) > Number(height) ? 'landscape' : 'portrait'));
}

function pickedIds(page: Page): Promise<string[]> {
  return page
    .locator('input[name=ark]:checked')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
}

function titles(page: Page, within: string): Promise<string[]> {
  return page.locator(`${within} .sheet-name`).allTextContents();
}

function addressOf(locale: Locale, path: string): string {
  return localisedAddress(path, '/', locale);
}

/** The site's address in a language as it is typed: without `http://`. */
function shortOf(url: string, locale: Locale): string {
  return new URL(addressOf(locale, ''), url).href.replace(/^https?:\/\//, '');
}
