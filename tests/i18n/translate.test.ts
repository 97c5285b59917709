import { describe, expect, it } from 'vitest';
import { da } from '../../src/i18n/da.ts';
import { translator, type MessageKey } from '../../src/i18n/translate.ts';

const t = translator('da');

describe('a sentence', () => {
  it('is found by its key', () => {
    expect(t('price.free')).toBe('Gratis');
  });

  it('has its placeholders filled in', () => {
    expect(t('offer.in', { unit: 'Familiens Hus', municipality: 'Esbjerg' })).toBe('Familiens Hus i Esbjerg');
  });

  it('keeps a value that looks like a placeholder as it is', () => {
    expect(t('offer.in', { unit: '{municipality}', municipality: '$&' })).toBe('{municipality} i $&');
  });

  it('shows the number 0, not nothing', () => {
    expect(t('wait.range', { from: 0, to: 2 })).toBe('0-2 uger');
  });

  it('is never replaced by its key', () => {
    expect(() => t('no.such.key' as MessageKey)).toThrow('The da dictionary has no sentence for no.such.key.');
  });
});

describe('a plural', () => {
  it.each([
    [0, '0 måneder'],
    [1, '1 måned'],
    [2, '2 måneder'],
    [11, '11 måneder'],
  ])('of %s', (count, words) => {
    expect(t('age.months', { count })).toBe(words);
  });

  it('without a count has the general form', () => {
    expect(t('find.count')).toBe('{count} tilbud');
  });

  it('follows a number only: a count in words has the general form', () => {
    expect(t('age.months', { count: '1' })).toBe('1 måneder');
  });
});

describe('the Danish dictionary', () => {
  const keys = Object.keys(da);

  it('has dotted keys', () => {
    expect(keys.filter((key) => !/^[\w-]+(?:\.[\w-]+)+(?:#(?:one|other))?$/.test(key))).toEqual([]);
  });

  it('says something for every key, without blanks at the ends', () => {
    expect(
      Object.entries<string>(da).filter(([, sentence]) => sentence === '' || sentence !== sentence.trim()),
    ).toEqual([]);
  });

  it('writes placeholders as one plain word in braces', () => {
    const odd = Object.values(da).filter((sentence) => /[{}]/.test(sentence.replace(/\{[a-zA-Z]+\}/g, '')));
    expect(odd).toEqual([]);
  });
});
