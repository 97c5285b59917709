import { describe, expect, it } from 'vitest';
import { addDays, daysOf } from '../../src/calendar/day.ts';
import { HOLIDAYS, easterOf, holidayIn, isPublicHoliday } from '../../src/calendar/holidays.ts';

/**
 * Public holidays in the order of `HOLIDAYS`, as a collection of Danish public facts of November 2026 has them; those of
 * 2026 to 2028 agree with the holiday plans of three schools.
 */
const KNOWN: Readonly<Record<number, readonly string[]>> = {
  2026: ['01-01', '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25', '12-25', '12-26'],
  2027: ['01-01', '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17', '12-25', '12-26'],
  2028: ['01-01', '04-13', '04-14', '04-16', '04-17', '05-25', '06-04', '06-05', '12-25', '12-26'],
  2029: ['01-01', '03-29', '03-30', '04-01', '04-02', '05-10', '05-20', '05-21', '12-25', '12-26'],
  2030: ['01-01', '04-18', '04-19', '04-21', '04-22', '05-30', '06-09', '06-10', '12-25', '12-26'],
};

describe.each(Object.entries(KNOWN))('in %s', (year, dates) => {
  it('the public holidays are on their days', () => {
    expect(HOLIDAYS.map((holiday) => holidayIn(Number(year), holiday))).toEqual(dates.map((date) => `${year}-${date}`));
  });

  it('no other day is one', () => {
    const all = daysOf({ from: `${year}-01-01`, to: `${year}-12-31` });
    expect(all.filter(isPublicHoliday)).toEqual(dates.map((date) => `${year}-${date}`));
  });
});

it('Store Bededag, Constitution Day, 1 May and Christmas Eve are no public holidays', () => {
  const storeBededag = addDays(easterOf(2026), 26);
  for (const day of [storeBededag, '2026-06-05', '2026-05-01', '2026-12-24', '2026-12-31'])
    expect([day, isPublicHoliday(day)]).toEqual([day, false]);
});

it('Easter Sunday is where the rule of Meeus, Jones and Butcher puts it', () => {
  for (let year = 1900; year < 2200; year += 1) expect([year, easterOf(year)]).toEqual([year, easterByRule(year)]);
});

/** The anonymous Gregorian computation (Meeus, Astronomical Algorithms, chapter 8). */
function easterByRule(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const [month, day] = [Math.floor(sum / 31), (sum % 31) + 1];
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}
