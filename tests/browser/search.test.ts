import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { da } from '../../src/i18n/da.ts';
import { openFind, resultCount, resultTitles, toggleChoice, waitForResults } from './find-page.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

describe('the search', () => {
  it('shows every offer one may use before anything is typed', async () => {
    const page = await openFind(site);
    const plain = await page.locator('#alle li a').count();
    expect(await resultCount(page)).toBe(plain);
  });

  it('finds as one types, without a press on the button', async () => {
    const page = await openFind(site);
    await page.locator('#q').pressSequentially('babysvømning');
    await expect.poll(() => resultTitles(page)).toContain('Babysvømning');
    await expect.poll(() => resultCount(page)).toBeLessThan(40);
  });

  it('says in the live count how many it found', async () => {
    const page = await openFind(site, '#kommune=esbjerg&adgang=aaben');
    expect(await resultCount(page)).toBeGreaterThan(0);
    const words = await page.locator('#antal').innerText();
    expect(words).toMatch(/^\d+ tilbud/);
  });

  it('says that it is busy while it searches', async () => {
    const page = await openFind(site);
    await page.locator('#resultater').evaluate((region) => {
      const seen: (string | null)[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => seen.push(region.getAttribute('aria-busy'))).observe(region, {
        attributeFilter: ['aria-busy'],
        attributes: true,
      });
    });
    await toggleChoice(page, 'kommune', 'esbjerg');
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual(['true', 'false']);
  });

  it('gives its results as an ordered list of links to offers', async () => {
    const page = await openFind(site, '#q=gravid');
    const links = await page
      .locator('ol#liste > li')
      .evaluateAll((items) => items.map((item) => [...item.querySelectorAll('a')].map((a) => a.getAttribute('href'))));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((hrefs) => hrefs.length !== 1 || !/^\/kommuner\/[^/]+\/[^/]+\/$/.test(hrefs[0] ?? ''))).toEqual(
      [],
    );
  });

  it('says when nothing is found, and shows no card', async () => {
    const page = await openFind(site, '#q=xyzzyq');
    expect(await page.locator('#antal').innerText()).toBe(da['find.none']);
    expect(await resultTitles(page)).toEqual([]);
  });

  it('leaves ended offers out', async () => {
    const page = await openFind(site, '#q=nabohuset');
    expect((await resultLinks(page)).filter((href) => href.includes('nabohuset-'))).toEqual([]);
  });

  it('shows ended offers when asked, and says that they are over', async () => {
    const page = await openFind(site, '#q=nabohuset&slut=ja');
    const cards = page.locator('#liste > li', { has: page.locator('a[href*="/nabohuset-"]') });
    expect(await cards.count()).toBe(5);
    expect(await cards.locator('[data-slot=entrance]').allInnerTexts()).toEqual(Array(5).fill(da['entrance.ended']));
  });

  it('shows no example from elsewhere', async () => {
    const page = await openFind(site, '#q=Huddinge&slut=ja');
    expect((await resultLinks(page)).filter((href) => href.startsWith('/inspiration/'))).toEqual([]);
  });

  it('keeps the keyboard in place when more is shown', async () => {
    const page = await openFind(site);
    const before = await page.locator('#liste > li').count();
    await page.locator('#flere').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#liste > li').count()).toBeGreaterThan(before);
    const next = page.locator('#liste > li').nth(before).locator('a');
    await expect.poll(() => next.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('takes what is typed as words, never as code', async () => {
    const page = await openFind(site, `#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('is begun from the front page', async () => {
    const page = await site.open('/');
    await page.locator('#q').fill('sundhedspleje');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find\/#q=sundhedspleje$/);
    await waitForResults(page);
    expect(await resultTitles(page)).toContain('Åben sundhedspleje');
  });
});

function resultLinks(page: Awaited<ReturnType<typeof openFind>>): Promise<string[]> {
  return page.locator('#liste a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}
