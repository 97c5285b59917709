import fc from 'fast-check';
import { addDays, daysInMonth } from '../../src/calendar/day.ts';
import { SCHOOL_HOLIDAYS } from '../../src/calendar/school-holidays.ts';
import { weeksInYear, WEEKDAYS } from '../../src/calendar/weekday.ts';
import { firstDayFits } from '../../src/said/dated.ts';
import { PARTS_OF_DAY, type DaySet, type Days, type NumberRange, type Span, type When } from '../../src/said/when.ts';

/** Every kind of time that a line can say, in the form in which `readWhen` gives it. */
export function anyWhen(): fc.Arbitrary<When> {
  return fc
    .record(
      {
        days: anyDays(),
        spans: fc.uniqueArray(anySpan(), { maxLength: 3, selector: (span) => JSON.stringify(span) }).map(inOrder),
        weeks: fc.constantFrom('even' as const, 'odd' as const),
        inWeeks: anyWeeks(),
        inMonths: someOf(12, 4),
        from: anyDate(),
        to: anyDate(),
        meetings: anyRange(40),
        lastsWeeks: anyRange(80),
        minutes: fc.integer({ min: 5, max: 1440 }),
        except: anyDaySets(),
        also: anyDaySets(),
      },
      { requiredKeys: ['days', 'spans', 'except', 'also'] },
    )
    .filter(isConsistent)
    .map((when) => structuredClone(when));
}

export function anyDaySets(): fc.Arbitrary<DaySet[]> {
  return fc
    .uniqueArray(anyDaySet(), { maxLength: 4, selector: (set) => JSON.stringify(set) })
    .map((sets) => structuredClone(sets));
}

export function anySpans(): fc.Arbitrary<readonly Span[]> {
  return fc
    .uniqueArray(anySpan(), { maxLength: 3, selector: (span) => JSON.stringify(span) })
    .map((spans) => structuredClone(inOrder(spans)))
    .filter((spans) => !spans.some(mergesWith));
}

export function anyDate(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2000-01-01', days));
}

function anyDays(): fc.Arbitrary<Days> {
  const every = fc.integer({ min: 1, max: 12 });
  const weekdays = fc.subarray([...WEEKDAYS], { minLength: 1 });
  return fc.oneof(
    fc
      .record({
        kind: fc.constant('weekly' as const),
        every,
        weekdays: fc.subarray([...WEEKDAYS]),
        holidays: fc.boolean(),
      })
      .filter((days) => days.holidays || days.weekdays.length > 0),
    fc.record({ kind: fc.constant('monthly' as const), every, nth: anyNth([1, 2, 3, 4, 5, -3, -2, -1]), weekdays }),
    fc.record({ kind: fc.constant('monthly-workday' as const), every, nth: anyNth([1, 2, 7, 23, -10, -2, -1]) }),
    fc.record({ kind: fc.constant('monthly-date' as const), every, dates: anyNth([1, 2, 5, 15, 28, 29, 30, 31, -1]) }),
    fc.record({ kind: fc.constant('dates' as const), dates: anyDates() }),
    fc.record({
      kind: fc.constant('period' as const),
      period: fc.oneof(fc.constantFrom('2027', '2030'), fc.constantFrom('2026-12', '2027-01', '2027-04')),
    }),
    fc
      .record({
        kind: fc.constant('rhythm' as const),
        times: anyRange(9),
        per: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
        every,
      })
      .filter(({ per, every: days }) => per !== 'day' || days % 7 !== 0),
    fc.constantFrom({ kind: 'unsaid' as const }, { kind: 'by-agreement' as const }, { kind: 'as-house' as const }),
  );
}

function anyNth(numbers: number[]): fc.Arbitrary<number[]> {
  return fc.subarray(numbers, { minLength: 1, maxLength: 3 });
}

function anyDates(): fc.Arbitrary<{ from: string; to: string }[]> {
  const span = fc
    .record({ from: anyDate(), days: fc.constantFrom(0, 0, 0, 1, 2, 30) })
    .map(({ from, days }) => ({ from, to: addDays(from, days) }));
  return fc
    .uniqueArray(span, { minLength: 1, maxLength: 4, selector: ({ from }) => from })
    .map((spans) => spans.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
}

function anySpan(): fc.Arbitrary<Span> {
  return fc.oneof(
    fc
      .record({ kind: fc.constant('clock' as const), from: anyTime(), to: fc.oneof(anyTime(), fc.constant('24:00')) })
      .filter(({ from, to }) => !(from === '00:00' && to === '24:00')),
    fc.record({ kind: fc.constant('from' as const), from: anyTime() }),
    fc.record({ kind: fc.constant('until' as const), to: anyTime() }),
    fc.record({ kind: fc.constant('part' as const), part: fc.constantFrom(...PARTS_OF_DAY) }),
    fc.constantFrom({ kind: 'all-day' as const }, { kind: 'round-the-clock' as const }),
  );
}

function anyTime(): fc.Arbitrary<string> {
  const two = (number: number) => String(number).padStart(2, '0');
  return fc
    .record({
      hours: fc.integer({ min: 0, max: 23 }),
      minutes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 59 })),
    })
    .map(({ hours, minutes }) => `${two(hours)}:${two(minutes)}`);
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.every((span) => 'from' in span) ? spans.toSorted((a, b) => (a.from < b.from ? -1 : 1)) : spans;
}

