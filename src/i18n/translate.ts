import { ar } from './ar.ts';
import { da } from './da.ts';
import type { MessageKey } from './dictionary.ts';
import { en } from './en.ts';
import { LANGUAGES, type Locale } from './locales.ts';

export type { MessageKey } from './dictionary.ts';
export type { Locale } from './locales.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives a key's sentence in one language. `count` among the values chooses the plural form. */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  readonly locale: Locale;
}

export const DICTIONARIES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { da, en, ar };

/** A translator for one language. Throws for a key that has no sentence: a page must not show a key to a reader. */
export function translator(locale: Locale): Translate {
  return Object.assign(speaker(DICTIONARIES[locale], locale), { locale });
}

/** Gives a key's sentence out of one dictionary. @throws Error for a key that has none. */
export function speaker(dictionary: Readonly<Record<string, string>>, locale: Locale) {
  const plurals = new Intl.PluralRules(LANGUAGES[locale].tag);
  return (key: string, values: MessageValues = {}): string => {
    const count = values['count'];
    const form = typeof count === 'number' ? dictionary[`${key}#${plurals.select(count)}`] : undefined;
    const sentence = form ?? dictionary[key] ?? dictionary[`${key}#other`];
    if (sentence === undefined) throw new Error(`The ${locale} dictionary has no sentence for ${key}.`);
    return fill(sentence, values);
  };
}

/** A counted sentence in every plural form of the language, with `{count}` open: for scripts, which count later. */
export function pluralForms(key: MessageKey, locale: Locale): Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> {
  const forms = new Intl.PluralRules(LANGUAGES[locale].tag).resolvedOptions().pluralCategories;
  const dictionary = DICTIONARIES[locale];
  return Object.fromEntries(forms.map((form) => [form, dictionary[`${key}#${form}`] ?? dictionary[key] ?? '']));
}

/**
 * The sentences whose keys begin with one of the prefixes, in every plural form: for an island, which gets them with its page.
 * `speaker` reads them there.
 */
export function sentencesFor(prefixes: readonly string[], locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(DICTIONARIES[locale]).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
}

function fill(sentence: string, values: MessageValues): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : String(value);
  });
}
