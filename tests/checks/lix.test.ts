import { describe, expect, it } from 'vitest';
import { LIX_MIN_WORDS, lix } from '../../src/checks/lix.ts';

/** Ten words of three letters. */
const TEN = 'Hun kan gaa med sin bus nær ved sit hus';

/** The sentences a text is counted as having, measured on short words only: then LIX is words per sentence. */
function sentencesIn(text: string, words: number): number {
  const value = lix([text]);
  return value === undefined ? Number.NaN : words / value;
}

describe('lix', () => {
  it('is words per sentence and the share of long words, as counted by hand', () => {
    // 22 words, 2 sentences, 2 long words (barnevognen, sundhedsplejersken): 22 / 2 + 100 × 2 / 22.
    const text =
      'Du kan gå en tur med barnevognen og de andre i dag. Vi ses hos sundhedsplejersken, når du har tid til det.';
    expect(lix([text])).toBeCloseTo(11 + 200 / 22, 10);
  });

  it('counts seven letters as long and six as short', () => {
    expect(lix([`${TEN}. ${TEN.replace('hus', 'huseje')}.`])).toBe(10);
    expect(lix([`${TEN}. ${TEN.replace('hus', 'husejer')}.`])).toBe(15);
  });

  it('counts æ, ø and å as one letter each', () => {
    expect(lix([`${TEN}. ${TEN.replace('hus', 'æøåæøå')}.`])).toBe(10);
  });

  it('counts letters, not digits', () => {
    expect(lix([`${TEN}. ${TEN.replace('hus', '12345678')}.`])).toBe(10);
  });

  it('counts a word with a hyphen as one', () => {
    expect(lix([`${TEN}. ${TEN.replace('hus', 'mor-barn')}.`])).toBe(15);
  });

  it('says nothing of a text one word too short', () => {
    expect(lix([`${TEN}. ${TEN.replace(' hus', '')}.`])).toBeUndefined();
    expect(LIX_MIN_WORDS).toBe(20);
  });

  it('says something from the least number of words', () => {
    expect(lix([`${TEN}. ${TEN}.`])).toBe(10);
  });

  it('says nothing of an empty text', () => {
    expect(lix([])).toBeUndefined();
    expect(lix(['', '.', '...'])).toBeUndefined();
  });

  it('ends a sentence with each heading and paragraph, also without a full stop', () => {
    expect(lix([TEN, TEN])).toBe(10);
  });
});

describe('a sentence ends', () => {
  it.each(['.', '!', '?', ':', '...', '?!', '…'])('with %s', (sign) => {
    expect(sentencesIn(`${TEN}${sign} ${TEN}${sign}`, 20)).toBe(2);
  });

  it.each(['.«', '."', '.)', '.”'])('with a sign and what closes after it: %s', (sign) => {
    expect(sentencesIn(`${TEN}${sign} ${TEN}.`, 20)).toBe(2);
  });

  it.each(['osv.', 'm.v.', 'kr.', 'm.fl.'])('with %s before a capital', (word) => {
    expect(sentencesIn(`${TEN} ${word} ${TEN}.`, 21)).toBe(2);
  });

  it('with a year', () => {
    expect(sentencesIn(`${TEN} i 2021. ${TEN}.`, 22)).toBe(2);
  });
});

describe('a sentence goes on after', () => {
  it.each([
    ['f.eks.', 22],
    ['bl.a.', 22],
    ['ca.', 22],
    ['kl. 9', 23],
    ['kl. 16.30', 23],
    ['nr. 3', 23],
    ['den 1. maj', 24],
    ['1.000', 22],
    ['§ 2.4', 22],
    ['osv.', 22],
    ['10 kr.', 23],
    ['tlf. 12 34 56 78', 26],
    ['…', 21],
  ])('%s', (words, count) => {
    expect(sentencesIn(`${TEN} ${words} og ${TEN.toLowerCase()}.`, count)).toBe(1);
  });

  it('an abbreviation before a name', () => {
    expect(sentencesIn(`${TEN} f.eks. ${TEN}.`, 21)).toBe(1);
  });
});
