import { translator } from '../i18n/translate.ts';
import { loadCatalogue } from '../load/astro.ts';
import type { ViewContext } from '../views/context.ts';

/** What every page hands to its view. */
export async function pageContext(): Promise<ViewContext> {
  return { catalogue: await loadCatalogue(), t: translator('da'), base: import.meta.env.BASE_URL };
}
