import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { da } from '../../src/i18n/da.ts';
import { choice, choiceCount, openFilters, openFind, resultCount, toggleChoice, waitForResults } from './find-page.ts';
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

/** The number of offers that do not say, as their heading tells; 0 where there is none. */
async function unsureCount(page: Page): Promise<number> {
  if (!(await page.locator('#uoplyst').isVisible())) return 0;
  return Number(/\d+/.exec(await page.locator('#uoplyst-titel').innerText())?.[0] ?? 0);
}

describe('the address', () => {
  it('restores every kind of choice', async () => {
    const query =
      '#q=familie&kommune=esbjerg&alder=uge-20&adgang=aaben&hvem=far&nu=ja&niveau=universel&ikke=gruppe&slut=ja&postnr=6700&orden=naermest';
    const page = await openFind(site, query);
    expect(await page.locator('#alder-praecis').inputValue()).toBe('uge-20');
    for (const [facet, value] of [
      ['kommune', 'esbjerg'],
      ['adgang', 'aaben'],
      ['hvem', 'far'],
      ['nu', 'ja'],
      ['ikke', 'gruppe'],
      ['slut', 'ja'],
    ] as const)
      expect(await choice(page, facet, value).isChecked()).toBe(true);
    expect(await page.locator('#postnr').inputValue()).toBe('6700');
    expect(await page.locator('#orden').isChecked()).toBe(true);
    await page.locator('#q').press('Enter');
    await waitForResults(page);
    expect(new URL(page.url()).hash).toBe(query);
  });

  it('opens the folded groups in which something is chosen, and says how many', async () => {
    const page = await openFind(site, '#hvem=far&hvem=mor');
    const groups = page.locator('#filtre details[data-group][open]');
    expect(await groups.count()).toBe(1);
    expect(await groups.locator('[data-active]').textContent()).toBe('2 valgt');
  });

  it('goes back to the time of life before', async () => {
    const page = await openFind(site, '#alder=gravid');
    const before = await resultCount(page);
    await openFilters(page);
    await page.locator('#alder-praecis').selectOption('8-mdr');
    await expect.poll(() => new URL(page.url()).hash).toBe('#alder=8-mdr');
    await waitForResults(page);
    await page.goBack();
    await expect.poll(() => resultCount(page)).toBe(before);
    expect(await page.locator('#alder-praecis').inputValue()).toBe('');
    expect(await choice(page, 'alder', 'gravid').isChecked()).toBe(true);
  });
});

describe('kinds that are not wanted', () => {
  it('are left out, and so many as were promised', async () => {
    const page = await openFind(site);
    const [all, groups] = [await resultCount(page), await choiceCount(page, 'slags', 'gruppe')];
    await toggleChoice(page, 'ikke', 'gruppe');
    expect(groups).toBeGreaterThan(0);
    expect(await resultCount(page)).toBe(all - groups);
    await page.getByRole('button', { name: 'Fjern Ikke: Gruppe' }).click();
    await expect.poll(() => resultCount(page)).toBe(all);
  });

  it('are not wanted and unwanted at once', async () => {
    const page = await openFind(site, '#slags=gruppe');
    await toggleChoice(page, 'ikke', 'gruppe');
    expect(new URL(page.url()).hash).toBe('#ikke=gruppe');
    await toggleChoice(page, 'slags', 'gruppe');
    expect(new URL(page.url()).hash).toBe('#slags=gruppe');
  });
});

