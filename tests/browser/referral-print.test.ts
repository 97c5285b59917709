import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { listPages } from '../site/site.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { printedSheets } from './pdf.ts';

/** How many sheets of A4 a municipality may take (issue C). */
const MAX_SHEETS = 2;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

const lists = () => listPages(inject('siteRoot')).filter((path) => /\/kommuner\/[^/]+\/henvis\/$/.test(path));

it(`prints every municipality’s list on ${MAX_SHEETS} sheets of A4 at most, in every language`, async () => {
  const page = await site.open('/');
  const counts: Record<string, number> = {};
  for (const path of lists()) {
    await page.goto(new URL(path.slice(1), site.url).href);
    counts[path] = (await printedSheets(page)).length;
  }
  expect(Object.keys(counts).length).toBeGreaterThan(20);
  expect(Object.entries(counts).filter(([, count]) => count > MAX_SHEETS || count < 1)).toEqual([]);
}, 120_000);

describe('the printed sheet', () => {
  it('has every offer of the list, the address written out, and the day', async () => {
    const page = await site.open('/kommuner/esbjerg/henvis/');
    const titles = await page.locator('article h4').allInnerTexts();
    const text = squeezed((await printedSheets(page)).join(' '));
    expect(titles.length).toBeGreaterThan(20);
    expect(titles.filter((title) => !text.includes(squeezed(title)))).toEqual([]);
    expect(text).toContain('http://localhost:4321/kommuner/esbjerg/');
    expect(text).toMatch(/Katalogetden\d+\.\p{L}+20\d\d/u);
  });

  it('has nothing of the page on the screen, nor the page anything of it', async () => {
    const page = await site.open('/kommuner/esbjerg/henvis/');
    expect(await page.locator('.referral-paper').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.referral-paper').isVisible()).toBe(true);
    expect(await page.locator('h1, .referral-index, article').filter({ visible: true }).count()).toBe(0);
  });

  it('is black on white', async () => {
    const page = await site.open('/kommuner/esbjerg/henvis/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page
      .locator('.referral-paper :is(p, th, td, span)')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color));
    expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)']);
  });

  it('tells the two ways in apart without colour: by sign and by words', async () => {
    const page = await site.open('/kommuner/esbjerg/henvis/');
    await page.emulateMedia({ media: 'print' });
    const ways = await page.locator('.referral-paper td strong').allInnerTexts();
    expect(new Set(ways)).toEqual(new Set(['○ Kan selv komme', '■ Henvisning eller vurdering først']));
  });
});

it('opens the part for professionals of the offer that the list leads to', async () => {
  const page = await site.open('/kommuner/esbjerg/henvis/');
  await page.locator('#tilbud-familiegruppe h4 a').click();
  await page.waitForURL(/familiegruppe\/#for-fagpersoner$/);
  await page.locator('#for-fagpersoner').waitFor({ state: 'visible' });
});

/** Text without spaces and hyphens: on paper lines are broken inside words. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]+/g, '');
}
