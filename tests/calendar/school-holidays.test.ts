import { describe, expect, it } from 'vitest';
import { schoolHolidayWindow, type SchoolHoliday } from '../../src/calendar/school-holidays.ts';

/** What municipalities and schools have published for their own pupils; the year is that of the first day. */
const PUBLISHED: readonly (readonly [SchoolHoliday, from: string, to: string, where: string])[] = [
  ['autumn', '2025-10-13', '2025-10-17', 'Tønder'],
  ['christmas', '2025-12-20', '2026-01-02', 'Tønder'],
  ['winter', '2026-02-09', '2026-02-13', 'Tønder'],
  ['easter', '2026-03-30', '2026-04-06', 'Tønder'],
  ['autumn', '2025-10-11', '2025-10-19', 'Vesthimmerland'],
  ['christmas', '2025-12-20', '2026-01-04', 'Vesthimmerland'],
  ['easter', '2026-03-28', '2026-04-06', 'Vesthimmerland'],
  ['autumn', '2026-10-10', '2026-10-18', 'Langeland'],
  ['christmas', '2026-12-19', '2027-01-04', 'Langeland'],
  ['winter', '2027-02-13', '2027-02-21', 'Langeland'],
  ['easter', '2027-03-20', '2027-03-29', 'Langeland'],
  ['summer', '2027-06-26', '2027-08-08', 'Langeland'],
  ['autumn', '2027-10-16', '2027-10-24', 'Langeland'],
  ['christmas', '2027-12-18', '2028-01-03', 'Langeland'],
  ['winter', '2028-02-12', '2028-02-20', 'Langeland'],
  ['easter', '2028-04-08', '2028-04-17', 'Langeland'],
  ['summer', '2028-06-24', '2028-08-06', 'Langeland'],
  ['winter', '2027-02-06', '2027-02-14', 'Syddjurs'],
  ['winter', '2027-02-15', '2027-02-19', 'Bagsværd'],
];

describe('a school holiday that is not dated lies somewhere in its window', () => {
  it.each(PUBLISHED)('%s from %s to %s in %s', (name, from, to) => {
    const window = schoolHolidayWindow(name, Number(from.slice(0, 4)));
    expect(window.from <= from && to <= window.to).toBe(true);
  });
});

it('ordinary school days are in no window', () => {
  const days = ['2026-01-19', '2026-03-16', '2026-05-11', '2026-09-14', '2026-11-27', '2026-12-10'];
  for (const day of days) {
    const names = ['winter', 'easter', 'summer', 'autumn', 'christmas'] as const;
    const windows = names.flatMap((name) => [2025, 2026].map((year) => schoolHolidayWindow(name, year)));
    expect([day, windows.some(({ from, to }) => from <= day && day <= to)]).toEqual([day, false]);
  }
});
