import { addDays } from '../../src/calendar/day.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pregnancyWeekOn } from '../../src/domain/audience/dates.ts';
import { dueDateFromWeek, firstDayOfAge } from '../../src/domain/timeline/calendar.ts';
import { householdTimeline, type Household } from '../../src/domain/timeline/household.ts';
import { faultOfBirthDate, faultOfDueDate } from '../../src/domain/timeline/told-dates.ts';
import { TIMELINE_STANDINGS } from '../../src/domain/timeline/standing.ts';
import { timelineOf, type TimelineOffer } from '../../src/domain/timeline/timeline.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { aBrowserOffer } from '../build.ts';
import { aDay, anAudience } from './arbitraries.ts';

const TODAY = '2026-11-22';
const BOTH: Household = { dueDate: '2027-03-01', birthDates: ['2024-02-29'] };

describe('a household that expects a child and has one', () => {
  test('is in two places, the pregnancy first', () => {
    expect(householdTimeline([], BOTH, TODAY).places).toEqual([
      { kind: 'pregnant', pregnancyDay: 181, pregnancyWeek: 25 },
      { kind: 'with-children', children: [{ childIndex: 0, ageMonths: 32, isReckoned: false }] },
    ]);
  });

  test('can use what fits the pregnancy and what fits the child', () => {
    const offers = [offer('a', { pregnancy: {} }), offer('b', { child: { fromMonths: 24, toMonths: 35 } })];
    expect(standings(offers, BOTH)).toEqual({ a: 'now', b: 'now' });
  });

  test('keeps the days of both', () => {
    const [row] = householdTimeline([offer('a', { pregnancy: {}, child: { toMonths: 11 } })], BOTH, TODAY).rows;
    expect(row?.spans.map(({ basis, from, isReckoned }) => [basis, from, isReckoned])).toEqual([
      ['pregnancy', '2026-05-25', false],
      ['child', '2027-03-01', true],
      ['child', '2024-02-29', false],
    ]);
    expect(row?.deciding?.basis).toBe('pregnancy');
  });
});

test('one family alone has the timeline of that family', () => {
  fc.assert(
    fc.property(fc.array(anAudience, { maxLength: 4 }), aDay, aDay, (audiences, day, today) => {
      const offers = audiences.map((audience, index) => ({ ...offer(`o${index}`), audience }));
      const expecting = timelineOf(offers, { kind: 'expecting', dueDate: day }, today);
      expect(householdTimeline(offers, { dueDate: day, birthDates: [] }, today).rows).toEqual(expecting.rows);
      const born = timelineOf(offers, { kind: 'born', birthDates: [day] }, today);
      expect(householdTimeline(offers, { birthDates: [day] }, today).rows).toEqual(born.rows);
    }),
  );
});

test('more children at home never make an offer stand worse, and lose no offer', () => {
  fc.assert(
    fc.property(anAudience, aDay, aDay, aDay, (audience, dueDate, birthDate, today) => {
      const offers = [{ ...offer('a'), audience }];
      const rank = (household: Household) => {
        const [row] = householdTimeline(offers, household, today).rows;
        return TIMELINE_STANDINGS.indexOf(row?.standing ?? 'past');
      };
      const apart = [rank({ dueDate, birthDates: [] }), rank({ birthDates: [birthDate] })];
      expect(rank({ dueDate, birthDates: [birthDate] })).toBe(Math.min(...apart));
    }),
    { numRuns: 1000 },
  );
});

describe('a due date as it is typed', () => {
  test.each([
    ['2027-02-30', 'no-day'],
    ['2027-02-29', 'no-day'],
    ['', 'no-day'],
    ['1.3.2027', 'no-day'],
    ['0001-01-01', 'too-long-ago'],
    ['9999-12-31', 'too-far-ahead'],
    [addDays(TODAY, 280), undefined],
    [addDays(TODAY, 281), 'too-far-ahead'],
    [TODAY, undefined],
    [addDays(TODAY, -20), undefined],
    [addDays(TODAY, -21), 'too-long-ago'],
  ])('%s: %s', (text, fault) => {
    expect(faultOfDueDate(text, TODAY)).toBe(fault);
  });
});

describe('a birth date as it is typed', () => {
  test.each([
    ['2025-02-29', 'no-day'],
    ['2024-02-29', undefined],
    ['0001-01-01', 'too-long-ago'],
    ['9999-12-31', 'ahead'],
    [TODAY, undefined],
    [addDays(TODAY, 1), 'ahead'],
    [firstDayOfAge(TODAY, -300), undefined],
    [addDays(firstDayOfAge(TODAY, -300), -1), 'too-long-ago'],
  ])('%s: %s', (text, fault) => {
    expect(faultOfBirthDate(text, TODAY)).toBe(fault);
  });
});

test('a date that is let through can be reckoned with', () => {
  const anyDay = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  );
  fc.assert(
    fc.property(fc.oneof(anyDay.map(written), aDay), aDay, anAudience, (date, today, audience) => {
      const offers = [{ ...offer('a'), audience }];
      if (faultOfDueDate(date, today) === undefined)
        expect(() => householdTimeline(offers, { dueDate: date, birthDates: [] }, today)).not.toThrow();
      if (faultOfBirthDate(date, today) === undefined)
        expect(() => householdTimeline(offers, { birthDates: [date] }, today)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});

test('a due date reckoned from a week is believable, and in that week today', () => {
  fc.assert(
    fc.property(fc.nat(42), aDay, (week, today) => {
      const dueDate = dueDateFromWeek(week, today);
      expect(pregnancyWeekOn(dueDate, today)).toBe(week);
      expect(faultOfDueDate(dueDate, today)).toBeUndefined();
    }),
  );
});

function written([year, month, day]: [number, number, number]): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

function standings(offers: readonly TimelineOffer[], household: Household): Record<string, string> {
  return Object.fromEntries(householdTimeline(offers, household, TODAY).rows.map((row) => [row.offerId, row.standing]));
}

function offer(id: string, audience: OfferInput['audience'] = {}): TimelineOffer {
  return aBrowserOffer(id, { audience });
}
