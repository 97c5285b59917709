import { da } from './da.ts';

export type Locale = 'da';

/** The key of a sentence, without its plural form. */
export type MessageKey = StripPlural<keyof typeof da>;
type StripPlural<Key extends string> = Key extends `${infer Base}#${string}` ? Base : Key;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives a key's sentence in one language. `count` among the values chooses the plural form. */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  readonly locale: Locale;
}

const DICTIONARIES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { da };

/** A translator for one language. Throws for a key that has no sentence: a page must not show a key to a reader. */
export function translator(locale: Locale): Translate {
  const dictionary = DICTIONARIES[locale];
  const plurals = new Intl.PluralRules(locale);
  const translate = (key: MessageKey, values: MessageValues = {}): string => {
    const count = values['count'];
    const form = typeof count === 'number' ? dictionary[`${key}#${plurals.select(count)}`] : undefined;
    const sentence = form ?? dictionary[key] ?? dictionary[`${key}#other`];
    if (sentence === undefined) throw new Error(`The ${locale} dictionary has no sentence for ${key}.`);
    return fill(sentence, values);
  };
  return Object.assign(translate, { locale });
}

function fill(sentence: string, values: MessageValues): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : String(value);
  });
}
