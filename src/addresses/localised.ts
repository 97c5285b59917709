import { SOURCE_LOCALE, type Locale } from '../i18n/locales.ts';
import { pageRowAt } from './page-paths.ts';

/**
 * Whether a page stands in every language: by its path below the site's base and the language (`kommuner/`), or by
 * its file's, where a folder's name is a parameter (`kommuner/[municipality]/`). What is no page (a feed) does.
 */
export function isTranslated(path: string): boolean {
  return pageRowAt(path)?.locales !== 'da';
}

/** A page's address in one language: Danish at the root, others below their id, with the same permanent words. */
export function localisedAddress(path: string, base: string, locale: Locale): string {
  return locale === SOURCE_LOCALE || !isTranslated(path) ? `${base}${path}` : `${base}${locale}/${path}`;
}
