import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  choice,
  choiceCount,
  openFind,
  resultCount,
  resultTitles,
  toggleChoice,
  waitForResults,
  wishIn,
} from './find-page.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

describe('the address', () => {
  it('holds what is typed', async () => {
    const page = await openFind(site);
    await page.locator('#q').pressSequentially('søvn');
    await expect.poll(() => wishIn(page).get('q')).toBe('søvn');
  });

  it('holds what is chosen', async () => {
    const page = await openFind(site);
    await toggleChoice(page, 'kommune', 'esbjerg');
    await toggleChoice(page, 'adgang', 'aaben');
    expect(new URL(page.url()).hash).toBe('#kommune=esbjerg&adgang=aaben');
  });

  it('restores words, choices and results when it is opened', async () => {
    const page = await openFind(site, '#q=gravid&kommune=esbjerg&adgang=aaben');
    expect(await page.locator('#q').inputValue()).toBe('gravid');
    expect(await choice(page, 'kommune', 'esbjerg').isChecked()).toBe(true);
    expect(await choice(page, 'adgang', 'aaben').isChecked()).toBe(true);
    const lines = await page.locator('#liste [data-slot=lines]').allInnerTexts();
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((text) => !text.includes('Esbjerg'))).toEqual([]);
  });

  it('does no harm with a choice that does not exist', async () => {
    const page = await openFind(site, '#kommune=findes-ikke');
    expect(await resultCount(page)).toBeGreaterThan(0);
  });

  it('goes a choice back with the back button', async () => {
    const page = await openFind(site);
    const all = await resultCount(page);
    await toggleChoice(page, 'kommune', 'esbjerg');
    await page.goBack();
    await expect.poll(() => resultCount(page)).toBe(all);
    expect(await choice(page, 'kommune', 'esbjerg').isChecked()).toBe(false);
  });
});

describe('the choices', () => {
  it('say how many offers they leave', async () => {
    const page = await openFind(site);
    const promised = await choiceCount(page, 'kommune', 'esbjerg');
    await toggleChoice(page, 'kommune', 'esbjerg');
    expect(promised).toBeGreaterThan(0);
    expect(await resultCount(page)).toBe(promised);
  });

  it('say what a second choice of the same kind would add', async () => {
    const page = await openFind(site, '#kommune=esbjerg');
    const before = await resultCount(page);
    const promised = await choiceCount(page, 'kommune', 'aarhus');
    await toggleChoice(page, 'kommune', 'aarhus');
    expect((await resultCount(page)) - before).toBe(promised);
  });

  it('are any of one kind, and all of several kinds', async () => {
    const counts: number[] = [];
    for (const query of ['#kommune=esbjerg', '#kommune=esbjerg&kommune=aarhus', '#kommune=esbjerg&adgang=aaben']) {
      counts.push(await resultCount(await openFind(site, query)));
    }
    const [one = 0, either = 0, both = 0] = counts;
    expect(either).toBeGreaterThan(one);
    expect(both).toBeLessThan(one);
  });

  it('are taken away one by one', async () => {
    const page = await openFind(site, '#kommune=esbjerg&adgang=aaben');
    await page.getByRole('button', { name: 'Fjern Esbjerg' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#adgang=aaben');
    await waitForResults(page);
    expect(await page.locator('#valgte button').count()).toBe(1);
  });

  it('keep the keyboard near when one is taken away', async () => {
    const page = await openFind(site, '#kommune=esbjerg&adgang=aaben');
    await page.getByRole('button', { name: 'Fjern Esbjerg' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#valgte button').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('form')?.id)).toBe('find');
  });

  it('are all cleared by one button', async () => {
    const page = await openFind(site);
    const all = await resultCount(page);
    await page.goto(`${site.url}find/#q=gravid&kommune=esbjerg`);
    await waitForResults(page);
    await page.locator('button[type=reset]').click();
    await expect.poll(() => resultCount(page)).toBe(all);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('#q').inputValue()).toBe('');
  });

  it('show what a link from the front page has chosen', async () => {
    const page = await site.open('/');
    await page.locator('a[href*="alder=gravid"]').click();
    await waitForResults(page);
    expect(await choice(page, 'alder', 'gravid').isChecked()).toBe(true);
    expect(await resultTitles(page)).not.toEqual([]);
  });
});
