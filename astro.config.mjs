// @ts-check
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { catalogueBuild } from './src/integrations/catalogue.ts';
import { localisedPages } from './src/integrations/locales.ts';
import { serviceWorkerBundle } from './src/integrations/service-worker.ts';
import { readSettings } from './src/load/settings.ts';

const settings = readSettings();

export default defineConfig({
  site: settings.siteUrl,
  base: settings.base,
  outDir: process.env['OUT_DIR'] ?? 'dist',
  server: { port: settings.port },
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), catalogueBuild(settings), localisedPages()],
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // A strict Content-Security-Policy allows no inline script, style or data: address.
  vite: {
    plugins: [tailwindcss(), serviceWorkerBundle()],
    build: { assetsInlineLimit: 0 },
    server: { watch: { ignored: ['**/.build/**', '**/dist/**'] } },
  },
});
