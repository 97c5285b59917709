import { describe, expect, test } from 'vitest';
import { isSure, meetingsOf, MOST_DAYS } from '../../../src/domain/times/meetings.ts';
import type { Timed, Times } from '../../../src/domain/times/times.ts';
import type { When } from '../../../src/said/when.ts';
import {
  aStatus,
  anOpening,
  aTeam,
  cancelled,
  clock,
  dates,
  everyOther,
  extra,
  monthly,
  moved,
  onDates,
  someTimes,
  times,
  timesOf,
  weekly,
} from './build.ts';

const HOLIDAYS = { kind: 'holidays' } as const;
const SCHOOL = { kind: 'school-holidays' } as const;
const JULY = { kind: 'month', month: 7 } as const;

function daysOf(timed: Timed, from: string, to: string): string[] {
  return meetingsOf(timed, { from, to }).map(({ date }) => date);
}

function days(when: Partial<When>, from: string, to: string, rest: Partial<Times> = {}): string[] {
  return daysOf({ times: timesOf(when, rest) }, from, to);
}

describe('the days of a rhythm', () => {
  test('every Friday needs no first day', () => {
    expect(days({ days: weekly('fr') }, '2026-11-27', '2026-12-11')).toEqual([
      '2026-11-27',
      '2026-12-04',
      '2026-12-11',
    ]);
  });

  test('Monday to Thursday and every day are what they say', () => {
    const found = days({ days: weekly('mo', 'tu', 'we', 'th') }, '2026-11-27', '2026-12-06');
    expect(found).toEqual(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03']);
    expect(days({ days: weekly('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su') }, '2026-10-24', '2026-10-27')).toHaveLength(
      4,
    );
  });

  test('every other Tuesday is no days until somebody says from when', () => {
    expect(days({ days: everyOther('tu') }, '2026-01-01', '2026-12-31')).toEqual([]);
    const from = days({ days: everyOther('tu'), from: '2026-12-01' }, '2026-11-01', '2027-01-31');
    expect(from).toEqual(['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12', '2027-01-26']);
  });

  test('every other week begins with its first day after the one that is said', () => {
    // 2026-11-04 is a Wednesday.
    expect(days({ days: everyOther('tu'), from: '2026-11-04' }, '2026-11-01', '2026-11-30')).toEqual([
      '2026-11-10',
      '2026-11-24',
    ]);
    expect(days({ days: everyOther('mo', 'we'), from: '2026-11-04' }, '2026-11-01', '2026-11-30')).toEqual([
      '2026-11-04',
      '2026-11-16',
      '2026-11-18',
      '2026-11-30',
    ]);
  });

  test('even weeks rest for three weeks around week 53, odd weeks are two in a row', () => {
    const range = ['2026-12-14', '2027-01-24'] as const;
    expect(days({ days: weekly('fr'), weeks: 'even' }, ...range)).toEqual(['2026-12-25', '2027-01-15']);
    expect(days({ days: weekly('fr'), weeks: 'odd' }, ...range)).toEqual([
      '2026-12-18',
      '2027-01-01',
      '2027-01-08',
      '2027-01-22',
    ]);
  });

  test('named weeks are of every year or of one', () => {
    const some = { days: weekly('mo'), inWeeks: { numbers: [53, 1] } };
    expect(days(some, '2026-01-01', '2028-12-31')).toEqual(['2026-12-28', '2027-01-04', '2028-01-03']);
    expect(days({ ...some, inWeeks: { numbers: [3, 8], year: 2027 } }, '2026-01-01', '2028-12-31')).toEqual([
      '2027-01-18',
      '2027-02-22',
    ]);
  });

  test('a month is left out or is the only one', () => {
    const thursdays = { days: monthly([2], 'th') };
    expect(days({ ...thursdays, except: [JULY] }, '2026-06-01', '2026-08-31')).toEqual(['2026-06-11', '2026-08-13']);
    expect(days({ ...thursdays, inMonths: [7] }, '2026-06-01', '2026-08-31')).toEqual(['2026-07-09']);
  });

  test('first and third Saturday, the last Wednesday, the fifth Monday', () => {
    expect(days({ days: monthly([1, 3], 'sa') }, '2026-12-01', '2026-12-31')).toEqual(['2026-12-05', '2026-12-19']);
    expect(days({ days: monthly([-1], 'we') }, '2026-11-01', '2026-12-31')).toEqual(['2026-11-25', '2026-12-30']);
    expect(days({ days: monthly([5], 'mo') }, '2026-11-01', '2027-03-31')).toEqual(['2026-11-30', '2027-03-29']);
  });

  test('every other month is counted from the first one', () => {
    const when = { days: { kind: 'monthly', every: 2, nth: [1], weekdays: ['tu'] } } as const;
    expect(days(when, '2026-01-01', '2026-12-31')).toEqual([]);
    expect(days({ ...when, from: '2026-03-15' }, '2026-01-01', '2026-09-30')).toEqual([
      '2026-04-07',
      '2026-06-02',
      '2026-08-04',
    ]);
  });

  test('the first and last working day are no public holiday', () => {
    const when = { days: { kind: 'monthly-workday', every: 1, nth: [1, -1] } } as const;
    // 2026-04-01 is the Wednesday before Maundy Thursday; 2027-01-01 is a Friday.
    expect(days(when, '2026-04-01', '2026-04-30')).toEqual(['2026-04-01', '2026-04-30']);
    expect(days(when, '2027-01-01', '2027-01-31')).toEqual(['2027-01-04', '2027-01-29']);
  });

  test('a date in the month that a month does not have is left out', () => {
    const when = { days: { kind: 'monthly-date', every: 1, dates: [31, -1] } } as const;
    expect(days(when, '2027-01-01', '2027-04-30')).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  });

  test('weekends and public holidays', () => {
    const when = { days: { kind: 'weekly', every: 1, weekdays: ['sa', 'su'], holidays: true } } as const;
    expect(days(when, '2026-12-21', '2027-01-03')).toEqual([
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  test('dates and spans of dates, in order and each once', () => {
    expect(
      days({ days: dates('2027-06-04 til 2027-06-06', '2027-06-06', '2026-12-01') }, '2026-01-01', '2028-01-01'),
    ).toEqual(['2026-12-01', '2027-06-04', '2027-06-05', '2027-06-06']);
  });

  test.each<[string, Partial<When>]>([
    ['a month to come', { days: { kind: 'period', period: '2027-04' } }],
    ['so many times a month', { days: { kind: 'rhythm', times: { from: 2, to: 2 }, per: 'month', every: 1 } }],
    ['by appointment', { days: { kind: 'by-agreement' } }],
    ['hours without days', { days: { kind: 'unsaid' }, spans: [clock('16:00', '19:00')] }],
    ['eight times, nobody knows from when', { meetings: times(8) }],
    ['eight weeks, nobody knows from when', { lastsWeeks: times(8) }],
  ])('no day is made of %s', (_, when) => {
    expect(days(when, '2026-01-01', '2028-12-31')).toEqual([]);
  });

  test('first and last day are days too', () => {
    const when = { from: '2026-12-01', to: '2026-12-15' };
    expect(days(when, '2026-11-01', '2027-01-31')).toEqual(['2026-12-01', '2026-12-08', '2026-12-15']);
  });

  test('so many weeks end it', () => {
    const found = days({ from: '2026-12-01', lastsWeeks: { from: 3, to: 3 } }, '2026-11-01', '2027-01-31');
    expect(found).toEqual(['2026-12-01', '2026-12-08', '2026-12-15']);
  });
});

describe('days on which there is nothing', () => {
  test('public holidays, a day of every year, a week, a stretch of days', () => {
    const fridays = { days: weekly('fr') };
    const of = (except: When['except']) => days({ ...fridays, except }, '2026-12-18', '2027-01-15');
    expect(of([HOLIDAYS])).toEqual(['2026-12-18', '2027-01-08', '2027-01-15']);
    expect(of([{ kind: 'day-of-year', month: 12, day: 25 }])).not.toContain('2026-12-25');
    expect(of([{ kind: 'week', week: 53 }])).not.toContain('2027-01-01');
    expect(of([onDates('2026-12-19 til 2027-01-09')])).toEqual(['2026-12-18', '2027-01-15']);
  });

  test('what the house is closed for counts too, unless the line says that it is on', () => {
    const closed = { closed: [HOLIDAYS] };
    expect(days({ days: weekly('fr') }, '2026-12-18', '2027-01-08', closed)).toEqual(['2026-12-18', '2027-01-08']);
    expect(days({ days: weekly('fr'), also: [HOLIDAYS] }, '2026-12-18', '2027-01-08', closed)).toHaveLength(4);
  });

  test('an opening somewhere else has its own closing days', () => {
    const openings = [anOpening({ days: weekly('fr') }, { closed: [] })];
    expect(daysOf({ times: someTimes({ openings, closed: [HOLIDAYS] }) }, '2026-12-25', '2026-12-25')).toHaveLength(1);
  });

  test('a date written out wins over what the house is closed for; a stretch of dates does not', () => {
    const closed = { closed: [{ kind: 'day-of-year', month: 12, day: 24 } as const] };
    expect(days({ days: dates('2026-12-24') }, '2026-12-01', '2026-12-31', closed)).toEqual(['2026-12-24']);
    expect(days({ days: dates('2026-12-23 til 2026-12-25') }, '2026-12-01', '2026-12-31', closed)).toHaveLength(2);
  });

  test('a stretch keeps its weekdays where it is on after all, a single day is added', () => {
    const mondays = { days: weekly('mo'), except: [JULY] };
    const week = { kind: 'week', week: 28 } as const;
    expect(days({ ...mondays, also: [week] }, '2026-07-01', '2026-07-31')).toEqual(['2026-07-06']);
    expect(days({ ...mondays, also: [onDates('2026-07-08')] }, '2026-07-01', '2026-07-31')).toEqual(['2026-07-08']);
    expect(days({ to: '2026-12-15', also: [onDates('2026-12-22')] }, '2026-12-09', '2026-12-31')).toEqual([
      '2026-12-15',
      '2026-12-22',
    ]);
  });
});

describe('a course of so many times', () => {
  const course = { days: weekly('we'), from: '2027-01-13', meetings: times(8), spans: [clock('13:00', '14:30')] };
  const winter = { schoolHolidays: [{ name: 'winter', from: '2027-02-13', to: '2027-02-21' }] } as const;

  test('keeps its number when a week is left out', () => {
    const found = days({ ...course, except: [SCHOOL] }, '2027-01-01', '2027-12-31', winter);
    expect(found).toHaveLength(8);
    expect(found).not.toContain('2027-02-17');
    expect(found.at(-1)).toBe('2027-03-10');
  });

  test('is counted from its first day wherever one looks', () => {
    expect(days({ ...course, except: [SCHOOL] }, '2027-03-01', '2027-12-31', winter)).toEqual([
      '2027-03-03',
      '2027-03-10',
    ]);
  });

  test('counts what is added by date, and a closed day of the house moves its end', () => {
    const found = days({ ...course, also: [onDates('2027-01-14')] }, '2027-01-01', '2027-12-31', {
      closed: [onDates('2027-02-17')],
    });
    expect(found).toHaveLength(8);
    expect(found.slice(0, 2)).toEqual(['2027-01-13', '2027-01-14']);
    expect(found.at(-1)).toBe('2027-03-03');
  });

  test('a cancelled time makes it no longer, as nobody has said that it comes again', () => {
    const found = days(course, '2027-01-01', '2027-12-31', { changes: [cancelled('2027-01-20')] });
    expect(found).toHaveLength(7);
    expect(found.at(-1)).toBe('2027-03-03');
  });

  test('of eight to ten, the last two are not sure', () => {
    const meetings = meetingsOf(
      { times: timesOf({ ...course, meetings: { from: 8, to: 10 } }) },
      { from: '2027-01-01', to: '2027-12-31' },
    );
    expect(meetings.map(isSure)).toEqual([...Array<boolean>(8).fill(true), false, false]);
    expect(meetings.at(-1)?.doubt).toBe('number');
  });
});

describe('school holidays that the municipality has not dated', () => {
  const mondays = { days: weekly('mo'), except: [SCHOOL] };
  const found = meetingsOf({ times: timesOf(mondays) }, { from: '2027-01-01', to: '2027-03-31' });

  test('make the days doubtful on which they may be, and no others', () => {
    const doubtful = found.filter((meeting) => !isSure(meeting)).map(({ date }) => date);
    expect(doubtful).toEqual([
      '2027-01-04',
      '2027-02-08',
      '2027-02-15',
      '2027-02-22',
      '2027-03-01',
      '2027-03-22',
      '2027-03-29',
    ]);
    expect(found.find(({ date }) => date === '2027-01-25')?.doubt).toBeUndefined();
  });

  test('are no doubt once they are dated, that year', () => {
    const schoolHolidays = [{ name: 'winter', from: '2027-02-13', to: '2027-02-21' }] as const;
    const meetings = meetingsOf(
      { times: timesOf(mondays, { schoolHolidays }) },
      { from: '2027-02-01', to: '2027-02-28' },
    );
    expect(meetings.map(({ date }) => date)).toEqual(['2027-02-01', '2027-02-08', '2027-02-22']);
    expect(meetings.every(isSure)).toBe(true);
  });

  test('make the end of a course doubtful that is counted past them', () => {
    const course = { ...mondays, from: '2027-01-25', meetings: times(4) };
    const meetings = meetingsOf({ times: timesOf(course) }, { from: '2027-01-01', to: '2027-12-31' });
    expect(meetings.map(({ date, doubt }) => `${date} ${doubt ?? 'sure'}`)).toEqual([
      '2027-01-25 sure',
      '2027-02-01 sure',
      '2027-02-08 school-holidays',
      '2027-02-15 school-holidays',
      '2027-02-22 school-holidays',
      '2027-03-01 school-holidays',
      '2027-03-08 number',
      '2027-03-15 number',
    ]);
  });
});

describe('what differs once', () => {
  const fridays = { days: weekly('fr'), spans: [clock('09:00', '10:30')] };

  test('cancelled is not there, and moved is where it was moved to', () => {
    const changes = [cancelled('2026-12-11'), moved('2026-12-18', '2026-12-19', clock('13:00', '14:30'))];
    const found = meetingsOf({ times: timesOf(fridays, { changes }) }, { from: '2026-12-04', to: '2026-12-25' });
    expect(found.map(({ date }) => date)).toEqual(['2026-12-04', '2026-12-19', '2026-12-25']);
    expect(found[1]).toMatchObject({ spans: [clock('13:00', '14:30')], change: { kind: 'moved', from: '2026-12-18' } });
  });

  test('moved without hours keeps them', () => {
    const [only] = meetingsOf(
      { times: timesOf(fridays, { changes: [moved('2026-12-18', '2027-01-30')] }) },
      { from: '2027-01-30', to: '2027-01-30' },
    );
    expect(only).toMatchObject({ date: '2027-01-30', spans: fridays.spans });
  });

  test('what is moved out of the days one asks about is not there', () => {
    expect(days(fridays, '2026-12-18', '2026-12-18', { changes: [moved('2026-12-18', '2026-12-19')] })).toEqual([]);
  });

  test('one more is the line’s where there is one, and nobody’s where there are several', () => {
    const changes = [extra('2026-12-20', clock('10:00', '12:00'))];
    const one = meetingsOf({ times: timesOf(fridays, { changes }) }, { from: '2026-12-20', to: '2026-12-20' });
    expect(one[0]).toMatchObject({ entry: { kind: 'opening', index: 0 }, change: { kind: 'extra' } });
    const openings = [anOpening(fridays), anOpening({ days: weekly('mo') })];
    const several = meetingsOf({ times: someTimes({ openings, changes }) }, { from: '2026-12-20', to: '2026-12-20' });
    expect(several[0]).not.toHaveProperty('entry');
  });

  test('a change counts for every line that has its day, and for a day that has been moved', () => {
    const openings = [anOpening(fridays), anOpening({ ...fridays, spans: [clock('13:00', '15:00')] })];
    expect(
      daysOf({ times: someTimes({ openings, changes: [cancelled('2026-12-11')] }) }, '2026-12-11', '2026-12-11'),
    ).toEqual([]);
    const changes = [moved('2026-12-18', '2026-12-19'), cancelled('2026-12-19')];
    expect(days(fridays, '2026-12-18', '2026-12-19', { changes })).toEqual([]);
  });
});

describe('as the house', () => {
  const houseOpenings = [
    anOpening({ days: weekly('mo', 'fr'), spans: [clock('09:00', '15:00')] }),
    anOpening({ days: weekly('th'), spans: [clock('14:00', '18:00')] }),
  ];
  const asHouse = { days: { kind: 'as-house' }, to: '2026-12-31' } as const;

  test('has the house’s days and hours, and its own limits', () => {
    const found = meetingsOf(
      { times: timesOf(asHouse, { houseOpenings, closed: [HOLIDAYS] }) },
      { from: '2026-12-24', to: '2027-01-31' },
    );
    expect(found.map(({ date }) => date)).toEqual(['2026-12-24', '2026-12-28', '2026-12-31']);
    expect(found.map(({ spans }) => spans)).toEqual([
      [clock('14:00', '18:00')],
      [clock('09:00', '15:00')],
      [clock('14:00', '18:00')],
    ]);
  });

  test('can be on where the house is closed, and never goes round in circles', () => {
    const rest = { houseOpenings, closed: [HOLIDAYS] };
    expect(days({ ...asHouse, also: [HOLIDAYS] }, '2026-12-25', '2026-12-25', rest)).toEqual(['2026-12-25']);
    expect(days(asHouse, '2026-12-01', '2026-12-31', { houseOpenings: [anOpening(asHouse)] })).toEqual([]);
  });
});

describe('what the file says of the offer as a whole', () => {
  const on = (status: Parameters<typeof aStatus>[0]) =>
    daysOf({ times: timesOf({ days: weekly('fr') }), status: aStatus(status) }, '2026-12-01', '2027-01-31');

  test('nothing is before it begins, after it ends, or while it pauses', () => {
    expect(on({ begins: '2027-01' })[0]).toBe('2027-01-01');
    expect(on({ ends: '2026-12' }).at(-1)).toBe('2026-12-25');
    expect(on({ state: 'paused', reopens: '2027-01-29' })).toEqual(['2027-01-29']);
    expect(on({ state: 'paused', pausedUntil: '2026-12-15' })).toEqual([]);
    expect(on({ state: 'ended' })).toEqual([]);
  });
});

describe('several lines', () => {
  test('come in order of day and hour, those without hours last', () => {
    const openings = [
      anOpening({ days: weekly('mo') }),
      anOpening({ days: weekly('mo'), spans: [clock('14:00', '16:00')] }, { how: 'appointment' }),
      anOpening({ days: weekly('mo'), spans: [clock('09:00', '11:00'), clock('22:00', '06:00')] }),
    ];
    const teams = [aTeam({ days: dates('2026-11-29') })];
    const found = meetingsOf({ times: someTimes({ openings, teams }) }, { from: '2026-11-28', to: '2026-11-30' });
    expect(found.map(({ entry }) => `${entry?.kind ?? ''} ${entry?.index ?? ''}`)).toEqual([
      'team 0',
      'opening 2',
      'opening 1',
      'opening 0',
    ]);
    expect(found[2]?.how).toBe('appointment');
  });
});

describe('however much is asked for', () => {
  test('three years are the most that is told', () => {
    const found = days({ days: weekly('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su') }, '2026-01-01', '9999-12-31');
    expect(found).toHaveLength(MOST_DAYS + 1);
  });

  test('nothing comes of a range that ends before it begins, nor of no dates', () => {
    expect(days({}, '2026-12-31', '2026-01-01')).toEqual([]);
    expect(days({ days: dates() }, '2026-01-01', '2026-12-31')).toEqual([]);
  });

  test('a year and more of 6,000 offers is worked out in seconds', () => {
    const all = Array.from({ length: 6000 }, (_, index) =>
      timesOf({ days: weekly(index % 2 === 0 ? 'mo' : 'th'), except: [HOLIDAYS, SCHOOL], weeks: 'odd' }),
    );
    const began = performance.now();
    for (const one of all) meetingsOf({ times: one }, { from: '2026-11-27', to: '2027-12-31' });
    const took = performance.now() - began;
    // One second on a quiet machine; enough to tell what is linear from what is not on a busy one.
    expect(took).toBeLessThan(8000);
  });
});
