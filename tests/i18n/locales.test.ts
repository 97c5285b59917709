import { describe, expect, it } from 'vitest';
import { localisedAddress } from '../../src/addresses/localised.ts';
import { readAddress } from '../../src/i18n/locales.ts';
import { attributesOf, languageAttributes, wordsIn } from '../../src/i18n/words.ts';

describe('an address', () => {
  it.each([
    ['kommuner/', '/', 'da', '/kommuner/'],
    ['kommuner/', '/', 'en', '/en/kommuner/'],
    ['', '/familier/', 'ar', '/familier/ar/'],
    ['om/redaktoerer/', '/', 'ar', '/om/redaktoerer/'],
    ['inspiration/flen/x/', '/', 'en', '/inspiration/flen/x/'],
    ['kommuner/esbjerg/profil/', '/', 'en', '/kommuner/esbjerg/profil/'],
    ['kommuner/profil/', '/', 'en', '/en/kommuner/profil/'],
    ['404', '/', 'en', '/404'],
  ] as const)('of %s below %s in %s', (path, base, locale, expected) => {
    expect(localisedAddress(path, base, locale)).toBe(expected);
  });

  it.each([
    ['/', '/', 'da', ''],
    ['/en/', '/', 'en', ''],
    ['/familier/ar/find/', '/familier/', 'ar', 'find/'],
    ['/kommuner/en/', '/', 'da', 'kommuner/en/'],
    ['/enheder/', '/', 'da', 'enheder/'],
  ] as const)('%s below %s is read as %s', (address, base, locale, path) => {
    expect(readAddress(address, base)).toEqual({ locale, path });
  });
});

describe('words', () => {
  it('in the page’s language are plain', () => {
    expect(wordsIn('en', 'Hello', 'en')).toBe('Hello');
  });

  it('in another language say which', () => {
    expect(wordsIn('da', 'Hej', 'ar')).toEqual({ text: 'Hej', lang: 'da' });
    expect(attributesOf(wordsIn('da', 'Hej', 'ar'))).toEqual({ lang: 'da', dir: 'ltr' });
  });

  it('that are none say nothing', () => {
    expect(wordsIn('da', '', 'ar')).toBe('');
  });

  it('of the page’s language need no attribute', () => {
    expect(languageAttributes('ar', 'ar')).toEqual({});
  });
});
