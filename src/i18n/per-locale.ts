import { LANGUAGES, type Locale } from './locales.ts';

/**
 * What is made once for each language, when first asked for: `Intl`'s objects take a thousand times longer to make than
 * to use, and much memory that the collector does not see. What a script does not use is left out of it.
 * @__NO_SIDE_EFFECTS__
 */
export function perLocale<T>(make: (tag: string, locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const value = make(LANGUAGES[locale].tag, locale);
    made.set(locale, value);
    return value;
  };
}
