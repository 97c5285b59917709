import { LANGUAGES, type Locale } from './locales.ts';

/** Words for a reader: plain where they are in the page's language, else with the language they are in. */
export type Words = string | ForeignWords;

export interface ForeignWords {
  readonly text: string;
  readonly lang: Locale;
}

/** Words that are in `lang`, for a page in `locale`. The empty string stays empty. */
export function wordsIn(lang: Locale, text: string, locale: Locale): Words {
  return lang === locale || text === '' ? text : { text, lang };
}

/** The words without their language: for a title, a search or a sort. */
export function plainWords(words: Words): string {
  return typeof words === 'string' ? words : words.text;
}

export interface LanguageAttributes {
  readonly lang?: Locale;
  readonly dir?: 'ltr' | 'rtl';
}

/** What an element with text in `lang` says of it on a page in `locale`: nothing where that is the page's own. */
export function languageAttributes(lang: Locale, locale: Locale): LanguageAttributes {
  return lang === locale ? {} : { lang, dir: LANGUAGES[lang].direction };
}

/** What an element that holds these words alone says of their language. */
export function attributesOf(words: Words): LanguageAttributes {
  return typeof words === 'string' ? {} : { lang: words.lang, dir: LANGUAGES[words.lang].direction };
}
