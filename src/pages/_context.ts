import { readAddress, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { loadCatalogue } from '../load/astro.ts';
import type { ViewContext } from '../views/context.ts';

/**
 * What every page hands to its view. The page's address says its language: one page file serves them all
 * (src/integrations/locales.ts). Without an address, as for paths and data, it is Danish.
 */
export function pageContext(url?: URL): Promise<ViewContext> {
  return contextIn(url ? readAddress(url.pathname, import.meta.env.BASE_URL).locale : 'da');
}

/** The same for what says its language itself: data for the browser. */
export async function contextIn(locale: Locale): Promise<ViewContext> {
  return { catalogue: await loadCatalogue(), t: translator(locale), base: import.meta.env.BASE_URL };
}
