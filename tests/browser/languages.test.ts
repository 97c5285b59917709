import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { choiceCount, resultTitles, toggleChoice, waitForResults } from './find-page.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

describe.each(['en', 'ar'] as const)('in another language than Danish: %s', (locale) => {
  const t = translator(locale);

  it('a postcode leads to its municipality’s page in the language', async () => {
    await (await askFor('6700')).waitForURL(`**/${locale}/kommuner/esbjerg/`);
  });

  it('a postcode that spans municipalities is answered in the language', async () => {
    const answer = (await askFor('2740')).locator('#postnummer-svar');
    await answer.locator('a').waitFor();
    expect(await answer.locator('a').getAttribute('href')).toBe(`/${locale}/kommuner/ballerup/`);
    expect(await answer.innerText()).toContain(t('home.postcodeAlsoOutside', { municipalities: 'Herlev' }));
  });

  it('an empty postcode is answered in the language', async () => {
    const page = await askFor('');
    await expect.poll(() => page.locator('#postnummer-svar').innerText()).toBe(t('home.postcodeEmpty'));
  });

  it('Danish words find offers, counted and linked in the language', async () => {
    const page = await site.open(`/${locale}/find/#q=familiegruppe`);
    await waitForResults(page);
    const links = await page.locator('#liste a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain(`/${locale}/kommuner/esbjerg/familiegruppe/`);
    expect(await page.locator('#antal').innerText()).toBe(
      t('find.countFor', { count: links.length, query: 'familiegruppe' }),
    );
  });

  it('the number beside a choice is what the choice leaves', async () => {
    const page = await site.open(`/${locale}/find/#q=familiegruppe`);
    await waitForResults(page);
    const promised = await choiceCount(page, 'kommune', 'esbjerg');
    await toggleChoice(page, 'kommune', 'esbjerg');
    expect(promised).toBeGreaterThan(0);
    expect(await page.locator('#antal').innerText()).toBe(
      t('find.countFor', { count: promised, query: 'familiegruppe' }),
    );
  });

  it('a search that breaks is said in the language, and the plain list stays', async () => {
    const page = await site.open(`/${locale}/`);
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(new URL(`${locale}/find/`, site.url).href);
    await expect.poll(() => page.locator('#fejl').innerText()).toBe(t('find.broken'));
    expect(await page.locator('#alle').isVisible()).toBe(true);
  });

  async function askFor(postcode: string) {
    const page = await site.open(`/${locale}/`);
    await page.locator('#postnummer').fill(postcode);
    await page.keyboard.press('Enter');
    return page;
  }
});

it('English words find translated offers by their English title', async () => {
  const page = await site.open('/en/find/#q=swimming');
  await waitForResults(page);
  expect((await resultTitles(page)).join()).toMatch(/swimming/i);
});
