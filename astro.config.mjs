// @ts-check
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { catalogueChecks } from './src/integrations/checks.ts';
import { catalogueSearch } from './src/integrations/search.ts';
import { readSettings } from './src/load/settings.ts';

const settings = readSettings();

export default defineConfig({
  site: settings.siteUrl,
  base: settings.base,
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), catalogueChecks(settings), catalogueSearch(settings)],
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // A strict Content-Security-Policy allows no inline script, style or data: address.
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
});
