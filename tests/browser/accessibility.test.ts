import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { findAccessibilityFaults } from './axe.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { openAllDetails, PAGE_TYPES } from './page-types.ts';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('siteRoot'));
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

it.each(PAGE_TYPES)('has no fault that axe finds, on phone and desktop, light and dark: $name', async (type) => {
  const page = await site.open(type.path, { bypassCSP: true, reducedMotion: 'reduce' });
  await type.ready?.(page);
  await openAllDetails(page);
  const seen: Record<string, string[]> = {};
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const fault of await findAccessibilityFaults(page))
        (seen[fault] ??= []).push(`${colorScheme} at ${width} px`);
    }
  expect(Object.entries(seen).map(([fault, where]) => `${where.join(', ')}: ${fault}`)).toEqual([]);
});
