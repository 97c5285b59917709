import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openFind } from './find-page.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

describe('the first press on Tab', () => {
  it('reaches the link to the content, and shows it', async () => {
    const page = await site.open('/kommuner/esbjerg/');
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    expect(await link.getAttribute('href')).toBe('#indhold');
    const box = await link.boundingBox();
    expect(box && box.height > 20 && box.width > 20).toBe(true);
  });

  it('lets Enter jump to the content, past the menu', async () => {
    const page = await site.open('/kommuner/esbjerg/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('indhold');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

it.each(['/', '/kommuner/', '/kommuner/viborg/', '/kommuner/aarhus/nabohuset-familiekurser/', '/om/'])(
  'shows on %s where the keyboard is, with an outline on everything it reaches',
  async (path) => {
    expect(await unmarkedStops(await site.open(path))).toEqual([]);
  },
);

it('shows in the search where the keyboard is, with an outline on everything it reaches', async () => {
  const page = await openFind(site, '#q=gravid&kommune=esbjerg');
  await page.locator('#filtre').evaluate((details) => details.setAttribute('open', ''));
  expect(await unmarkedStops(page)).toEqual([]);
});

it('opens the part for professionals with Enter', async () => {
  const page = await site.open('/kommuner/esbjerg/familiegruppe/');
  await page.locator('#fagpersoner > summary').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('#fagpersoner').getAttribute('open')).toBe('');
});

it('opens a municipality from the map with Enter', async () => {
  const page = await site.open('/kommuner/');
  await page.locator('svg a[aria-label=Esbjerg]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/kommuner\/esbjerg\/$/);
});

/** Walks a page with Tab from its beginning, and gives every stop that no outline of 2 px or more marks. */
async function unmarkedStops(page: Page): Promise<string[]> {
  const unmarked: string[] = [];
  const seen = new Set<string>();
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop === undefined || seen.has(stop.path)) return unmarked;
    seen.add(stop.path);
    if (!stop.isMarked) unmarked.push(stop.html);
  }
}

/** What has the focus: where it stands, and whether an outline of its own or of its ::after shows it. */
function describeFocus(): { path: string; html: string; isMarked: boolean } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const hasOutline = (pseudo?: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  const index = [...document.querySelectorAll('*')].indexOf(element);
  return {
    path: String(index),
    html: element.outerHTML.slice(0, 120),
    isMarked: hasOutline() || hasOutline('::after'),
  };
}
