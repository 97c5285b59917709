import { readAddress } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { loadCatalogue } from '../load/astro.ts';
import type { ViewContext } from '../views/context.ts';

/**
 * What every page hands to its view. The page's address says its language: one page file serves them all
 * (src/integrations/locales.ts). Without an address, as for paths and data, it is Danish.
 */
export async function pageContext(url?: URL): Promise<ViewContext> {
  const base = import.meta.env.BASE_URL;
  const locale = url ? readAddress(url.pathname, base).locale : 'da';
  return { catalogue: await loadCatalogue(), t: translator(locale), base };
}
