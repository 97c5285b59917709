import type { APIRoute } from 'astro';
import { sitemap } from '../exports/sitemap.ts';
import { sitePages } from '../views/site-pages.ts';
import { pageContext } from './_context.ts';

export const GET: APIRoute = async ({ site }) => {
  const pages = sitePages(await pageContext());
  return new Response(sitemap(pages.map((path) => new URL(path, site).href)), {
    headers: { 'content-type': 'application/xml' },
  });
};