function anyWeeks(): fc.Arbitrary<{ numbers: number[]; year?: number }> {
  return fc
    .record({ numbers: someOf(53, 5), year: fc.integer({ min: 2020, max: 2035 }) }, { requiredKeys: ['numbers'] })
    .filter(({ numbers, year }) => year === undefined || numbers.every((week) => week <= weeksInYear(year)));
}

function someOf(highest: number, maxLength: number): fc.Arbitrary<number[]> {
  return fc.subarray(
    Array.from({ length: highest }, (_, index) => index + 1),
    { minLength: 1, maxLength },
  );
}

function anyRange(highest: number): fc.Arbitrary<NumberRange> {
  const number = fc.integer({ min: 1, max: highest });
  return fc.oneof(
    number.map((from) => ({ from, to: from })),
    fc.tuple(number, number).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    number.map((from) => ({ from })),
    number.map((to) => ({ to })),
  );
}

function anyDaySet(): fc.Arbitrary<DaySet> {
  const month = fc.integer({ min: 1, max: 12 });
  return fc.oneof(
    fc.constantFrom({ kind: 'holidays' as const }, { kind: 'school-holidays' as const }),
    fc.constantFrom(...SCHOOL_HOLIDAYS).map((name) => ({ kind: 'school-holidays' as const, name })),
    month.map((number) => ({ kind: 'month' as const, month: number })),
    fc.integer({ min: 1, max: 53 }).map((week) => ({ kind: 'week' as const, week })),
    fc.integer({ min: 1, max: 52 }).map((week) => ({ kind: 'week' as const, week, year: 2027 })),
    fc
      .record({ kind: fc.constant('day-of-year' as const), month, day: fc.integer({ min: 1, max: 31 }) })
      .filter(({ month: number, day }) => day <= daysInMonth(2000, number)),
    fc
      .record({ from: anyDate(), days: fc.constantFrom(0, 1, 40) })
      .map(({ from, days }) => ({ kind: 'dates' as const, from, to: addDays(from, days) })),
  );
}

/** Two spans of which the reader makes one. */
function mergesWith(span: Span, index: number, spans: readonly Span[]): boolean {
  const next = spans[index + 1];
  return span.kind === 'from' && next?.kind === 'until' && next.to > span.from;
}

/** `days`, `spans`, `except` and `also`. */
const ALWAYS_THERE = 4;

/** What contradicts itself is refused, and what says the same twice comes out once. */
function isConsistent(when: When): boolean {
  const { days, spans, from, to, meetings, except, also, weeks, inWeeks, inMonths, minutes } = when;
  const isCounted = meetings !== undefined || ('every' in days && days.kind !== 'rhythm' && days.every > 1);
  const isSame = (set: DaySet) => also.some((other) => JSON.stringify(other) === JSON.stringify(set));
  return (
    !(from !== undefined && to !== undefined && to < from) &&
    !(isCounted && !firstDayFits(when)) &&
    !except.some(isSame) &&
    !(minutes !== undefined && spans.some(({ kind }) => kind === 'clock')) &&
    !spans.some(mergesWith) &&
    !(days.kind === 'weekly' && days.every === 2 && weeks !== undefined) &&
    !(
      days.kind === 'dates' &&
      (hasOverlap(days.dates) || [from, to, meetings, weeks, inWeeks, inMonths].some(isSaid))
    ) &&
    !(days.kind === 'period' && inMonths !== undefined) &&
    !(days.kind === 'monthly-date' && days.dates.some((date) => !isInSome(date, inMonths))) &&
    !(days.kind === 'unsaid' && spans.length === 0 && Object.keys(when).length === ALWAYS_THERE)
  );
}

function isSaid(value: unknown): boolean {
  return value !== undefined;
}

function hasOverlap(dates: readonly { from: string; to: string }[]): boolean {
  return dates.some(({ from }, index) => from <= (dates[index - 1]?.to ?? ''));
}

function isInSome(date: number, months: readonly number[] | undefined): boolean {
  return (months ?? [1]).some((month) => date <= daysInMonth(2000, month));
}
