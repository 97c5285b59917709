import type { da } from './da.ts';

type Key = keyof typeof da;
type CountedKey = Key extends infer Each ? (Each extends `${infer Base}#${string}` ? Base : never) : never;
type PlainKey = Exclude<Key, `${string}#${string}`>;

/** The key of a sentence, without its plural form. */
export type MessageKey = PlainKey | CountedKey;

/**
 * One language's words for every key, with the plural forms it has (`Intl.PluralRules`): a key or a form that is
 * missing, or one too many, is a type error.
 */
export type Dictionary<Form extends Intl.LDMLPluralRule> = Readonly<Record<PlainKey | `${CountedKey}#${Form}`, string>>;
