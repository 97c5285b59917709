import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../../src/cli/project-copy.ts';
import { writeSyntheticContent } from '../../src/cli/synthetic-content.ts';
import { choice, openFilters, openFind, resultCount, toggleChoice, waitForResults } from './find-page.ts';
import { openSite, type OpenSite } from './open-site.ts';

/** So many made-up offers, which state what the real ones do not yet: days, times, languages, places. */
const COUNT = 40;
const INDEXES = [...Array(COUNT).keys()];

let project: ProjectCopy;
let site: OpenSite;

beforeAll(async () => {
  project = copyProject();
  writeSyntheticContent(project.contentDir, COUNT);
  const { exitCode, output } = await project.startBuild({ CATALOGUE_TODAY: '2026-12-01' }).finished;
  if (exitCode !== 0) throw new Error(output);
  site = await openSite(join(project.root, 'dist'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(async () => {
  await site.close();
  project.remove();
});

async function unsureCount(page: Awaited<ReturnType<typeof openFind>>): Promise<number> {
  return Number(/\d+/.exec(await page.locator('#uoplyst-titel').innerText())?.[0] ?? 0);
}

describe('where offers state it, families choose by', () => {
  it.each<[string, string, (index: number) => boolean | undefined]>([
    ['a weekday', '#ugedag=ti', (index) => (index % 6 === 0 ? undefined : index % 7 === 1)],
    ['a time of day', '#tidspunkt=aften', (index) => (index % 6 === 0 ? undefined : 9 + (index % 9) + 2 > 17)],
    [
      'a language, and who may have an interpreter is not ruled out',
      '#sprog=so',
      (index) => (index % 3 === 2 ? true : undefined),
    ],
    ['practical help', '#hjaelp=mad', (index) => (index % 4 === 0 ? undefined : index % 4 === 1)],
    ['not giving one’s name', '#anonym=ja', (index) => (index % 5 === 0 ? undefined : index % 2 === 0)],
  ])('%s', async (_, query, states) => {
    const page = await openFind(site, query);
    expect(await resultCount(page)).toBe(INDEXES.filter((index) => states(index) === true).length);
    expect(await unsureCount(page)).toBe(INDEXES.filter((index) => states(index) === undefined).length);
  });
});

it('names the languages that offers state in the reader’s own', async () => {
  const page = await site.open('/en/find/');
  await waitForResults(page);
  await openFilters(page);
  const labels = await page.locator('fieldset[data-facet=sprog] .choice-words').allInnerTexts();
  expect(labels).toEqual(['Danish', 'English', 'Somali']);
});

it('measures to places that have coordinates', async () => {
  const page = await openFind(site, '#postnr=8000&orden=naermest');
  const lines = await page.locator('#liste > li [data-slot=lines] > li:first-child').allInnerTexts();
  const km = lines.map((line) => Number(/^Ca\. (\d+) km til Huset$/.exec(line)?.[1] ?? NaN));
  expect(km.length).toBe(12);
  expect(km).toEqual(km.toSorted((a, b) => a - b));
});

it('shows what another choice has made impossible, and lets go of it again', async () => {
  const page = await openFind(site, '#ugedag=ma');
  await openFilters(page);
  const impossible = page.locator('label.choice-impossible input');
  await expect.poll(() => impossible.count()).toBeGreaterThan(0);
  const before = await impossible.count();
  expect(await impossible.first().isDisabled()).toBe(true);
  await toggleChoice(page, 'ugedag', 'ma');
  await expect.poll(() => impossible.count()).toBeLessThan(before);
  expect(await choice(page, 'ugedag', 'ma').isEnabled()).toBe(true);
});
