import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenSite } from './open-site.ts';

/** Opens the search with an address's query, `#q=…`, and waits for its first answer. */
export async function openFind(site: OpenSite, query = ''): Promise<Page> {
  const page = await site.open(`/find/${query}`);
  await waitForResults(page);
  return page;
}

/** Waits until the search is not busy. What was just typed is searched for a moment later: wait for what it brings instead. */
export async function waitForResults(page: Page): Promise<void> {
  await page.locator('#resultater[aria-busy=false]:not([hidden])').waitFor();
}

/** What the address says of the search: all of it stands behind #. */
export function wishIn(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

export function resultTitles(page: Page): Promise<string[]> {
  return page.locator('#liste > li h3').allInnerTexts();
}

/** The number in the live count; 0 where nothing is found. */
export async function resultCount(page: Page): Promise<number> {
  const words = await page.locator('#antal').innerText();
  return Number(/\d+/.exec(words)?.[0] ?? 0);
}

/** Ticks or unticks a choice, and waits for the answer. */
export async function toggleChoice(page: Page, facet: string, value: string): Promise<void> {
  await openFilters(page);
  const before = page.url();
  await choice(page, facet, value).click();
  await expect.poll(() => page.url()).not.toBe(before);
  await waitForResults(page);
}

/** Opens the form's choices, folded groups too. */
export async function openFilters(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('#filtre, #filtre details')) part.open = true;
  });
}

export function choice(page: Page, facet: string, value: string) {
  return page.locator(`input[name="${facet}"][value="${value}"]`);
}

/** The number beside a choice. */
export async function choiceCount(page: Page, facet: string, value: string): Promise<number> {
  await openFilters(page);
  const label = page.locator('label', { has: choice(page, facet, value) });
  await label.locator('[data-count]:not(:empty)').waitFor({ state: 'attached' });
  return Number(await label.locator('[data-count]').textContent());
}
