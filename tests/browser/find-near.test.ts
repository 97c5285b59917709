import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { da } from '../../src/i18n/da.ts';
import { choice, openFilters, openFind, resultCount, waitForResults, wishIn } from './find-page.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

type Page = Awaited<ReturnType<typeof openFind>>;

async function writePostcode(postcode: string): Promise<Page> {
  const page = await openFind(site);
  await openFilters(page);
  await page.locator('#postnr').fill(postcode);
  await page.keyboard.press('Enter');
  await page.locator('#naer-svar:not(:empty)').waitFor();
  await waitForResults(page);
  return page;
}

/** The first line of each card that tells a distance. */
function distances(page: Page): Promise<string[]> {
  return page.locator('#liste > li [data-slot=lines] > li:first-child').allInnerTexts();
}

function kilometres(lines: readonly string[]): number[] {
  return lines.map((line) => Number(/Ca\. (\d+) km/.exec(line)?.[1] ?? 0));
}

describe('a postcode', () => {
  it('chooses its municipality, measures from its middle, and stays in the address', async () => {
    const page = await writePostcode('6700');
    await expect.poll(() => new URL(page.url()).hash).toBe('#kommune=esbjerg&postnr=6700&orden=naermest');
    expect(await choice(page, 'kommune', 'esbjerg').isChecked()).toBe(true);
    await expect.poll(() => distances(page)).toContain('I Esbjerg ligesom jer');
  });

  it('that spans municipalities of the catalogue shows both, and asks', async () => {
    const page = await writePostcode('9631');
    await expect.poll(() => wishIn(page).getAll('kommune')).toEqual(['vesthimmerland', 'viborg']);
    const answer = await page.locator('#naer-svar').innerText();
    expect(answer).toContain('Vesthimmerland og Viborg');
    await page.getByRole('button', { name: 'Fjern Viborg' }).click();
    await expect.poll(() => wishIn(page).getAll('kommune')).toEqual(['vesthimmerland']);
    expect(wishIn(page).get('postnr')).toBe('9631');
  });

  it('that lies outside the catalogue too says which municipality is missing', async () => {
    const page = await writePostcode('2740');
    expect(await page.locator('#naer-svar').innerText()).toContain('Herlev er ikke i kataloget endnu');
    expect(await choice(page, 'kommune', 'ballerup').isChecked()).toBe(true);
  });

  it('outside the catalogue narrows nothing, and shows the nearest first', async () => {
    const page = await writePostcode('8600');
    await expect.poll(() => new URL(page.url()).hash).toBe('#postnr=8600&orden=naermest');
    await waitForResults(page);
    const km = kilometres(await distances(page));
    expect(km.length).toBeGreaterThan(1);
    expect(km.every((each) => each > 0)).toBe(true);
    expect(km).toEqual(km.toSorted((a, b) => a - b));
  });

  it('that nobody knows is told, and narrows nothing', async () => {
    const page = await writePostcode('0000');
    expect(await page.locator('#naer-svar').innerText()).toContain('Vi kender ikke postnummeret 0000.');
    expect(new URL(page.url()).hash).toBe('');
  });

  it('is taken away again, with its distances', async () => {
    const page = await writePostcode('8600');
    await page.getByRole('button', { name: 'Fjern 8600' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await expect.poll(async () => kilometres(await distances(page)).some((km) => km > 0)).toBe(false);
    expect(await page.locator('#postnr').inputValue()).toBe('');
  });

  it('only measures where the order is to stay as it was', async () => {
    const page = await openFind(site, '#q=gravid&postnr=8600');
    const links = () => page.locator('#liste a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const measured = await links();
    expect(kilometres(await distances(page)).some((km) => km > 0)).toBe(true);
    await page.goto(`${site.url}find/#q=gravid`);
    await waitForResults(page);
    expect(await links()).toEqual(measured);
  });
});

describe('the device’s position', () => {
  const AT_AARHUS: BrowserContextOptions = {
    geolocation: { latitude: 56.1567, longitude: 10.2108 },
    permissions: ['geolocation'],
  };

  async function open(options: BrowserContextOptions): Promise<Page> {
    const page = await site.open('/find/', options);
    await waitForResults(page);
    await openFilters(page);
    return page;
  }

  it('is used when the button is pressed, and is nowhere in the address or in what is asked for', async () => {
    const page = await open(AT_AARHUS);
    await page.locator('#her').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(site.url.length)));
    await page.locator('#her').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#naer-svar').innerText()).toBe(da['find.near.found']);
    await waitForResults(page);
    const cards = await page.locator('#liste a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(cards[0]).toMatch(/^\/kommuner\/aarhus\//);
    expect(new URL(page.url()).hash).toBe('#orden=naermest');
    expect(asked.filter((address) => !/^pagefind\/(places\.json|fragment\/)/.test(address))).toEqual([]);
    await page.getByRole('button', { name: `Fjern ${da['find.near.hereChosen']}` }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  it('is not asked for until then', async () => {
    const page = await site.open('/');
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = () => Object.assign(globalThis, { wasAsked: true });
    });
    await page.goto(`${site.url}find/#orden=naermest`);
    await waitForResults(page);
    expect(await page.evaluate(() => 'wasAsked' in globalThis)).toBe(false);
  });

  it('that is denied is met kindly, and all offers stay', async () => {
    const page = await open({ permissions: [] });
    const all = await resultCount(page);
    await page.locator('#her').click();
    await expect.poll(() => page.locator('#naer-svar').innerText()).toBe(da['find.near.denied']);
    expect(await resultCount(page)).toBe(all);
  });

  it('that cannot be found is met kindly', async () => {
    const page = await site.open('/');
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_, fail) => fail?.({ code: 3 } as GeolocationPositionError);
    });
    await page.goto(`${site.url}find/`);
    await waitForResults(page);
    await openFilters(page);
    await page.locator('#her').click();
    await expect.poll(() => page.locator('#naer-svar').innerText()).toBe(da['find.near.unavailable']);
  });
});
