import type { DateRange } from '../../src/calendar/day.ts';
import { describe, expect, it, test } from 'vitest';
import type { Household } from '../../src/domain/timeline/household.ts';
import { householdTimeline } from '../../src/domain/timeline/household.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { translator, type Locale } from '../../src/i18n/translate.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { lifeMarks, monthMarks, type Mark } from '../../src/scripts/timeline-marks.ts';
import { placeWords, timingWords } from '../../src/scripts/timeline-words.ts';
import { todayInDenmark } from '../../src/scripts/today.ts';
import { aBrowserOffer, type OfferChanges } from '../build.ts';

const TODAY = '2026-11-22';
const EXPECTING: Household = { dueDate: '2027-03-01', birthDates: [] };
const NEWBORN: Household = { birthDates: ['2026-11-01'] };
const SIGN_UP: OfferInput['access'] = { mode: 'open', steps: [{ kind: 'sign-up' }] };
const VISITED: OfferInput['access'] = { mode: 'visited', referrers: ['midwife'] };

describe('where a household is', () => {
  it.each<[Household, string]>([
    [EXPECTING, 'I er 25 uger og 6 dage henne. Terminen er 1. marts 2027.'],
    [{ dueDate: '2027-02-28', birthDates: [] }, 'I er 26 uger henne. Terminen er 28. februar 2027.'],
    [NEWBORN, 'Jeres barn er under 1 måned.'],
    [{ birthDates: ['2024-02-29', '2023-11-22'] }, 'Jeres børn er 2 år 8 måneder og 3 år.'],
    [{ birthDates: ['2025-11-22', '2025-11-22'] }, 'Jeres børn er 1 år.'],
  ])('%j: %s', (household, words) => {
    expect(saidPlace(household)).toBe(words);
  });

  it('is said in every language', () => {
    expect(saidPlace(EXPECTING, 'en')).toBe('You are 25 weeks and 6 days pregnant. Your baby is due on 1 March 2027.');
    expect(saidPlace(EXPECTING, 'ar')).toBe('أنتم في الحمل منذ 25 أسبوعًا و6 أيام. موعد الولادة المتوقع 1 مارس 2027.');
  });
});

describe('when an offer fits', () => {
  it.each<[string, OfferInput['audience'], Household, string[]]>([
    ['in pregnancy', { pregnancy: {} }, EXPECTING, ['Passer nu, mens I venter barn']],
    ['to a week', { pregnancy: { toWeek: 30 } }, EXPECTING, ['Passer nu, til og med 27. december 2026']],
    ['on both sides of birth', { pregnancy: {}, child: {} }, EXPECTING, ['Passer nu, og når barnet er født']],
    ['from a week', { pregnancy: { fromWeek: 30 } }, EXPECTING, ['Fra 21. december 2026, når I er 30 uger henne']],
    ['from birth', { child: { fromMonths: 0 } }, EXPECTING, ['Når barnet er født, omkring 1. marts 2027']],
    ['some time after birth', { child: {} }, EXPECTING, ['Når barnet er født. Alderen er ikke oplyst.']],
    [
      'from an age',
      { child: { fromMonths: 6 } },
      EXPECTING,
      ['Fra omkring 1. september 2027, når barnet er 6 måneder'],
    ],
    ['from an age of a child', { child: { fromMonths: 6 } }, NEWBORN, ['Fra 1. maj 2027, når barnet er 6 måneder']],
    ['to an age', { child: { toMonths: 11 } }, NEWBORN, ['Passer nu, til og med 31. oktober 2027']],
    ['with no upper age stated', { child: { fromMonths: 0 } }, NEWBORN, ['Passer nu']],
    ['at an age not stated', { child: {} }, NEWBORN, ['Passer måske nu. Alderen er ikke oplyst.']],
    ['at no time stated', {}, NEWBORN, ['Vi ved ikke, hvornår det passer.']],
    ['before birth', { pregnancy: {} }, NEWBORN, ['Det var for en tid, der er gået.']],
  ])('%s', (_, audience, household, words) => {
    expect(saidTiming(audience, household)).toEqual(words);
  });

  it.each<[OfferInput['access'], string]>([
    [SIGN_UP, 'Meld jer til senest 18. december 2026. Da er I 29 uger henne.'],
    [VISITED, 'Spørg en fagperson senest 18. december 2026. Da er I 29 uger henne.'],
  ])('names the last day to sign up, or to ask, that the file gives: %j', (access, words) => {
    const teams = [{ when: 'onsdag 13-14 fra 2026-12-23, 8 gange', signUpBy: '2026-12-18' }];
    expect(saidTiming({ pregnancy: { toWeek: 30 } }, EXPECTING, { access, teams })[1]).toBe(words);
    expect(saidTiming({ pregnancy: { toWeek: 30 } }, EXPECTING, { access })[1]).toBeUndefined();
  });

  it('says for which of several children', () => {
    const siblings = { birthDates: ['2023-11-22', '2026-11-01'] };
    expect(saidTiming({ child: { toMonths: 11 } }, siblings)).toEqual([
      'Passer nu, til og med 31. oktober 2027. Til barnet på under 1 måned',
    ]);
  });
});

describe('the marks of the axis', () => {
  const range: DateRange = { from: '2026-10-23', to: '2028-02-22' };

  test.each(LOCALES)('stand apart and within the axis: %s', (locale) => {
    for (const marks of [lifeMarks(range, EXPECTING, translator(locale)), monthMarks(range, translator(locale))]) {
      expect(marks.length).toBeGreaterThan(1);
      expect(marks.map(edges).flat()).toEqual(
        marks
          .map(edges)
          .flat()
          .toSorted((a, b) => a - b),
      );
      for (const { at } of marks) expect(at).toBeGreaterThanOrEqual(0);
    }
  });

  test('name the due date, and ages after it', () => {
    const labels = lifeMarks(range, EXPECTING, translator('da')).map(({ label }) => label);
    expect(labels).toContain('Termin');
    expect(labels).toContain('6 mdr.');
  });

  test('are months alone where several lives have weeks and ages of their own', () => {
    expect(lifeMarks(range, { ...EXPECTING, ...NEWBORN }, translator('da'))).toEqual([]);
    expect(lifeMarks(range, { birthDates: ['2024-02-29', '2026-11-01'] }, translator('da'))).toEqual([]);
  });
});

test.each([
  ['2026-11-22T22:59:59Z', '2026-11-22'],
  ['2026-11-22T23:00:00Z', '2026-11-23'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('at %s it is %s in Denmark', (now, today) => {
  expect(todayInDenmark(new Date(now))).toBe(today);
});

function saidPlace(household: Household, locale: Locale = 'da'): string {
  const { places } = householdTimeline([], household, TODAY);
  return placeWords(places, household, translator(locale)).join(' ');
}

function saidTiming(audience: OfferInput['audience'], household: Household, changes: OfferChanges = {}): string[] {
  const offer = aBrowserOffer('a', { audience, ...changes });
  const [row] = householdTimeline([offer], household, TODAY).rows;
  if (!row) throw new Error('The offer is not on the timeline.');
  return timingWords(row, household, TODAY, translator('da'));
}

/** Where a label begins and ends, by the width that a phone's axis gives its letters. */
function edges({ at, label, anchor }: Mark): [number, number] {
  const width = (label.length * 7) / 290;
  const start = at - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return [start, start + width];
}
