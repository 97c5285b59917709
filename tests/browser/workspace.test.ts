import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { idsOf, openWorkspace, rowsOf, waitForWorkspace } from './workspace-page.ts';

const GROUPS = ['come-self', 'refer', 'nearly'] as const;
const ASKED = '#k=esbjerg,toender&uge=14&alder=18-21&situation=nedtrykt&sprog=ar';

const da = translator('da');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

describe('what is chosen', () => {
  it('stands only after # in the address, and comes back from there', async () => {
    const page = await openWorkspace(site, `/henvis/${ASKED}`);
    expect(await page.locator('#uge').inputValue()).toBe('14');
    expect(await page.locator('#alder').inputValue()).toBe('18-21');
    expect(await page.locator('input[name=k]:checked').count()).toBe(2);
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe(ASKED);
  });

  it('is sent nowhere: the page asks for whole municipalities and its words, and nothing else', async () => {
    const page = await openWorkspace(site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('input[name=k][value=esbjerg]').check();
    await page.locator('#uge').fill('14');
    await page.locator('#hvem').selectOption('father');
    await rowsOf(page, 'come-self').first().waitFor();
    expect(asked).toEqual(['/data/tilbud/da/esbjerg.json']);
  });

  it('shows the same offers in the same order in every language', async () => {
    const seen = await Promise.all(
      ['', 'en/', 'ar/'].map(async (locale) => {
        const page = await openWorkspace(site, `/${locale}henvis/${ASKED}`);
        await rowsOf(page, 'come-self').first().waitFor();
        return Promise.all(GROUPS.map((group) => idsOf(page, group)));
      }),
    );
    expect(seen[0]?.flat().length).toBeGreaterThan(20);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('shows every offer of the municipality, whatever is asked', async () => {
    const page = await openWorkspace(site, '/henvis/#k=esbjerg');
    const all = await allRows(page);
    await page.locator('#uge').fill('30');
    await page.locator('#alder').selectOption('30-');
    await page.locator('#kom').check();
    expect(all).toBeGreaterThan(20);
    expect(await allRows(page)).toBe(all);
  });

  it('is cleared by one press, in the page and in the address', async () => {
    const page = await openWorkspace(site, `/henvis/${ASKED}`);
    await rowsOf(page, 'come-self').first().waitFor();
    await page.locator('#liste-come-self input[name=ark]').first().check();
    await page.locator('#ryd').click();
    expect(new URL(page.url()).hash).toBe('');
    await expectEmpty(page);
  });

  it('is forgotten when one leaves: «back» meets an empty page', async () => {
    const page = await openWorkspace(site, `/henvis/${ASKED}`);
    await rowsOf(page, 'come-self').first().waitFor();
    await page.locator('#liste-come-self input[name=ark]').first().check();
    await page.goto(new URL('om/', site.url).href);
    await page.goBack();
    await waitForWorkspace(page);
    expect(new URL(page.url()).hash).toBe('');
    await expectEmpty(page);
  });

  it('is forgotten when the page is loaded anew', async () => {
    const page = await openWorkspace(site, `/henvis/${ASKED}`);
    await page.locator('#uge').fill('20');
    await page.reload();
    await waitForWorkspace(page);
    await expectEmpty(page);
  });
});

describe('municipalities', () => {
  it('a neighbour is one press away, and so is the rest of the region', async () => {
    const page = await openWorkspace(site, '/henvis/#k=esbjerg');
    const chips = page.locator('#naboer button');
    await chips.first().click();
    await expect.poll(() => page.locator('input[name=k]:checked').count()).toBe(2);
    await chips.last().click();
    await expect.poll(() => page.locator('input[name=k]:checked').count()).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('k');
  });

  it('says kindly which neighbours are not in the catalogue', async () => {
    const page = await openWorkspace(site, '/henvis/#k=esbjerg');
    const outside = (await page.locator('input[value=esbjerg]').getAttribute('data-beyond')) ?? '';
    expect(outside).not.toBe('');
    for (const name of outside.split('|')) expect(await page.locator('#naboer').innerText()).toContain(name);
  });

  it('are remembered only where the referrer asks, and forgotten when the tick is taken away', async () => {
    const page = await openWorkspace(site, '/henvis/#k=esbjerg&uge=14');
    const kept = () => page.evaluate(() => [localStorage.length, localStorage.getItem('familiekataloget.kommuner')]);
    expect(await kept()).toEqual([0, null]);
    await page.locator('#husk').check();
    expect(await kept()).toEqual([1, 'esbjerg']);
    await page.goto(new URL('om/', site.url).href);
    await page.goto(new URL('henvis/', site.url).href);
    await rowsOf(page, 'come-self').first().waitFor();
    expect(await page.locator('#uge').inputValue()).toBe('');
    expect(
      await page
        .locator('input[name=k]:checked')
        .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value)),
    ).toEqual(['esbjerg']);
    await page.locator('#husk').uncheck();
    expect(await kept()).toEqual([0, null]);
  });
});

describe('an offer', () => {
  it('says why it fits, and from which week it will', async () => {
    const page = await openWorkspace(site, '/henvis/#k=esbjerg&uge=14&alder=18-21');
    const first = rowsOf(page, 'come-self').first();
    expect(await first.locator('.refer-fits').innerText()).toContain(da('refer.why.pregnancy-matches', { week: 14 }));
    for (const row of await rowsOf(page, 'nearly').all())
      expect(await row.locator('.refer-obstacle').innerText()).toContain(da('refer.obstacles'));
  });

  it('that names a chosen situation comes first', async () => {
    const page = await openWorkspace(site, '/henvis/#k=esbjerg&uge=14&situation=smaa-penge');
    const words = await page.locator('input[name=situation][value=smaa-penge]').getAttribute('data-name');
    expect(await rowsOf(page, 'come-self').first().locator('.refer-fits').innerText()).toContain(words);
  });

  it('a due date is turned into a week, and stands nowhere in the address', async () => {
    const page = await openWorkspace(site, '/henvis/#k=esbjerg');
    const due = new Date(Date.now() + 140 * 86_400_000).toISOString().slice(0, 10);
    await page.locator('#termin').fill(due);
    await expect.poll(() => page.locator('#uge').inputValue()).toBe('20');
    expect(page.url()).toContain('uge=20');
    expect(page.url()).not.toContain(due);
  });
});

it('asks for no name: nothing can be written but numbers and a date', async () => {
  const page = await openWorkspace(site);
  const types = await page
    .locator('main input, main textarea')
    .evaluateAll((fields) => [...new Set(fields.map((field) => (field as HTMLInputElement).type))].sort());
  expect(types).toEqual(['checkbox', 'date', 'number', 'radio']);
});

it('says without JavaScript what it needs, and links to lists that do without', async () => {
  const page = await site.open('/henvis/', { javaScriptEnabled: false });
  expect(await page.locator('#uden-script').innerText()).toBe(da('refer.noScript'));
  expect(await page.locator('#bord').isVisible()).toBe(false);
  const lists = await page.locator('#lister ~ ul a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(lists).toContain('/kommuner/esbjerg/henvis/');
});

it('says so when the offers cannot be fetched, and finds them when the line is back', async () => {
  const page = await openWorkspace(site);
  await page.route('**/data/tilbud/**', (route) => route.abort());
  await page.locator('input[name=k][value=esbjerg]').check();
  await expect.poll(() => page.locator('#fundet').innerText()).toBe(da('refer.broken'));
  await page.unroute('**/data/tilbud/**');
  await page.locator('#uge').fill('14');
  await rowsOf(page, 'come-self').first().waitFor();
});

async function expectEmpty(page: Page): Promise<void> {
  expect(await page.locator('#uge').inputValue()).toBe('');
  expect(await page.locator('#alder').inputValue()).toBe('');
  expect(await page.locator('#bord input[type=checkbox]:checked').count()).toBe(0);
  expect(await page.locator('.refer-row').count()).toBe(0);
  expect(await page.locator('.sheet').count()).toBe(0);
}

async function allRows(page: Page): Promise<number> {
  await rowsOf(page, 'come-self').first().waitFor();
  return page.locator('.refer-row').count();
}
