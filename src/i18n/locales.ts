/** The site's languages, the first at the root of its addresses. A language is a row here and a dictionary beside. */
export const LOCALES = ['da', 'en', 'ar'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language that content is written in, and that everything else is translated from. */
export const SOURCE_LOCALE = 'da';

export type TranslatedLocale = Exclude<Locale, typeof SOURCE_LOCALE>;

export const TRANSLATED_LOCALES = LOCALES.filter((locale): locale is TranslatedLocale => locale !== SOURCE_LOCALE);

export interface Language {
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The BCP 47 tag for `Intl`. */
  readonly tag: string;
  /** As Open Graph writes it. */
  readonly openGraph: string;
}

/**
 * Arabic has Latin digits: postcodes, telephone numbers and clock times on the same page are Danish ones, and a page
 * with two sets of digits is hard to read.
 */
export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  da: { name: 'Dansk', direction: 'ltr', tag: 'da-DK', openGraph: 'da_DK' },
  en: { name: 'English', direction: 'ltr', tag: 'en-GB', openGraph: 'en_GB' },
  ar: { name: 'العربية', direction: 'rtl', tag: 'ar-u-nu-latn', openGraph: 'ar_AR' },
};

/** The language and the path that an address stands for: `localisedAddress` the other way round. */
export function readAddress(address: string, base: string): { readonly locale: Locale; readonly path: string } {
  const below = address.slice(base.length);
  const locale = TRANSLATED_LOCALES.find((id) => below.startsWith(`${id}/`));
  return locale === undefined
    ? { locale: SOURCE_LOCALE, path: below }
    : { locale, path: below.slice(locale.length + 1) };
}
