import { describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { audienceWords, participantWords } from '../../src/views/audience-words.ts';
import { anOffer, type OfferChanges } from '../build.ts';

const t = translator('da');

function words(audience: NonNullable<OfferChanges['audience']>): string[] {
  return audienceWords(anOffer({ audience }).audience, t);
}

describe('pregnancy', () => {
  it.each([
    [{}, 'Jer, der venter barn'],
    [{ fromWeek: 12 }, 'Jer, der venter barn, fra uge 12'],
    [{ toWeek: 20 }, 'Jer, der venter barn, til og med uge 20'],
    [{ fromWeek: 0, toWeek: 42 }, 'Jer, der venter barn, fra uge 0 til uge 42'],
  ])('%j', (pregnancy, sentence) => {
    expect(words({ pregnancy })).toEqual([sentence]);
  });
});

describe('the child’s age', () => {
  it.each([
    ['not said', {}, 'Familier med børn'],
    ['from birth without an end', { fromMonths: 0 }, 'Familier med børn'],
    ['until it turns 3', { toMonths: 35 }, 'Børn fra 0 til 2 år'],
    ['until it turns 3, from birth', { fromMonths: 0, toMonths: 35 }, 'Børn fra 0 til 2 år'],
    ['a month before it turns 3', { fromMonths: 0, toMonths: 34 }, 'Børn fra fødslen til 2 år 10 måneder'],
    ['the month it turns 3', { fromMonths: 0, toMonths: 36 }, 'Børn fra fødslen til 3 år'],
    ['the year it is 2', { fromMonths: 24, toMonths: 35 }, 'Børn på 2 år'],
    ['from 3 until it turns 7', { fromMonths: 36, toMonths: 83 }, 'Børn fra 3 til 6 år'],
    ['half a year to nine months', { fromMonths: 6, toMonths: 9 }, 'Børn fra 6 måneder til 9 måneder'],
    ['from one month', { fromMonths: 1 }, 'Børn fra 1 måned'],
    ['from two years', { fromMonths: 24 }, 'Børn fra 2 år'],
  ])('%s', (_, child, sentence) => {
    expect(words({ child })).toEqual([sentence]);
  });
});

describe('the parent’s age', () => {
  it.each([
    ['under 26', { toAge: 25 }, 'Du er under 26 år'],
    ['under 30', { toAge: 29 }, 'Du er under 30 år'],
    ['26 and over', { fromAge: 26 }, 'Du er 26 år eller mere'],
    ['both ends', { fromAge: 18, toAge: 25 }, 'Du er mellem 18 og 25 år'],
  ])('%s', (_, parent, sentence) => {
    expect(words({ parent })).toEqual([sentence]);
  });

  it('says nothing when neither end is known', () => {
    expect(words({ parent: {} })).toEqual([]);
  });
});

describe('what else an offer asks', () => {
  it.each([
    ['a first child', { firstTimeParents: true }, ['Det er jeres første barn']],
    ['no first child in particular', { firstTimeParents: false }, []],
    ['a home in the municipality', { residence: { required: true } }, ['I bor i kommunen']],
    ['a home in an area', { residence: { required: true, area: 'Viby Syd' } }, ['I bor i Viby Syd']],
    ['a home anywhere', { residence: { required: false } }, []],
    ['nothing', {}, []],
  ])('%s', (_, audience, sentences) => {
    expect(words(audience)).toEqual(sentences);
  });

  it('is said in one order: pregnancy, child, parent, first child, home', () => {
    expect(
      words({
        residence: { required: true },
        firstTimeParents: true,
        parent: { toAge: 25 },
        child: { fromMonths: 0, toMonths: 11 },
        pregnancy: {},
      }),
    ).toMatchInlineSnapshot(`
      [
        "Jer, der venter barn",
        "Børn under 1 år",
        "Du er under 26 år",
        "Det er jeres første barn",
        "I bor i kommunen",
      ]
    `);
  });
});

describe('who takes part', () => {
  it.each([
    [['fathers'], 'Her er plads til: fædre'],
    [['mothers', 'fathers', 'children'], 'Her er plads til: mødre, fædre og børn'],
    [[], ''],
  ] as const)('%j', (participants, sentence) => {
    expect(participantWords(anOffer({ audience: { participants: [...participants] } }).audience, t)).toBe(sentence);
  });
});
