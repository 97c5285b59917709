import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { groupRows } from '../../src/domain/timeline/groups.ts';
import { householdTimeline, type Household } from '../../src/domain/timeline/household.ts';
import type { BrowserOffer, BrowserOffers } from '../../src/views/browser-offers.ts';
import type { OpenSite } from './open-site.ts';

/** The day the browser believes it is; noon in Denmark. */
export const TODAY = '2026-11-22';
const NOON = `${TODAY}T12:00:00+01:00`;

/** Opens the timeline on TODAY, or at another moment. */
export async function openTimeline(
  site: OpenSite,
  fragment = '',
  { path = '/tid/', now = NOON, ...options }: BrowserContextOptions & { path?: string; now?: string } = {},
): Promise<Page> {
  const page = await site.open('/privatliv/', options);
  await page.clock.setFixedTime(new Date(now));
  await page.goto(new URL(path.slice(1) + fragment, site.url).href);
  if (fragment.includes('termin') || fragment.includes('foedt')) await settle(page);
  return page;
}

/** Waits until a full address is answered, or refused with words. */
export async function settle(page: Page): Promise<void> {
  await page.locator('#resultater[aria-busy=false] #svar:not([hidden]), .fault:not([hidden])').first().waitFor();
}

/** Titles by group, as the page shows them. */
export async function shownGroups(page: Page): Promise<Record<string, string[]>> {
  await page.evaluate(() =>
    document.querySelectorAll('#grupper details').forEach((one) => one.setAttribute('open', '')),
  );
  const groups = await page
    .locator('#grupper details')
    .evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('data-group') ?? '',
        [...one.querySelectorAll('h4')].map((title) => title.textContent.trim()),
      ]),
    );
  return Object.fromEntries(groups) as Record<string, string[]>;
}

/** Titles by group, as the domain says for the data that the site serves. */
export function expectedGroups(municipality: string, household: Household, today = TODAY): Record<string, string[]> {
  const { offers } = offersOf(municipality);
  const titles = new Map(offers.map(({ rules, card }) => [rules.id, titleOf(card)]));
  const { rows } = householdTimeline(offers.map(({ rules }) => rules), household, today); // prettier-ignore
  return Object.fromEntries(
    groupRows(rows, today).map(({ group, rows }) => [group, rows.map(({ offerId }) => titles.get(offerId) ?? '')]),
  );
}

/** A municipality's data as the site serves them. */
export function offersOf(municipality: string): BrowserOffers {
  const file = join(inject('siteRoot'), 'data', 'tilbud', 'da', `${municipality}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as BrowserOffers;
}

/** Serves these offers as Esbjerg's, each for the audience given; all are open to those who just come. */
export async function serveAudiences(
  page: Page,
  audiences: Readonly<Record<string, Partial<BrowserOffer['rules']['audience']>>>,
): Promise<void> {
  const real = offersOf('esbjerg');
  const [pattern] = real.offers;
  if (!pattern) throw new Error('Esbjerg has no offers.');
  const offers = Object.entries(audiences).map(([title, audience]) => ({
    rules: {
      ...pattern.rules,
      id: `esbjerg/${title}`,
      audience: { participants: [], situations: [], notFor: [], ...audience },
    },
    card: { ...pattern.card, id: `esbjerg/${title}`, title },
  }));
  await page.route('**/data/tilbud/da/esbjerg.json', (route) => route.fulfill({ json: { ...real, offers } }));
}

function titleOf({ title }: BrowserOffer['card']): string {
  return typeof title === 'string' ? title : title.text;
}
