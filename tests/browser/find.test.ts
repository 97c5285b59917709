import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findAccessibilityFaults } from './axe.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterAll(() => site.close());

/** Opens the search page and waits for its first results. */
async function openFind(address = '/find/'): Promise<Page> {
  const page = await site.open(address);
  await settled(page);
  return page;
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#resultater[aria-busy=false] #antal:not(:empty)');
}

const titles = (page: Page) => page.locator('#liste [data-slot=title]').allTextContents();

it('restores words and choices from the address', async () => {
  const page = await openFind('/find/#q=s%C3%B8vn&kommune=esbjerg&adgang=aaben');
  expect(await page.inputValue('#q')).toBe('søvn');
  expect(await page.isChecked('input[name=kommune][value=esbjerg]')).toBe(true);
  expect(await page.isChecked('input[name=adgang][value=aaben]')).toBe(true);
  expect(await page.locator('#valgte button').count()).toBe(2);
  await page.context().close();
});

it('searches while one types, and keeps the words in the address', async () => {
  const page = await openFind();
  await page.fill('#q', 'babysvømning');
  await page.waitForURL(/#q=babysv/);
  await settled(page);
  expect((await titles(page))[0]).toBe('Babysvømning');
  expect(await page.textContent('#antal')).toMatch(/^\d+ tilbud for «babysvømning»$/);
  await page.context().close();
});

it('goes back to the search before', async () => {
  const page = await openFind('/find/#q=babysv%C3%B8mning');
  const before = await titles(page);
  await page.fill('#q', 'jordemoder');
  await page.press('#q', 'Enter');
  await page.waitForURL(/q=jordemoder/);
  await settled(page);
  expect(await titles(page)).not.toEqual(before);
  await page.goBack();
  await settled(page);
  expect(await page.inputValue('#q')).toBe('babysvømning');
  await expect.poll(() => titles(page)).toEqual(before);
  await page.context().close();
});

it('says what it read differently and what it left out', async () => {
  const page = await openFind('/find/#q=hvordan+finder+jeg+en+jorddemoder');
  const told = (await page.locator('#forklaring li').allTextContents()).join(' ');
  expect(told).toContain('i stedet for «jorddemoder»');
  expect(told).toContain('sprunget over «hvordan», «finder», «jeg», «en»');
  await page.context().close();
});

it('offers topics when nothing is found', async () => {
  const page = await openFind('/find/#q=qwertz');
  expect(await titles(page)).toEqual([]);
  await page.locator('#emner a').first().click();
  await page.waitForURL(/\/find\/#emne=/);
  await expect.poll(() => titles(page)).not.toEqual([]);
  expect(await page.locator('#q').inputValue()).toBe('');
  await page.context().close();
});

it('is worked by the keyboard: a slash for the box, and focus on the first new card', async () => {
  const page = await openFind();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  const shown = await page.locator('#liste > li').count();
  await page.focus('#flere');
  await page.keyboard.press('Enter');
  await page.waitForFunction((count) => document.querySelectorAll('#liste > li').length > count, shown);
  await expect
    .poll(() =>
      page.evaluate(
        (index) => document.activeElement === document.querySelectorAll('#liste > li')[index]?.querySelector('a'),
        shown,
      ),
    )
    .toBe(true);
  await page.context().close();
});

it('logs nothing, and breaks no rule of the page’s security', async () => {
  const page = await site.open('/');
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(new URL('find/#q=amning', site.url).href);
  await settled(page);
  expect(messages).toEqual([]);
  await page.context().close();
});

it.each(['/find/#q=hjelp+far&kommune=esbjerg', '/find/#q=qwertz'])('is accessible: %s', async (address) => {
  const page = await site.open(address, { bypassCSP: true });
  await settled(page);
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await page.context().close();
});
