import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };
const ADDRESS = '/kommuner/esbjerg/';

describe('a municipality’s offers', () => {
  it('are a chart where there is room, and lanes to read downwards on a phone', async () => {
    expect(await (await site.open(ADDRESS, DESKTOP)).locator('.lane-chart').isVisible()).toBe(true);
    const phone = await site.open(ADDRESS, PHONE);
    expect(await phone.locator('.lane-chart').isVisible()).toBe(false);
    expect(await phone.locator('details.lane').first().isVisible()).toBe(true);
  });

  it('open by time of life with a tap, without scripts', async () => {
    const page = await site.open(ADDRESS, { ...PHONE, javaScriptEnabled: false });
    const lane = page.locator('#age-0-1');
    expect(await lane.locator('li a').first().isVisible()).toBe(false);
    await lane.locator('summary').click();
    await lane.locator('#age-0-1-through-professional li a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/kommuner\/esbjerg\/[a-z0-9-]+\/$/);
  });

  it('lead on from their bar', async () => {
    const page = await site.open(ADDRESS, DESKTOP);
    await page.locator('.lane-chart a[href$="/familiegruppe/"] svg').click();
    await page.waitForURL(/\/familiegruppe\/$/);
  });

  it.each(['/', '/ar/'])('stand on the chart below the time of life they are for: %s', async (start) => {
    const page = await site.open(`${start}kommuner/esbjerg/`, DESKTOP);
    const bar = await edges(page, '.lane-chart a[href$="/cafe-for-gravide/"] rect');
    const column = await edges(page, '.lane-stage-pregnancy');
    expect(Math.abs(bar.left - column.left)).toBeLessThan(2);
    expect(Math.abs(bar.right - column.right)).toBeLessThan(2);
  });

  it('are all on paper', async () => {
    const page = await site.open(ADDRESS, DESKTOP);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.lane-chart').isVisible()).toBe(true);
    expect(await page.locator('#age-3-6 li a').first().isVisible()).toBe(true);
  });
});

async function edges(page: Page, selector: string): Promise<{ left: number; right: number }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });
}
