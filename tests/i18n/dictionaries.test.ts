import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BOX_LABELS } from '../../src/i18n/box-labels.ts';
import { LANGUAGES, LOCALES, TRANSLATED_LOCALES } from '../../src/i18n/locales.ts';
import { DICTIONARIES } from '../../src/i18n/translate.ts';
import { VocabularySchema } from '../../src/schema/vocabulary.ts';

const plain = (locale: (typeof LOCALES)[number]) =>
  Object.keys(DICTIONARIES[locale]).filter((key) => !key.includes('#'));
const counted = (locale: (typeof LOCALES)[number]) => [
  ...new Set(Object.keys(DICTIONARIES[locale]).flatMap((key) => (key.includes('#') ? [key.replace(/#.*/, '')] : []))),
];

describe.each(TRANSLATED_LOCALES)('the dictionary %s', (locale) => {
  it('has the same keys as the Danish one', () => {
    expect(plain(locale).sort()).toEqual(plain('da').sort());
    expect(counted(locale).sort()).toEqual(counted('da').sort());
  });

  it('has every plural form of its language for everything it counts', () => {
    const forms = new Intl.PluralRules(LANGUAGES[locale].tag).resolvedOptions().pluralCategories;
    const missing = counted(locale).flatMap((key) =>
      forms.map((form) => `${key}#${form}`).filter((key) => !(key in DICTIONARIES[locale])),
    );
    expect(missing).toEqual([]);
  });

  it('leaves no sentence empty', () => {
    expect(Object.entries(DICTIONARIES[locale]).filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('fills in no name that the Danish sentence does not have', () => {
    const faults = Object.entries(DICTIONARIES[locale]).filter(([key, words]) => {
      const danish = DICTIONARIES.da[key] ?? DICTIONARIES.da[key.replace(/#.*/, '#other')] ?? '';
      return placeholders(words).some((name) => !placeholders(danish).includes(name));
    });
    expect(faults).toEqual([]);
  });

  it('drops a name only where a plural form says the number in words', () => {
    const faults = Object.entries(DICTIONARIES[locale]).filter(([key, words]) => {
      const danish = DICTIONARIES.da[key] ?? DICTIONARIES.da[key.replace(/#.*/, '#other')] ?? '';
      const saysItInWords = /#(zero|one|two)$/.test(key);
      return !saysItInWords && placeholders(danish).some((name) => !placeholders(words).includes(name));
    });
    expect(faults).toEqual([]);
  });

  it('translates the words of the boxes', () => {
    expect(BOX_LABELS[locale].goodToKnow).not.toBe(BOX_LABELS.da.goodToKnow);
  });
});

/** The lists whose words stand on pages; the others are words for the search, which looks in Danish texts. */
const SHOWN_LISTS = ['topics.yaml', 'situations.yaml', 'professions.yaml'];

describe('the vocabulary', () => {
  it.each(SHOWN_LISTS)('%s has every word in every language', (file) => {
    const { labels, terms } = VocabularySchema.parse(parse(readFileSync(`content/vocabulary/${file}`, 'utf8')));
    const missing = TRANSLATED_LOCALES.flatMap((locale) =>
      terms.filter(({ id }) => labels[locale]?.[id] === undefined).map(({ id }) => `${locale}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('refuses a translation of a word that is not there', () => {
    const result = VocabularySchema.safeParse({
      title: 'Emner',
      labels: { en: { soevn: 'Sleep', svoemning: 'Swimming' } },
      terms: [{ id: 'soevn', label: 'Søvn' }],
    });
    expect(result.error?.issues.map(({ path }) => path)).toEqual([['labels', 'en', 'svoemning']]);
  });
});

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
