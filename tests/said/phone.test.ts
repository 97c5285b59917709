import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../../src/said/phone.ts';
import { readPhone } from '../../src/said/read-phone.ts';
import { SHORT_NUMBERS } from '../../src/said/short-numbers.ts';
import { writePhone } from '../../src/said/write-phone.ts';

describe('a telephone number', () => {
  it.each<[string, PhoneNumber]>([
    ['76 16 16 17', { dial: '76161617', shown: '76 16 16 17' }],
    ['76161617', { dial: '76161617', shown: '76 16 16 17' }],
    ['7616 1617', { dial: '76161617', shown: '76 16 16 17' }],
    ['76.16.16.17', { dial: '76161617', shown: '76 16 16 17' }],
    ['76-16-16-17', { dial: '76161617', shown: '76 16 16 17' }],
    ['Tlf. 76 16 16 17', { dial: '76161617', shown: '76 16 16 17' }],
    ['Telefon: 76161617', { dial: '76161617', shown: '76 16 16 17' }],
    ['+45 76161617', { dial: '+4576161617', shown: '+45 76 16 16 17' }],
    ['+4576161617', { dial: '+4576161617', shown: '+45 76 16 16 17' }],
    ['(+45) 76 16 16 17', { dial: '+4576161617', shown: '+45 76 16 16 17' }],
    ['0045 76161617', { dial: '+4576161617', shown: '+45 76 16 16 17' }],
    ['112', { dial: '112', shown: '112' }],
    ['1813', { dial: '1813', shown: '1813' }],
    ['116 111', { dial: '116111', shown: '116 111' }],
    ['116111', { dial: '116111', shown: '116 111' }],
    ['76 16 16 17, tast 3', { dial: '76161617', shown: '76 16 16 17', extension: '3' }],
    ['44 77 26 07 (tryk 2)', { dial: '44772607', shown: '44 77 26 07', extension: '2' }],
    ['76 16 16 17 lokal 123', { dial: '76161617', shown: '76 16 16 17', extension: 'lokal 123' }],
    ['+46 8 123 456 78', { dial: '+46812345678', shown: '+46 8 123 456 78' }],
    ['+46-8-12345678', { dial: '+46812345678', shown: '+46 8 12345678' }],
  ])('%s', (text, number) => {
    expect(readPhone(text)).toEqual({ ok: true, value: number });
  });

  it.each([
    ['761', 1, 'er ikke et af de korte numre: 761'],
    ['115', 1, 'er ikke et af de korte numre: 115'],
    ['7616161', 1, 'har 7 tal, og et dansk nummer har otte'],
    ['761616178', 1, 'har 9 tal, og et dansk nummer har otte'],
    ['+45 7616 161', 5, 'har 7 tal, og et dansk nummer har otte'],
    ['+45 112', 5, 'er ikke et af de korte numre: 112'],
    ['02 34 56 78', 1, 'begynder med 0, og det gør intet dansk nummer på otte tal'],
    ['00456789', 5, 'er ikke et af de korte numre: 6789'],
    ['76 16 16 16 / 76 16 16 17', 1, 'har flere numre'],
    ['76 16 16 16 eller 76 16 16 17', 19, 'har flere numre'],
    ['43 35 20 00 (bibliotekerne)', 13, 'har andet end et nummer: «(bibliotekerne)»'],
    ['sundhedsplejen 99 17 20 31', 1, 'har andet end et nummer: «sundhedsplejen»'],
    ['76 I6 16 17', 4, 'har et ord, der ikke er til at forstå: «I»'],
    ['ring til os', 10, 'har et ord, der ikke er til at forstå: «os»'],
    ['+1', 2, 'er ikke et nummer i et andet land: +1'],
  ])('«%s» is refused', (text, column, message) => {
    expect(readPhone(text)).toMatchObject({ ok: false, column, message });
  });

  it('the country’s code without + is put right', () => {
    expect(readPhone('4576161617')).toMatchObject({ ok: false, mended: '76 16 16 17' });
  });
});

const anyPhone = fc
  .oneof(
    fc.integer({ min: 20_000_000, max: 99_999_999 }).map(String),
    fc.integer({ min: 20_000_000, max: 99_999_999 }).map((number) => `+45${number}`),
    fc.integer({ min: 4_600_000, max: 469_999_999_999 }).map((number) => `+46${number}`),
    fc.constantFrom(...SHORT_NUMBERS),
  )
  .chain((digits) => fc.constantFrom('', ', tast 3', ', tast *12#', ', lokal 45').map((rest) => `${digits}${rest}`));

it('what is written reads as what was meant, whatever its blanks', () => {
  fc.assert(
    fc.property(anyPhone, (text) => {
      const reading = readPhone(text);
      expect(reading).toMatchObject({ ok: true });
      if (reading.ok) expect(readPhone(writePhone(reading.value))).toEqual(reading);
    }),
  );
});

it('what is read can be dialled: digits only, of a number that there can be', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[+ ]{0,2}[\d ./()-]{3,16}(?:, tast \d)?$/));
  fc.assert(
    fc.property(text, (said) => {
      const reading = readPhone(said);
      if (!reading.ok) {
        expect(reading.hint).toMatch(/^(Skriv|Se|Mener)/);
        return;
      }
      const { dial, shown } = reading.value;
      expect(dial).toMatch(/^(?:\+[1-9]\d{7,14}|[2-9]\d{7}|1\d{2,5})$/);
      expect(shown.replaceAll(' ', '')).toBe(dial);
      expect(said.replace(/^\s*00\s*45/, '+45').replace(/[^\d+]/g, '')).toContain(dial);
    }),
    { numRuns: 3000 },
  );
});
