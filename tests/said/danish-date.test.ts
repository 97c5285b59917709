import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/day.ts';
import { readDate, readPartialDate } from '../../src/said/danish-date.ts';

describe('a day', () => {
  it.each([
    '2026-11-27',
    '27-11-2026',
    '27/11 2026',
    '27/11-2026',
    '27/11/2026',
    '27.11.2026',
    '27. november 2026',
    '27. nov. 2026',
    '27 november 2026',
    'd. 27. november 2026',
    'den 27. november 2026',
    'Fredag den 27. november 2026',
    ' 2026-11-27 ',
  ])('%s', (text) => {
    expect(readDate(text)).toEqual({ ok: true, value: '2026-11-27' });
    expect(readPartialDate(text)).toEqual({ ok: true, value: '2026-11-27' });
  });

  it('of the last century', () => {
    expect(readDate('1998-06-05')).toEqual({ ok: true, value: '1998-06-05' });
  });

  it.each([
    ['27/11', 6, 'siger ikke hvilket år'],
    ['27. november', 13, 'siger ikke hvilket år'],
    ['31. november 2026', 1, '31. november 2026 findes ikke'],
    ['2027-02-29', 1, '29. februar 2027 findes ikke'],
    ['11/27/2026', 1, 'måned 27 findes ikke'],
    ['0206-09-01', 1, 'år 0206 kan ikke passe'],
    ['mandag den 27. november 2026', 1, '«27. november» 2026 er en fredag, ikke en mandag'],
    ['27. november 2026 kl. 10', 19, 'har andet end en dato: «kl. 10»'],
    ['november 2026', 1, 'er ikke en dato'],
    ['i morgen', 1, 'er ikke en dato'],
    ['', 1, 'er ikke en dato'],
  ])('«%s» is refused', (text, column, message) => {
    expect(readDate(text)).toMatchObject({ ok: false, column, message });
  });

  it.each([
    ['27/11-26', '2026-11-27'],
    ['2026-1-5', '2026-01-05'],
  ])('«%s» is put right', (text, mended) => {
    expect(readDate(text)).toMatchObject({ ok: false, mended });
  });
});

describe('a month or a year', () => {
  it.each([
    ['2026-11', '2026-11'],
    ['november 2026', '2026-11'],
    ['Nov. 2026', '2026-11'],
    ['11/2026', '2026-11'],
    ['11-2026', '2026-11'],
    ['1-2026', '2026-01'],
    ['2026', '2026'],
    ['1994', '1994'],
  ])('%s', (text, date) => {
    expect(readPartialDate(text)).toEqual({ ok: true, value: date });
  });

  it.each([
    ['2026-13', 'har en måned, der ikke findes: 13'],
    ['0206', 'har et år, der ikke kan passe: 0206'],
    ['november 0206', 'har et år, der ikke kan passe: 0206'],
    ['foråret 2026', 'er ikke en dato'],
  ])('«%s» is refused', (text, message) => {
    expect(readPartialDate(text)).toMatchObject({ ok: false, message });
  });
});

it('every day reads as itself, and as Danes write it', () => {
  fc.assert(
    fc.property(fc.nat(36_500), (days) => {
      const date = addDays('2000-01-01', days);
      const noon = new Date(`${date}T12:00:00Z`);
      const long = new Intl.DateTimeFormat('da', { dateStyle: 'full', timeZone: 'UTC' }).format(noon);
      const short = new Intl.DateTimeFormat('da', { dateStyle: 'medium', timeZone: 'UTC' }).format(noon);
      const [year = '', month = '', day = ''] = date.split('-');
      for (const text of [date, long, short, `${day}-${month}-${year}`, `${Number(day)}/${Number(month)} ${year}`])
        expect([text, readDate(text)]).toEqual([text, { ok: true, value: date }]);
    }),
    { numRuns: 300 },
  );
});
