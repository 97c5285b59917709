import { escapeXml } from './xml.ts';

/** A sitemap (sitemaps.org 0.9) of the given addresses, in the order given. */
export function sitemap(addresses: readonly string[]): string {
  const rows = addresses.map((address) => `  <url><loc>${escapeXml(address)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}
