import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import type { Price } from '../../../src/said/price.ts';
import { plainPrice, priceWords } from '../../../src/views/words/price-words.ts';

const [da, en, ar] = [translator('da'), translator('en'), translator('ar')];

describe('a price', () => {
  it.each<[string, Price, string, string, string]>([
    ['free', { kind: 'free' }, 'Gratis', 'Free', 'مجانًا'],
    [
      'free for some',
      { kind: 'free', if: 'hvis I bor i kommunen' },
      'Gratis, hvis I bor i kommunen',
      'Free hvis I bor i kommunen',
      'مجانًا hvis I bor i kommunen',
    ],
    [
      'free, for what',
      { kind: 'free', for: 'kaffe og brød' },
      'Gratis (kaffe og brød)',
      'Free (kaffe og brød)',
      'مجانًا (kaffe og brød)',
    ],
    [
      'an amount for a course',
      { kind: 'amount', ore: 35000, for: 'pr. forløb' },
      '350 kr. pr. forløb',
      '350 kroner for the whole course',
      '350 كرونة للبرنامج كله',
    ],
    [
      'an amount for some',
      { kind: 'amount', ore: 20000, for: 'pr. forløb', if: 'hvis du får SU' },
      '200 kr. pr. forløb, hvis du får SU',
      '200 kroner for the whole course hvis du får SU',
      '200 كرونة للبرنامج كله hvis du får SU',
    ],
    [
      'with øre, for what no dictionary knows',
      { kind: 'amount', ore: 1250, for: 'pr. hold' },
      '12,50 kr. pr. hold',
      '12.50 kroner pr. hold',
      '12.50 كرونة pr. hold',
    ],
    [
      'a thing',
      { kind: 'amount', ore: 2500, for: 'kaffe og brød' },
      '25 kr. (kaffe og brød)',
      '25 kroner (kaffe og brød)',
      '25 كرونة (kaffe og brød)',
    ],
    ['an amount alone', { kind: 'amount', ore: 125000 }, '1.250 kr.', '1,250 kroner', '1,250 كرونة'],
    [
      'a range',
      { kind: 'range', fromOre: 2000, toOre: 4000, for: 'pr. gang' },
      '20-40 kr. pr. gang',
      '20-40 kroner each time',
      'من 20 إلى 40 كرونة لكل مرة',
    ],
    [
      'a lower end only',
      { kind: 'range', fromOre: 10000, for: 'pr. barn' },
      'Fra 100 kr. pr. barn',
      'From 100 kroner for each child',
      'ابتداءً من 100 كرونة لكل طفل',
    ],
    ['by income', { kind: 'by-income' }, 'Efter jeres indtægt', 'It depends on your income', 'بحسب دخلكم'],
    [
      'what one can give',
      { kind: 'donation', for: 'mad' },
      'Det, I kan give (mad)',
      'What you can give (mad)',
      'ما تستطيعون دفعه (mad)',
    ],
  ])('%s', (_, said, danish, english, arabic) => {
    expect([da, en, ar].map((t) => priceWords([said], t).map(plainPrice).join())).toEqual([danish, english, arabic]);
  });
});

it('every line of a price is said, in order', () => {
  const lines: Price[] = [
    { kind: 'amount', ore: 35000, for: 'pr. forløb' },
    { kind: 'amount', ore: 20000, for: 'pr. forløb', if: 'hvis du får SU' },
  ];
  expect(priceWords(lines, da)).toEqual([['350 kr. pr. forløb'], ['200 kr. pr. forløb, hvis du får SU']]);
});

it('a price that nobody has said is no price: nothing is free by silence', () => {
  expect(priceWords([], da)).toEqual([]);
  expect(da('price.unknown')).not.toMatch(/gratis/i);
});

it('an editor’s own words are marked as Danish in other languages', () => {
  const [line] = priceWords([{ kind: 'amount', ore: 2500, for: 'kaffe og brød', if: 'hvis du får SU' }], ar);
  expect(line).toEqual(['25 كرونة', { text: '(kaffe og brød)', lang: 'da' }, { text: 'hvis du får SU', lang: 'da' }]);
});
