import { describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { scheduleWords } from '../../src/views/schedule-words.ts';
import { anOffer, type OfferChanges } from '../build.ts';

function words(schedule: OfferChanges['schedule']): string[] {
  return scheduleWords(anOffer({ schedule }).schedule, translator('da'));
}

it('says nothing of a time nobody has told', () => {
  expect(words(undefined)).toEqual([]);
  expect(words({})).toEqual([]);
});

describe('says', () => {
  it.each([
    ['a rhythm as it is written', { rhythm: 'Hver anden uge' }, ['Hver anden uge']],
    ['one weekday', { weekdays: ['tu'] }, ['Tirsdag']],
    ['several weekdays', { weekdays: ['mo', 'we', 'su'] }, ['Mandag, onsdag og søndag']],
    ['no weekday', { weekdays: [] }, []],
    ['whole hours without minutes', { startTime: '16:00', endTime: '19:00' }, ['Kl. 16-19']],
    ['other times with minutes', { startTime: '09:30', endTime: '11:05' }, ['Kl. 09.30-11.05']],
    ['a beginning without an end', { startTime: '17:00' }, ['Fra kl. 17']],
    ['once', { sessions: { from: 1, to: 1 } }, ['1 gang']],
    ['a number of times', { sessions: { from: 8, to: 8 } }, ['8 gange']],
    ['a range of times', { sessions: { from: 8, to: 10 } }, ['8-10 gange']],
    ['how long each time lasts', { sessionMinutes: 90 }, ['90 minutter hver gang']],
    [
      'times and their length together',
      { sessions: { from: 2, to: 2 }, sessionMinutes: 60 },
      ['2 gange, 60 minutter hver gang'],
    ],
    ['one week', { durationWeeks: { from: 1, to: 1 } }, ['Forløbet varer 1 uge']],
    ['a range of weeks', { durationWeeks: { from: 26, to: 78 } }, ['Forløbet varer 26-78 uger']],
    ['a first day', { startDate: '2026-03-01' }, ['Fra 1. marts 2026']],
    ['a last day', { endDate: '2026-06-30' }, ['Til 30. juni 2026']],
    ['a period', { startDate: '2026-03-01', endDate: '2026-06-30' }, ['Fra 1. marts 2026 til 30. juni 2026']],
    ['single days', { dates: ['2026-03-01', '2026-04-05'] }, ['1. marts 2026', '5. april 2026']],
    ['a note last', { note: 'Ikke i ferier', rhythm: 'Hver uge' }, ['Hver uge', 'Ikke i ferier']],
  ] satisfies [string, OfferChanges['schedule'], string[]][])('%s', (_, schedule, lines) => {
    expect(words(schedule)).toEqual(lines);
  });
});

describe('a number of times of which only one end is known', () => {
  it.each([
    ['at most 10', { to: 10 }, '10 gange'],
    ['at least 4', { from: 4 }, '4 gange'],
  ])('is not said as an exact number: %s', (_, sessions, exact) => {
    // rangeWords in schedule-words.ts.
    expect(words({ sessions })).not.toEqual([exact]);
  });
});

describe('what a family needs in order to come', () => {
  it.each([
    ['days when there is nothing', { rhythm: 'Hver uge', exceptDates: ['2026-12-24'] }, '24. december 2026'],
    ['an end without a beginning', { endTime: '12:00' }, '12'],
    ['a recurrence', { recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', startDate: '2026-03-04' }, 'nsdag'],
  ] satisfies [string, OfferChanges['schedule'], string][])('is said: %s', (_, schedule, part) => {
    // schedule-words.ts leaves these fields out.
    expect(words(schedule).join()).toContain(part);
  });
});
