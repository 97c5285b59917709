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

const PAGES = [
  ['an offer', '/kommuner/esbjerg/familiegruppe/'],
  ['an offer that is over', '/kommuner/aarhus/nabohuset-familiekurser/'],
  ['a municipality', '/kommuner/aarhus/'],
  ['a municipality’s profile', '/kommuner/aarhus/profil/'],
  ['a programme', '/programmer/cos-p/'],
] as const;

describe.each(PAGES)('on paper, %s', (_, path) => {
  it('has no menu, no breadcrumbs and no foot', async () => {
    const page = await printed(path);
    const shown = await page
      .locator('body > header, body > footer, nav')
      .evaluateAll((parts) =>
        parts.filter((part) => part.getClientRects().length > 0).map((part) => part.outerHTML.slice(0, 80)),
      );
    expect(shown).toEqual([]);
  });

  it('is black on white', async () => {
    const page = await printed(path);
    expect([...new Set(await page.evaluate(colouredText))]).toEqual([]);
  });
});

it('prints the part for professionals also where it is closed', async () => {
  const page = await printed('/kommuner/esbjerg/familiegruppe/');
  expect(await page.locator('#fagpersoner').getAttribute('open')).toBeNull();
  const box = await page.locator('#fagpersoner > div').boundingBox();
  expect(box && box.height > 100).toBe(true);
});

async function printed(path: string): Promise<Page> {
  const page = await site.open(path);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Every element with words of its own that are not black, or do not stand on white. */
function colouredText(): string[] {
  const isSeeThrough = (colour: string) => colour === 'rgba(0, 0, 0, 0)';
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return isSeeThrough(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
  };
  const hasWords = (element: Element) =>
    element.getClientRects().length > 0 &&
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
  return [...document.querySelectorAll('main *')].filter(hasWords).flatMap((element) => {
    const pair = `${getComputedStyle(element).color} on ${groundOf(element)}`;
    return pair === 'rgb(0, 0, 0) on rgb(255, 255, 255)' ? [] : [`${pair}: ${element.outerHTML.slice(0, 60)}`];
  });
}
