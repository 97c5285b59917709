import type { Offer } from '../domain/catalogue.ts';
import type { Locale } from '../i18n/locales.ts';
import { pathsFrom } from './paths.ts';

/** Major version of our own format: a change that could break others' programs gets a new one. */
const VERSION = 'v2';

/** Where the files are that follow others' standards, and those that other sites have put into their pages. */
const LASTING = 'v1';

/** The addresses of the open data on the site. All are permanent. */
export function dataPathsFrom(base: string) {
  const at = (path: string) => `${base}data/${VERSION}/${path}`;
  const lasting = (path: string) => `${base}data/${LASTING}/${path}`;
  return {
    docs: `${base}data/`,
    schema: at('schema.json'),
    catalogue: at('katalog.json'),
    csv: at('tilbud.csv'),
    hsds: lasting('hsds/services.json'),
    hsds31: lasting('hsds-3.1/services.json'),
    hsdsService: (uuid: string) => lasting(`hsds/services/${uuid}.json`),
    changes: lasting('aendringer.xml'),
    dcat: lasting('dcat.ttl'),
    element: lasting('familiekatalog.js'),
    municipalityData: (id: string) => at(`kommuner/${id}.json`),
    municipalityChanges: (id: string) => lasting(`kommuner/${id}/aendringer.xml`),
    municipalityFragment: (id: string) => lasting(`kommuner/${id}.html`),
    municipalityCalendar: (id: string) => `${base}kommuner/${id}/kalender.ics`,
    offerData: (id: string) => at(`tilbud/${id}.json`),
    offerCalendar: (id: string) => `${base}kommuner/${id}/kalender.ics`,
  };
}

/** The same as whole addresses, with the pages that the open data points to. */
export function dataAddresses(site: URL, base: string) {
  const whole = (path: string) => new URL(path, site).href;
  const paths = dataPathsFrom(whole(base));
  const pages = (locale: Locale) => pathsFrom(base, locale);
  return {
    ...paths,
    home: whole(base),
    municipality: (id: string, locale: Locale) => whole(pages(locale).municipality(id)),
    offer: (offer: Pick<Offer, 'id' | 'isInspiration'>, locale: Locale) => whole(pages(locale).offer(offer)),
    source: (id: string) => whole(pages('da').source(id)),
  };
}
