import type { Catalogue, Offer } from '../domain/catalogue.ts';
import type { Locale } from '../i18n/locales.ts';

type OfferId = Pick<Offer, 'id' | 'isInspiration'>;

/** The whole addresses that the exports name. The caller makes them, as only it knows where the site stands. */
export interface Addresses {
  readonly home: string;
  readonly docs: string;
  readonly schema: string;
  readonly catalogue: string;
  readonly csv: string;
  readonly hsds: string;
  readonly hsds31: string;
  readonly changes: string;
  readonly dcat: string;
  /** The script with which other sites show a municipality's offers. */
  readonly element: string;
  readonly municipality: (id: string, locale: Locale) => string;
  readonly municipalityData: (id: string) => string;
  readonly municipalityChanges: (id: string) => string;
  readonly municipalityFragment: (id: string) => string;
  readonly municipalityCalendar: (id: string) => string;
  readonly offer: (offer: OfferId, locale: Locale) => string;
  readonly offerData: (id: string) => string;
  readonly offerCalendar: (id: string) => string;
  readonly source: (id: string) => string;
}

/** What every export is made of. */
export interface ExportContext {
  readonly catalogue: Catalogue;
  readonly at: Addresses;
}
