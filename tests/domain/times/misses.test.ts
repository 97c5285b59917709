import { describe, expect, test } from 'vitest';
import { beginsOnItsDay, changesWithoutMeeting, exceptionsWithoutMeeting } from '../../../src/domain/times/misses.ts';
import {
  anOpening,
  aWhen,
  cancelled,
  everyOther,
  extra,
  moved,
  onDates,
  someTimes,
  times,
  timesOf,
  weekly,
} from './build.ts';

const FRIDAYS = { days: weekly('fr') };

describe('a change that hits nothing', () => {
  test('cancels or moves a day that is not there', () => {
    const hit = [
      cancelled('2026-12-11'),
      moved('2026-12-18', '2026-12-19'),
      cancelled('2026-12-19'),
      extra('2026-12-20'),
    ];
    expect(changesWithoutMeeting(timesOf(FRIDAYS, { changes: hit }))).toEqual([]);
    const missed = [cancelled('2026-12-10'), moved('2026-12-17', '2026-12-18')];
    expect(changesWithoutMeeting(timesOf(FRIDAYS, { changes: missed }))).toEqual(missed);
  });

  test('is one that comes after another has taken the day', () => {
    const twice = [cancelled('2026-12-11'), cancelled('2026-12-11')];
    expect(changesWithoutMeeting(timesOf(FRIDAYS, { changes: twice }))).toEqual([cancelled('2026-12-11')]);
  });

  test('is not known where a line has no days', () => {
    expect(changesWithoutMeeting(timesOf({ days: everyOther('fr') }, { changes: [cancelled('2026-12-10')] }))).toEqual(
      [],
    );
  });
});

describe('an exception that hits nothing', () => {
  const missedBy = (when: Parameters<typeof anOpening>[0], rest = {}) =>
    exceptionsWithoutMeeting(anOpening(when), someTimes(rest));

  test('is a date or a stretch of dates without a day of the line', () => {
    const off = [onDates('2026-12-10'), onDates('2026-12-12 til 2026-12-17')];
    expect(missedBy({ ...FRIDAYS, except: [onDates('2026-12-11'), ...off] })).toEqual(off);
  });

  test('is after the last of a course', () => {
    const course = { ...FRIDAYS, from: '2027-01-15', meetings: times(2) };
    expect(missedBy({ ...course, except: [onDates('2027-01-22')] })).toEqual([]);
    expect(missedBy({ ...course, except: [onDates('2027-02-05')] })).toEqual([onDates('2027-02-05')]);
  });

  test('is never one with a name, nor one on which the house is closed too', () => {
    expect(
      missedBy({ ...FRIDAYS, inMonths: [1], except: [{ kind: 'month', month: 7 }, { kind: 'holidays' }] }),
    ).toEqual([]);
    expect(missedBy({ ...FRIDAYS, except: [onDates('2026-12-25')] }, { closed: [{ kind: 'holidays' }] })).toEqual([]);
  });
});

test('a first day may be another weekday than the line’s', () => {
  expect(beginsOnItsDay(aWhen({ days: everyOther('tu'), from: '2026-11-04' }))).toBe(false);
  expect(beginsOnItsDay(aWhen({ days: everyOther('tu'), from: '2026-11-03' }))).toBe(true);
  expect(beginsOnItsDay(aWhen({ days: everyOther('tu') }))).toBe(true);
  expect(beginsOnItsDay(aWhen({ days: { kind: 'by-agreement' }, from: '2026-11-04' }))).toBe(true);
});
