import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { da } from '../../src/i18n/da.ts';
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

describe('the key «/»', () => {
  it('moves to the search box', async () => {
    const page = await openFind(site);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    expect(await page.locator('#q').inputValue()).toBe('');
  });

  it('is a letter like others inside the search box', async () => {
    const page = await openFind(site);
    await page.locator('#q').focus();
    await page.keyboard.press('/');
    expect(await page.locator('#q').inputValue()).toBe('/');
  });
});

describe('without JavaScript', () => {
  it('hides the search, which would do nothing', async () => {
    const page = await site.open('/find/', { javaScriptEnabled: false });
    expect(await page.locator('form#find').isVisible()).toBe(false);
    expect(await page.locator('#resultater').isVisible()).toBe(false);
  });

  it('lists every offer by municipality, behind headings one can open', async () => {
    const page = await site.open('/find/', { javaScriptEnabled: false });
    const parts = page.locator('#alle details');
    await parts.first().locator('summary').click();
    expect(await parts.first().locator('a').first().isVisible()).toBe(true);
    expect(await parts.count()).toBe(9);
  });

  it('hides the postcode box on the front page, and leaves the list of municipalities', async () => {
    const page = await site.open('/', { javaScriptEnabled: false });
    expect(await page.locator('#postnummer').isVisible()).toBe(false);
    expect(await page.locator('main a[href="/kommuner/esbjerg/"]').isVisible()).toBe(true);
  });
});

describe('on a line that breaks', () => {
  it('keeps the plain list, and says so, when the search cannot be loaded', async () => {
    const page = await site.open('/');
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(`${site.url}find/`);
    await expect.poll(() => page.locator('main').innerText()).toContain(da['find.broken']);
    expect(await page.locator('#alle').isVisible()).toBe(true);
  });

  it('says so when the results cannot be fetched, and stops being busy', async () => {
    const page = await site.open('/');
    await page.route('**/pagefind/fragment/**', (route) => route.abort());
    await page.goto(`${site.url}find/`);
    await expect.poll(() => page.locator('main').innerText(), { timeout: 5000 }).toContain(da['find.broken']);
    expect(await page.locator('#resultater').getAttribute('aria-busy')).toBe('false');
  });
});
