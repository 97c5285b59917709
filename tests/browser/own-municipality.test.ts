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

const TOPIC = '/emner/foraeldreskab/';

describe('one’s own municipality on a topic page', () => {
  it('comes first where the reader comes from an offer there, below the topic’s name', async () => {
    const page = await site.open('/kommuner/esbjerg/familiegruppe/');
    await page.locator(`a[href^="${TOPIC}"]`).click();
    await expect.poll(() => order(page).then(([first]) => first)).toBe('esbjerg');
    expect(await page.locator('#emne-kommune').inputValue()).toBe('esbjerg');
    expect(await page.locator('[data-own-label]:visible').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  it('is chosen on the page, is said, and stands in the address alone', async () => {
    const page = await site.open(TOPIC);
    const usual = await order(page);
    await page.locator('#emne-kommune').selectOption('aarhus');
    expect(await order(page)).toEqual(['aarhus', ...usual.filter((id) => id !== 'aarhus')]);
    expect(new URL(page.url()).hash).toBe('#kommune=aarhus');
    expect(await page.locator('#emne-sagt').textContent()).toContain('Aarhus');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  });

  it('is taken back by the back button', async () => {
    const page = await site.open(TOPIC);
    const usual = await order(page);
    await page.locator('#emne-kommune').selectOption('viborg');
    await page.goBack();
    await expect.poll(() => order(page)).toEqual(usual);
    expect(await page.locator('#emne-kommune').inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => order(page).then(([first]) => first)).toBe('viborg');
  });

  it('stays with the reader who changes the language', async () => {
    const page = await site.open(`${TOPIC}#kommune=aarhus`);
    await page.locator('a[hreflang="ar"]').click();
    await page.waitForURL(/\/ar\/emner\/foraeldreskab\/#kommune=aarhus$/);
    expect((await order(page))[0]).toBe('aarhus');
  });

  it('is never a municipality that is not there', async () => {
    const page = await site.open(TOPIC);
    const usual = await order(page);
    await page.goto(`${page.url()}#kommune=findes-ikke`);
    expect(await order(page)).toEqual(usual);
    expect(await page.locator('#emne-kommune').inputValue()).toBe('');
  });

  it('is in the reader’s reach without scripts: a link leads down the page', async () => {
    const page = await site.open(TOPIC, { javaScriptEnabled: false });
    expect(await page.locator('#emne-valg').isVisible()).toBe(false);
    await page.locator('#emne-kommuner a', { hasText: 'Esbjerg' }).click();
    const part = page.locator('section[data-municipality=esbjerg]');
    await expect.poll(() => part.boundingBox().then((box) => box?.y)).toBeLessThan(100);
  });
});

function order(page: Page): Promise<string[]> {
  return page
    .locator('[data-municipality]')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-municipality') ?? ''));
}
