import fc from 'fast-check';
import { addDays } from '../../../src/calendar/day.ts';
import { WEEKDAYS } from '../../../src/calendar/weekday.ts';
import type { DatedOffer } from '../../../src/domain/times/state.ts';
import type { OfferStatus, Opening, Team, Times } from '../../../src/domain/times/times.ts';
import type { Change } from '../../../src/said/change.ts';
import type { Days, DaySet, Span, When } from '../../../src/said/when.ts';
import { OFFER_STATES } from '../../../src/schema/terms.ts';

/** From 2026 to 2028: a year with 53 weeks, a year after it, a leap year. */
export const aDayNear = fc.nat(1095).map((days) => addDays('2026-01-01', days));

const aPartialDate = fc.tuple(aDayNear, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

export const someWeekdays = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 3 });

const aStretch = fc.tuple(aDayNear, fc.nat(20)).map(([from, length]) => ({ from, to: addDays(from, length) }));

const clockTime = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '15', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

export const aSpan: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ kind: fc.constant('clock'), from: clockTime, to: clockTime }),
  fc.record({ kind: fc.constant('from'), from: clockTime }),
  fc.record({ kind: fc.constant('until'), to: clockTime }),
  fc.record({
    kind: fc.constant('part'),
    part: fc.constantFrom('morning', 'forenoon', 'afternoon', 'evening', 'night'),
  }),
  fc.constantFrom({ kind: 'all-day' } as const, { kind: 'round-the-clock' } as const),
);

const someDays: fc.Arbitrary<Days> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('weekly'),
      every: fc.constantFrom(1, 1, 2, 3),
      weekdays: someWeekdays,
      holidays: fc.boolean(),
    }),
  },
  fc.record({
    kind: fc.constant('monthly'),
    every: fc.constantFrom(1, 2),
    nth: fc.constantFrom([1], [-1], [1, 3], [5]),
    weekdays: someWeekdays,
  }),
  fc.record({ kind: fc.constant('monthly-workday'), every: fc.constant(1), nth: fc.constantFrom([1], [-1]) }),
  fc.record({ kind: fc.constant('monthly-date'), every: fc.constant(1), dates: fc.constantFrom([15], [31], [-1]) }),
  fc.record({ kind: fc.constant('dates'), dates: fc.array(aStretch, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('period'), period: aPartialDate.map((date) => date.slice(0, 7)) }),
  fc.constantFrom<Days>({ kind: 'by-agreement' }, { kind: 'as-house' }, { kind: 'unsaid' }),
);

const aDaySet: fc.Arbitrary<DaySet> = fc.oneof(
  fc.constantFrom<DaySet>(
    { kind: 'holidays' },
    { kind: 'school-holidays' },
    { kind: 'school-holidays', name: 'winter' },
  ),
  fc.record({ kind: fc.constant('month'), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('week'), week: fc.integer({ min: 1, max: 53 }) }),
  fc.constant<DaySet>({ kind: 'day-of-year', month: 12, day: 24 }),
  aStretch.map((stretch) => ({ kind: 'dates' as const, ...stretch })),
  aDayNear.map((day) => ({ kind: 'dates' as const, from: day, to: day })),
);

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

export const anyWhen: fc.Arbitrary<When> = fc
  .record({
    days: someDays,
    spans: fc.array(aSpan, { maxLength: 2 }),
    weeks: sometimes(fc.constantFrom('even' as const, 'odd' as const)),
    inMonths: sometimes(fc.constantFrom([6, 7, 8], [1])),
    from: sometimes(aDayNear),
    to: sometimes(aDayNear),
    meetings: sometimes(fc.constantFrom({ from: 8, to: 8 }, { from: 6, to: 8 }, { to: 5 })),
    except: fc.array(aDaySet, { maxLength: 2 }),
    also: fc.array(aDaySet, { maxLength: 1 }),
  })
  .map(withoutUndefined);

const aChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('cancelled'), date: aDayNear }),
  fc.record({ kind: fc.constant('moved'), date: aDayNear, to: aDayNear, spans: fc.array(aSpan, { maxLength: 1 }) }),
  fc.record({ kind: fc.constant('extra'), date: aDayNear, spans: fc.array(aSpan, { maxLength: 1 }) }),
);

const anOpening: fc.Arbitrary<Opening> = fc
  .record({
    when: fc.option(anyWhen, { nil: undefined, freq: 8 }),
    how: sometimes(fc.constantFrom('drop-in' as const, 'appointment' as const)),
  })
  .map(withoutUndefined);

const aTeam: fc.Arbitrary<Team> = fc
  .record({
    when: anyWhen,
    signUpBy: sometimes(aDayNear),
    full: sometimes(fc.constantFrom('full' as const, 'waiting-list' as const)),
  })
  .map(withoutUndefined);

export const anyTimes: fc.Arbitrary<Times> = fc.record({
  openings: fc.array(anOpening, { maxLength: 2 }),
  teams: fc.array(aTeam, { maxLength: 2 }),
  changes: fc.array(aChange, { maxLength: 2 }),
  closed: fc.array(aDaySet, { maxLength: 2 }),
  schoolHolidays: fc.constantFrom([], [{ name: 'winter', from: '2027-02-13', to: '2027-02-21' }]),
  houseOpenings: fc.array(anOpening, { maxLength: 1 }),
});

const anyStatus: fc.Arbitrary<OfferStatus> = fc
  .record({
    state: fc.constantFrom(...OFFER_STATES),
    asOf: fc.constant('2026-01-01'),
    begins: sometimes(aPartialDate),
    ends: sometimes(aPartialDate),
    reopens: sometimes(aDayNear),
    pausedUntil: sometimes(aPartialDate),
    full: sometimes(fc.constant('full' as const)),
  })
  .map(withoutUndefined);

export const anyOffer: fc.Arbitrary<DatedOffer> = fc.record({ status: anyStatus, times: anyTimes });

type Known<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A field that is left out is not there. */
function withoutUndefined<T extends object>(record: T): Known<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Known<T>;
}
