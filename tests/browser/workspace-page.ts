import type { Locator, Page } from 'playwright-core';
import type { OpenSite } from './open-site.ts';

/** Opens the workspace with what follows `#`, and waits until it can be used. */
export async function openWorkspace(site: OpenSite, path = '/henvis/'): Promise<Page> {
  const page = await site.open(path);
  await waitForWorkspace(page);
  return page;
}

export async function waitForWorkspace(page: Page): Promise<void> {
  await page.locator('#bord:not([hidden]) #tilbud[aria-busy=false] #fundet:not(:empty)').waitFor();
}

/** A municipality with a family's week and age, and what two of its offers say, on the sheet in one language. */
export async function fillWorkspace(page: Page, locale: string): Promise<void> {
  await page.locator('input[name=k][value=esbjerg]').check();
  await page.locator('#uge').fill('14');
  await rowsOf(page, 'come-self').first().waitFor();
  await page.locator('#liste-come-self input[name=ark]').first().check();
  await page.locator('#liste-refer input[name=ark]').first().check();
  await page.locator('#ark-sprog').selectOption(locale);
  await page.locator(`#ark-visning[data-sheet^="${locale}#1"]`).waitFor();
}

export function rowsOf(page: Page, group: string): Locator {
  return page.locator(`#liste-${group} > li`);
}

/** The offers of a group by id, in order; those that do not fit cannot be picked and have none. */
export function idsOf(page: Page, group: string): Promise<string[]> {
  return page
    .locator(`#liste-${group} input[name=ark]`)
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
}
