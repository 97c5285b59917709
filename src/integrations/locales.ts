import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { isTranslated } from '../addresses/localised.ts';
import { TRANSLATED_LOCALES } from '../i18n/locales.ts';

const PAGES = 'src/pages';

/**
 * Serves every page file below `/en/…`, `/ar/…` too: the page reads its language from its address.
 * A new page stands in every language without a word; src/addresses/pages.ts says which are in Danish only.
 */
export function localisedPages(): AstroIntegration {
  return {
    name: 'familiekataloget-locales',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const locale of TRANSLATED_LOCALES)
          for (const { file, path } of translatedPages())
            injectRoute({ pattern: `/${locale}/${path}`.replace(/\/$/, ''), entrypoint: `${PAGES}/${file}` });
      },
    },
  };
}

function translatedPages(): { readonly file: string; readonly path: string }[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => ({ file, path: file.replace(/(?:index)?\.astro$/, '') }))
    .map(({ file, path }) => ({ file, path: path === '' || path.endsWith('/') ? path : `${path}/` }))
    .filter(({ path }) => isTranslated(path))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
