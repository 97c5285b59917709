import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Price } from '../../src/said/price.ts';
import { readPrice } from '../../src/said/read-price.ts';
import { writePrice } from '../../src/said/write-price.ts';

describe('a price', () => {
  it.each<[string, Price]>([
    ['gratis', { kind: 'free' }],
    ['Gratis.', { kind: 'free' }],
    ['Pris: gratis', { kind: 'free' }],
    ['0 kr.', { kind: 'free' }],
    ['350 kr.', { kind: 'amount', ore: 35_000 }],
    ['350 kr', { kind: 'amount', ore: 35_000 }],
    ['350 kroner', { kind: 'amount', ore: 35_000 }],
    ['kr. 50,-', { kind: 'amount', ore: 5_000 }],
    ['50,-', { kind: 'amount', ore: 5_000 }],
    ['50,– kr.', { kind: 'amount', ore: 5_000 }],
    ['50 DKK', { kind: 'amount', ore: 5_000 }],
    ['DKK 50', { kind: 'amount', ore: 5_000 }],
    ['1.250 kr.', { kind: 'amount', ore: 125_000 }],
    ['1.250,75 kr.', { kind: 'amount', ore: 125_075 }],
    ['Det koster 350 kr.', { kind: 'amount', ore: 35_000 }],
    ['350 kr. pr. forløb', { kind: 'amount', ore: 35_000, for: 'pr. forløb' }],
    ['350 kr. pr. forløb.', { kind: 'amount', ore: 35_000, for: 'pr. forløb' }],
    ['350 kr. per forløb', { kind: 'amount', ore: 35_000, for: 'pr. forløb' }],
    ['100 kr. for hele forløbet', { kind: 'amount', ore: 10_000, for: 'pr. forløb' }],
    ['25 kr./gang', { kind: 'amount', ore: 2_500, for: 'pr. gang' }],
    ['25 kr. hver gang', { kind: 'amount', ore: 2_500, for: 'pr. gang' }],
    ['250 kr. om måneden', { kind: 'amount', ore: 25_000, for: 'pr. måned' }],
    ['12,50 kr. pr. gang', { kind: 'amount', ore: 1_250, for: 'pr. gang' }],
    ['200-400 kr. pr. måned', { kind: 'range', fromOre: 20_000, toOre: 40_000, for: 'pr. måned' }],
    ['fra 200 til 400 kr. pr. måned', { kind: 'range', fromOre: 20_000, toOre: 40_000, for: 'pr. måned' }],
    ['0-50 kr.', { kind: 'range', fromOre: 0, toOre: 5_000 }],
    ['fra 50 kr.', { kind: 'range', fromOre: 5_000 }],
    ['20 kr. for maden', { kind: 'amount', ore: 2_000, for: 'for maden' }],
    ['20 kr. for mad, kaffe og te', { kind: 'amount', ore: 2_000, for: 'for mad, kaffe og te' }],
    ['25 kr. (kaffe og brød)', { kind: 'amount', ore: 2_500, for: 'kaffe og brød' }],
    ['Kaffe og brød: 25 kr.', { kind: 'amount', ore: 2_500, for: 'kaffe og brød' }],
    ['Mad: 25 kr. pr. gang', { kind: 'amount', ore: 2_500, for: 'mad pr. gang' }],
    ['200 kr. pr. forløb, hvis du får SU', { kind: 'amount', ore: 20_000, for: 'pr. forløb', if: 'hvis du får SU' }],
    ['200 kr. hvis du får SU', { kind: 'amount', ore: 20_000, if: 'hvis du får SU' }],
    ['200 kr. (hvis du får SU)', { kind: 'amount', ore: 20_000, if: 'hvis du får SU' }],
    ['For studerende: 200 kr.', { kind: 'amount', ore: 20_000, if: 'for studerende' }],
    [
      'gratis, hvis I tjener under 200.000 kr. om året',
      { kind: 'free', if: 'hvis I tjener under 200.000 kr. om året' },
    ],
    ['25 kr. inkl. kaffe', { kind: 'amount', ore: 2_500, for: 'inkl. kaffe' }],
    ['30 kr. til mad', { kind: 'amount', ore: 3_000, for: 'til mad' }],
    ['1 250 kr.', { kind: 'amount', ore: 125_000 }],
    ['100 kr. årligt', { kind: 'amount', ore: 10_000, for: 'pr. år' }],
    ['gratis første gang', { kind: 'free', if: 'første gang' }],
    ['Det koster ikke noget', { kind: 'free' }],
    ['søskende gratis', { kind: 'free', if: 'for søskende' }],
    ['Søskende er gratis', { kind: 'free', if: 'for søskende' }],
    ['gratis for søskende', { kind: 'free', if: 'for søskende' }],
    ['efter indtægt', { kind: 'by-income' }],
    ['Afhængig af familiens indtægt', { kind: 'by-income' }],
    ['det, I kan give', { kind: 'donation' }],
    ['Det I kan give', { kind: 'donation' }],
    ['det, I kan give (mad)', { kind: 'donation', for: 'mad' }],
  ])('%s', (text, price) => {
    expect(readPrice(text)).toEqual({ ok: true, value: price });
  });

  it.each([
    ['12.50 kr. pr. gang', 1, 'har et beløb, der ikke er til at forstå: «12.50»', '12,50 kr. pr. gang'],
    ['kun 12,5 kr.', 1, 'har et ord, der ikke er til at forstå: «kun»', undefined],
    ['12,5 kr.', 1, 'har et beløb, der ikke er til at forstå: «12,5»', '12,50 kr.'],
    ['1,250 kr.', 1, 'har et beløb, der ikke er til at forstå: «1,250»', undefined],
    ['350 pr. forløb', 1, 'siger ikke, at det er kroner', '350 kr. pr. forløb'],
    ['20-40', 4, 'siger ikke, at det er kroner', '20-40 kr.'],
    ['350', 1, 'siger ikke, at det er kroner', '350 kr.'],
    ['400-200 kr.', 5, 'har en øvre pris, der ikke er højere end den nedre', undefined],
    ['ca. 50 kr.', 1, 'siger ikke, hvad det mindst eller højst koster: «ca.»', undefined],
    ['op til 50 kr.', 1, 'siger ikke, hvad det mindst eller højst koster: «op til»', undefined],
    ['350 kr. mad', 9, 'har noget efter prisen, der ikke er til at forstå: «mad»', undefined],
    ['350 kr. pr. forløb, 200 kr. for studerende', 21, 'har flere priser på én linje', undefined],
    ['350 kr., børn gratis', 15, 'har flere priser på én linje', undefined],
    ['gratis, dog 20 kr. for maden', 13, 'har flere priser på én linje', undefined],
    ['gratis, for medlemmer 20 kr.', 23, 'har flere priser på én linje', undefined],
    ['ikke gratis', 1, 'er ikke til at forstå', undefined],
    ['grattis', 1, 'har et ord, der ikke er til at forstå: «grattis»', 'gratis'],
    ['250.000 kr.', 1, 'har et beløb, der er for stort: 250.000 kr.', undefined],
    ['spørg os', 1, 'har et ord, der ikke er til at forstå: «spørg»', undefined],
  ])('«%s» is refused', (text, column, message, mended) => {
    const reading = readPrice(text);
    expect(reading).toMatchObject({ ok: false, column, message });
    expect('mended' in reading ? reading.mended : undefined).toBe(mended);
  });
});

