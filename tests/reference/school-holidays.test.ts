import { describe, expect, test } from 'vitest';
import { isCalendarDay } from '../../src/calendar/day.ts';
import { SCHOOL_HOLIDAYS, schoolHolidayWindow } from '../../src/calendar/school-holidays.ts';
import { MUNICIPALITIES } from '../../src/reference/municipalities.ts';
import { publishedSchoolHolidays } from '../../src/reference/school-holidays.ts';

const all = MUNICIPALITIES.flatMap(({ code }) => publishedSchoolHolidays(code));

describe('school holidays that municipalities have published', () => {
  test('are those on their pages, in order', () => {
    expect(publishedSchoolHolidays('0550').map(({ name, from, to }) => `${name} ${from} ${to}`)).toEqual([
      'autumn 2025-10-13 2025-10-17',
      'christmas 2025-12-20 2026-01-02',
      'winter 2026-02-09 2026-02-13',
      'easter 2026-03-30 2026-04-06',
    ]);
  });

  test('are none where nobody has read any', () => {
    expect(publishedSchoolHolidays('0561')).toEqual([]);
    expect(publishedSchoolHolidays('0000')).toEqual([]);
  });

  test('are real days, each with the page that says so', () => {
    expect(all).toHaveLength(7);
    for (const { from, to, source } of all) {
      expect([from, to].every(isCalendarDay)).toBe(true);
      expect(from < to).toBe(true);
      expect(source).toMatch(/^https:\/\//);
    }
  });

  test('lie where such a holiday may be in any municipality', () => {
    for (const { name, from, to } of all) {
      const window = schoolHolidayWindow(name, Number(from.slice(0, 4)));
      expect({ name, from, isIn: from >= window.from && to <= window.to }).toEqual({ name, from, isIn: true });
    }
  });
});

describe('where a school holiday may be', () => {
  // As schools publish them for 2027 and 2028 (Langeland), and the winter holiday in weeks 6, 7 and 8.
  test.each([
    ['winter', 2027, '2027-02-06', '2027-02-14'],
    ['winter', 2027, '2027-02-13', '2027-02-21'],
    ['winter', 2026, '2026-02-14', '2026-02-22'],
    ['winter', 2028, '2028-02-12', '2028-02-20'],
    ['easter', 2027, '2027-03-20', '2027-03-29'],
    ['easter', 2028, '2028-04-08', '2028-04-17'],
    ['summer', 2027, '2027-06-26', '2027-08-08'],
    ['summer', 2028, '2028-06-24', '2028-08-06'],
    ['autumn', 2026, '2026-10-10', '2026-10-18'],
    ['autumn', 2027, '2027-10-16', '2027-10-24'],
    ['christmas', 2026, '2026-12-19', '2027-01-04'],
    ['christmas', 2027, '2027-12-18', '2028-01-03'],
  ] as const)('%s of %i from %s to %s', (name, year, from, to) => {
    const window = schoolHolidayWindow(name, year);
    expect(window.from <= from && to <= window.to).toBe(true);
  });

  test('is never two at once', () => {
    for (const year of [2026, 2027, 2028, 2030, 2038]) {
      const windows = SCHOOL_HOLIDAYS.map((name) => schoolHolidayWindow(name, year)).sort((one, other) =>
        one.from < other.from ? -1 : 1,
      );
      windows.slice(1).forEach((window, index) => expect(window.from > (windows[index]?.to ?? '')).toBe(true));
    }
  });
});
