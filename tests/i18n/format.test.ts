import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatDate,
  formatLanguage,
  formatList,
  formatNumber,
  formatWeekday,
} from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { WEEKDAYS } from '../../src/schema/terms.ts';

const t = translator('da');

/** Where the day begins half a day before and after Greenwich's, with the minutes they are behind it. */
const ZONES = [
  ['Pacific/Auckland', -780],
  ['America/Los_Angeles', 420],
] as const;

describe('a child’s age', () => {
  it.each([
    [0, '0 måneder'],
    [1, '1 måned'],
    [11, '11 måneder'],
    [12, '1 år'],
    [13, '13 måneder'],
    [23, '23 måneder'],
    [24, '2 år'],
    [25, '2 år 1 måned'],
    [35, '2 år 11 måneder'],
    [36, '3 år'],
    [287, '23 år 11 måneder'],
  ])('of %i months', (months, words) => {
    expect(formatAge(months, t)).toBe(words);
  });
});

describe('a date', () => {
  it.each([
    ['2021', '2021'],
    ['2021-11', 'november 2021'],
    ['2021-11-05', '5. november 2021'],
    ['2024-02-29', '29. februar 2024'],
    ['2026-01-01', '1. januar 2026'],
    ['2026-12-31', '31. december 2026'],
  ])('%s, as exactly as it is known', (date, words) => {
    expect(formatDate(date, 'da')).toBe(words);
  });

  it('is the same day whatever zone the build runs in', () => {
    const zone = process.env['TZ'];
    try {
      for (const [place, minutesBehind] of ZONES) {
        process.env['TZ'] = place;
        expect(new Date('2026-03-29T00:00:00Z').getTimezoneOffset()).toBe(minutesBehind);
        expect(formatDate('2026-03-29', 'da')).toBe('29. marts 2026');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('a number', () => {
  it.each([
    [0, '0'],
    [1.5, '1,5'],
    [1.26, '1,3'],
    [999, '999'],
    [4_628_000, '4.628.000'],
  ])('%d', (value, words) => {
    expect(formatNumber(value, 'da')).toBe(words);
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['mødre'], 'mødre'],
    [['mødre', 'fædre'], 'mødre og fædre'],
    [['mødre', 'fædre', 'børn'], 'mødre, fædre og børn'],
  ])('%j', (items, words) => {
    expect(formatList(items, 'da')).toBe(words);
  });
});

describe('a language', () => {
  it.each([
    ['da', 'dansk'],
    ['ar', 'arabisk'],
    ['so', 'somali'],
    ['qaa', 'qaa'],
  ])('%s', (code, name) => {
    expect(formatLanguage(code, 'da')).toBe(name);
  });
});

it('names the weekdays from Monday to Sunday', () => {
  expect(WEEKDAYS.map((weekday) => formatWeekday(weekday, 'da'))).toEqual([
    'mandag',
    'tirsdag',
    'onsdag',
    'torsdag',
    'fredag',
    'lørdag',
    'søndag',
  ]);
});