const paid = fc.constantFrom(
  'pr. gang',
  'pr. forløb',
  'for maden',
  'kaffe og brød',
  'i alt',
  'inkl. kaffe',
  'til mad',
  'mad pr. gang',
  'for mad, te',
);
const condition = fc.constantFrom(
  'hvis du får SU',
  'for søskende',
  'med klippekort',
  'når I er to',
  'som medlem, hvis I har kort',
);
const ore = fc.integer({ min: 1, max: 10_000_000 });
const sums = fc.oneof(
  fc.constantFrom<Price>({ kind: 'free' }, { kind: 'by-income' }, { kind: 'donation' }),
  ore.map((amount): Price => ({ kind: 'amount', ore: amount })),
  fc.nat(10_000_000).map((fromOre): Price => ({ kind: 'range', fromOre })),
  fc
    .tuple(ore, ore)
    .filter(([a, b]) => a !== b)
    .map(([a, b]): Price => ({ kind: 'range', fromOre: Math.min(a, b), toOre: Math.max(a, b) })),
);

it('what is written reads as what was meant, to the øre', () => {
  fc.assert(
    fc.property(sums, fc.option(paid), fc.option(condition), (sum, forWhat, forWhom) => {
      const price = {
        ...sum,
        ...(forWhat === null ? {} : { for: forWhat }),
        ...(forWhom === null ? {} : { if: forWhom }),
      };
      expect(readPrice(writePrice(price))).toEqual({ ok: true, value: price });
    }),
    { numRuns: 2000 },
  );
});

it('whatever is written, what is read is written and read again alike, and a refusal says what to write', () => {
  const words = fc.constantFrom(
    ...[
      'gratis',
      '350',
      'kr.',
      'kr',
      ',',
      '50,-',
      '12,50',
      '-',
      'pr.',
      'gang',
      'for',
      'mad',
      'hvis',
      'SU',
      ':',
      '(te)',
      'fra',
      '/',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.tuple(fc.array(words, { maxLength: 7 }), fc.constantFrom(' ', '')).map(([all, blank]) => all.join(blank)),
  );
  fc.assert(
    fc.property(text, (said) => {
      const reading = readPrice(said);
      if (reading.ok) {
        expect(readPrice(writePrice(reading.value))).toEqual(reading);
        return;
      }
      expect(reading.column).toBeGreaterThanOrEqual(1);
      expect(reading.hint).toMatch(/^(Skriv|Byt|Mener)/);
      if (reading.mended !== undefined) expect(readPrice(reading.mended).ok).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
