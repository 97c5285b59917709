import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ticksOf, timelineRange, type Tick } from '../../src/domain/timeline/chart.ts';
import { timelineOf, type TimelineRow } from '../../src/domain/timeline/timeline.ts';
import { aBrowserOffer } from '../build.ts';
import { aDay, anAudience, type Audience } from './arbitraries.ts';

const TODAY = '2026-06-15';

describe('the days a chart shows', () => {
  test.each([
    ['2026-05-15', '2026-05-16'],
    ['2026-05-16', '2026-05-16'],
    ['2026-05-17', '2026-05-17'],
    ['2026-06-15', '2026-06-15'],
    ['2026-06-16', '2026-06-15'],
  ])('with a first beginning on %s begin on %s', (birthDate, from) => {
    expect(timelineRange(rowsOf([[{ fromMonths: 0 }]], birthDate), TODAY).from).toBe(from);
  });

  test('go at least twelve weeks ahead, also without offers', () => {
    expect(timelineRange([], TODAY)).toEqual({ from: TODAY, to: '2026-09-07' });
  });

  test('go 30 days past the last change', () => {
    expect(timelineRange(rowsOf([[{ toMonths: 11 }], [{ toMonths: 35 }]], TODAY), TODAY).to).toBe('2029-07-15');
  });

  test.each([
    [44, '2030-04-14'],
    [45, '2030-04-15'],
    [46, '2026-09-07'],
  ])('go at most 46 months ahead: with a child’s last month %i they end on %s', (toMonths, to) => {
    expect(timelineRange(rowsOf([[{ toMonths }]], TODAY), TODAY).to).toBe(to);
  });

  test('reach the third birthday of a child whose pregnancy begins today', () => {
    const family = { kind: 'expecting', dueDate: '2027-03-22' } as const;
    const offer = aBrowserOffer('a', { audience: { child: { toMonths: 35 } } });
    const { rows } = timelineOf([offer], family, TODAY);
    expect(timelineRange(rows, TODAY).to > '2030-03-22').toBe(true);
  });

  test('always hold today, and never more than 30 days before it', () => {
    fc.assert(
      fc.property(anAudience, aDay, aDay, (audience, birthDate, today) => {
        const range = timelineRange(rowsOf([audience.child], birthDate), today);
        expect(range.from <= today && today < range.to).toBe(true);
        expect(Date.parse(today) - Date.parse(range.from)).toBeLessThanOrEqual(30 * 86_400_000);
      }),
    );
  });
});

describe('the marks of a chart', () => {
  const always = { from: '2000-01-01', to: '2060-01-01' };

  test('are weeks and ages reckoned from the due date, the due date being both week 40 and birth', () => {
    const ticks = ticksOf({ from: '2026-04-20', to: '2026-09-15' }, { kind: 'expecting', dueDate: TODAY });
    expect(ticks.map(shortly)).toEqual([
      '2026-04-20 week 32',
      '2026-05-18 week 36',
      '2026-06-15 week 40',
      '2026-06-15 month 0 of child 0, reckoned',
      '2026-07-15 month 1 of child 0, reckoned',
      '2026-08-15 month 2 of child 0, reckoned',
      '2026-09-15 month 3 of child 0, reckoned',
    ]);
  });

  test('on the first and last day are shown, and a day outside are not', () => {
    const family = { kind: 'born', birthDates: ['2024-02-29'] } as const;
    expect(ticksOf({ from: '2024-02-29', to: '2024-03-29' }, family).map(shortly)).toEqual([
      '2024-02-29 month 0 of child 0',
      '2024-03-29 month 1 of child 0',
    ]);
    expect(ticksOf({ from: '2024-03-01', to: '2024-03-28' }, family)).toEqual([]);
  });

  test('of birthdays on 29 February are on the 28th where there is no 29th', () => {
    const ticks = ticksOf(always, { kind: 'born', birthDates: ['2024-02-29'] });
    expect(ticks.map(shortly).slice(6)).toEqual([
      '2025-02-28 month 12 of child 0',
      '2025-08-29 month 18 of child 0',
      '2026-02-28 month 24 of child 0',
      '2027-02-28 month 36 of child 0',
      '2028-02-29 month 48 of child 0',
      '2029-02-28 month 60 of child 0',
      '2030-02-28 month 72 of child 0',
    ]);
  });

  test('are one set for twins, and one for each sibling', () => {
    const one = ticksOf(always, { kind: 'born', birthDates: [TODAY] });
    expect(ticksOf(always, { kind: 'born', birthDates: [TODAY, TODAY] })).toEqual(one);
    const siblings = ticksOf(always, { kind: 'born', birthDates: [TODAY, '2024-06-15'] });
    expect(siblings).toHaveLength(2 * one.length);
    expect(siblings.filter(({ date }) => date === TODAY).map(shortly)).toEqual([
      '2026-06-15 month 0 of child 0',
      '2026-06-15 month 24 of child 1',
    ]);
  });
});

function rowsOf(children: readonly Audience['child'][], birthDate: string): readonly TimelineRow[] {
  const offers = children.map((child, index) => {
    const audience = child === undefined ? {} : { child };
    return { ...aBrowserOffer(`a/${index}`), audience };
  });
  return timelineOf(offers, { kind: 'born', birthDates: [birthDate] }, TODAY).rows;
}

function shortly(tick: Tick): string {
  if (tick.kind === 'pregnancy') return `${tick.date} week ${tick.week}`;
  return `${tick.date} month ${tick.ageMonths} of child ${tick.childIndex}${tick.isReckoned ? ', reckoned' : ''}`;
}
