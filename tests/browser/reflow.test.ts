import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { listPages } from '../site/site.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { openAllDetails } from './page-types.ts';

/** The width to which WCAG 2.2's 1.4.10 asks pages to adapt. */
const NARROW = { viewport: { width: 320, height: 640 } };

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterAll(() => site.close());

it('needs no scrolling sideways on any page at 320 px, with everything open', async () => {
  const page = await site.open('/', NARROW);
  const wide: string[] = [];
  for (const path of listPages(inject('siteRoot'))) {
    await page.goto(new URL(path.slice(1), site.url).href, { waitUntil: 'load' });
    await openAllDetails(page);
    wide.push(...(await widthFaults(page)).map((fault) => `${path}: ${fault}`));
  }
  expect(wide).toEqual([]);
});

/** What stands out of the window at its end, unless it has a scroll bar of its own; empty when nothing does. */
function widthFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrollsItself = (element: Element): boolean =>
      /auto|scroll|hidden/.test(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && element !== document.body && scrollsItself(element.parentElement));
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrollsItself(element),
    );
    const widest = out.slice(-3).map((element) => element.outerHTML.slice(0, 120));
    return [`${scrollWidth} px wide`, ...widest];
  });
}