describe('a choice that leaves nothing', () => {
  it('cannot be chosen, and says so to those who see and those who listen', async () => {
    const page = await openFind(site, '#kommune=viborg');
    await openFilters(page);
    const impossible = page.locator('label.choice-impossible', { has: page.locator('input[name=slags]') });
    expect(await impossible.count()).toBeGreaterThan(0);
    expect(await impossible.first().locator('input').isDisabled()).toBe(true);
    expect(await impossible.first().locator('[data-count]').textContent()).toBe('0');
    expect(await impossible.first().innerText()).toContain(da['find.impossible']);
  });

  it('can always be taken away', async () => {
    const page = await openFind(site, '#kommune=viborg&slags=ophold');
    expect(await resultCount(page)).toBe(0);
    expect(await choice(page, 'slags', 'ophold').isEnabled()).toBe(true);
    await page.getByRole('button', { name: 'Fjern Ophold' }).click();
    await expect.poll(() => resultCount(page)).toBeGreaterThan(0);
  });
});

describe('offers that do not say', () => {
  it('are shown below those that do, and none is lost', async () => {
    const page = await openFind(site);
    const all = await resultCount(page);
    await toggleChoice(page, 'anonym', 'ja');
    const sure = await resultCount(page);
    expect(sure).toBeGreaterThan(0);
    expect(await unsureCount(page)).toBe(all - sure);
    const cards = await page.locator('#liste-uoplyst > li').allInnerTexts();
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.filter((text) => !text.includes('Ikke oplyst: om I kan være anonyme'))).toEqual([]);
  });

  it('are told beside the choice too', async () => {
    const page = await openFind(site, '#kommune=aarhus');
    await openFilters(page);
    const label = page.locator('label', { has: choice(page, 'anonym', 'ja') });
    expect(await label.locator('[data-count]').textContent()).toBe('0');
    expect(await label.locator('[data-maybe]').textContent()).toBe(`${await resultCount(page)} måske`);
    expect(await choice(page, 'anonym', 'ja').isEnabled()).toBe(true);
  });

  it('stand alone with kind words where no offer says that it fits', async () => {
    const page = await openFind(site, '#kommune=aarhus&anonym=ja');
    expect(await page.locator('#antal').innerText()).toBe(da['find.noneSure']);
    expect(await page.locator('#liste-uoplyst > li').count()).toBeGreaterThan(0);
    expect(await page.locator('#emner').isVisible()).toBe(false);
  });

  it('are folded away by one press', async () => {
    const page = await openFind(site, '#anonym=ja');
    await page.locator('#uoplyst > summary').click();
    expect(await page.locator('#liste-uoplyst > li').first().isVisible()).toBe(false);
  });

  it('are no part of a search in which nothing unknown is asked for', async () => {
    const page = await openFind(site, '#kommune=esbjerg&adgang=aaben&slags=cafe');
    expect(await page.locator('#uoplyst').isVisible()).toBe(false);
  });
});

it('offers no choice that no offer has answered, and says so instead', async () => {
  const page = await openFind(site);
  await openFilters(page);
  const facets = await page
    .locator('#filtre fieldset[data-facet]')
    .evaluateAll((all) =>
      all.map((facet) => [facet.querySelectorAll('input').length, (facet as HTMLElement).innerText]),
    );
  expect(facets.length).toBe(14);
  expect(facets.filter(([boxes, text]) => boxes === 0 && !String(text).includes(da['find.neverStated']))).toEqual([]);
});

it('keeps the levels for professionals’ addresses: no family sees them, and one that came by such an address can leave', async () => {
  const page = await openFind(site);
  const all = await resultCount(page);
  await openFilters(page);
  expect(await page.locator('[data-facet=niveau]').isVisible()).toBe(false);
  await page.goto(`${site.url}find/#niveau=selektiv`);
  await waitForResults(page);
  expect(await resultCount(page)).toBeLessThan(all);
  await page.locator('#valgte button').click();
  await expect.poll(() => resultCount(page)).toBe(all);
});

it('leads from the choices to the offers by a button that says how many', async () => {
  const page = await openFind(site, '#kommune=esbjerg');
  await openFilters(page);
  const button = page.locator('#vis');
  expect(await button.innerText()).toBe(`Vis ${await resultCount(page)} tilbud`);
  await button.press('Enter');
  expect(await page.locator('#vis').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('antal');
});
