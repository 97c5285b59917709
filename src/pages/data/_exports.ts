import type { APIContext } from 'astro';
import type { Cards } from '../../exports/json/offer-record.ts';
import { dataCards } from '../../views/data-cards.ts';
import { dataAddresses } from '../../views/data-paths.ts';
import { pageContext } from '../_context.ts';

/** What the exports are made of: the catalogue, whole addresses, and each offer in the words of its pages. */
export async function exportContext({ site }: Pick<APIContext, 'site'>) {
  const { catalogue, base } = await pageContext();
  const at = dataAddresses(siteOf({ site }), base);
  const cards: Cards = (offer) => dataCards(offer, { catalogue, base }, at.offer);
  return { context: { catalogue, at }, cards };
}

/** Where the site is published. @throws Error where nothing says so. */
export function siteOf({ site }: Pick<APIContext, 'site'>): URL {
  if (!site) throw new Error('Astro has no `site`: astro.config.mjs sets it from SITE_URL.');
  return site;
}

/** A file of the open data. A static host goes by its name; the type is for the dev server. */
export function file(body: string, contentType: string): Response {
  return new Response(body, { headers: { 'content-type': `${contentType}; charset=utf-8` } });
}
