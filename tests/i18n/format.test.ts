import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatClock,
  formatDate,
  formatLanguage,
  formatList,
  formatNumber,
  formatWeekday,
} from '../../src/i18n/format.ts';
import { pluralForms, translator } from '../../src/i18n/translate.ts';

describe('a date', () => {
  it.each([
    ['da', '5. november 2021'],
    ['en', '5 November 2021'],
    ['ar', '5 نوفمبر 2021'],
  ] as const)('is written as %s writes it', (locale, expected) => {
    expect(formatDate('2021-11-05', locale)).toBe(expected);
  });

  it('known to the month only has no day', () => {
    expect(formatDate('2021-11', 'ar')).toBe('نوفمبر 2021');
  });
});

it.each([
  ['da', '16', '18.45'],
  ['en', '16:00', '18:45'],
  ['ar', '16:00', '18:45'],
] as const)('a clock time is written as %s writes it', (locale, whole, quarter) => {
  expect([formatClock('16:00', locale), formatClock('18:45', locale)]).toEqual([whole, quarter]);
});

it.each([
  [0, 'لا خدمات'],
  [1, 'خدمة واحدة'],
  [2, 'خدمتان'],
  [3, '3 خدمات'],
  [10, '10 خدمات'],
  [11, '11 خدمة'],
  [99, '99 خدمة'],
  [100, '100 خدمة'],
  [103, '103 خدمات'],
])('counts %i offers in Arabic', (count, expected) => {
  expect(translator('ar')('find.count', { count })).toBe(expected);
});

it.each([
  [1, 'شهر واحد'],
  [2, 'شهرين'],
  [9, '9 أشهر'],
  [11, '11 شهرًا'],
  [24, 'سنتين'],
  [30, 'سنتين و6 أشهر'],
])('says an age of %i months in Arabic', (months, expected) => {
  expect(formatAge(months, translator('ar'))).toBe(expected);
});

it('writes Arabic numbers with Latin digits, as the addresses and phone numbers beside them', () => {
  expect(formatNumber(50_599, 'ar')).toMatch(/^[0-9,.]+$/);
});

it('names weekdays, languages and lists in the reader’s language', () => {
  expect([formatWeekday('tu', 'en'), formatLanguage('ar', 'en'), formatList(['a', 'b', 'c'], 'en')]).toEqual([
    'Tuesday',
    'Arabic',
    'a, b and c',
  ]);
});

it('gives scripts every plural form, with the number left open', () => {
  expect(pluralForms('find.count', 'en')).toEqual({ one: '{count} offer', other: '{count} offers' });
  expect(Object.keys(pluralForms('find.count', 'ar')).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
});
