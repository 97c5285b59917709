import type { DaySet, When } from '../../said/when.ts';
import { isoWeekOf, numberOf, partsOf, type DayNumber } from './day-number.ts';
import { isSingle, testOf, type DayTest, type Membership } from './day-sets.ts';
import type { SchoolHolidayDates } from './times.ts';

/** What stands beside a line and decides with it. */
export interface DayRules {
  /** The days that the line's words for days name. */
  readonly pattern: DayTest;
  readonly closed: readonly DaySet[];
  readonly schoolHolidays: readonly SchoolHolidayDates[];
}

/**
 * Asks of a day between the line's first and last whether it is on then; days added by date (`addedDaysOf`) are out.
 * What is said of one day wins over what is said of a stretch of days, `også` over `ikke` where both are stretches, and
 * a date written out over what the house is closed for. `også` with a stretch (`juli`, `skoleferier`) keeps the
 * line's weekdays.
 */
export function judgeOf(when: When, { pattern, closed, schoolHolidays }: DayRules): DayTest {
  const testSets = (sets: readonly DaySet[]) => testOf(sets, schoolHolidays);
  const exceptDay = testSets(when.except.filter(isSingle));
  const exceptStretch = testSets(when.except.filter((set) => !isSingle(set)));
  const alsoDay = testSets(when.also.filter(({ kind }) => kind === 'day-of-year'));
  const alsoStretch = testSets(when.also.filter((set) => !isSingle(set)));
  const isClosed = testSets(closed);
  const isInLimits = limitsOf(when);
  const [isAdded, isWrittenOut] = [daysTest(addedDaysOf(when)), daysTest(singleDatesOf(when))];
  return (day) => {
    if (isAdded(day) || exceptDay(day) === 'in') return 'out';
    if (alsoDay(day) === 'in') return 'in';
    const named = pattern(day);
    if (named === 'out') return 'out';
    const off = isInLimits(day) ? worst(exceptStretch(day), isWrittenOut(day) ? 'out' : isClosed(day)) : 'in';
    return off === 'out' ? named : lifted(off, alsoStretch(day), named);
  };
}

/** Days added by date (`også 2027-01-05`), in order, each once. */
export function addedDaysOf({ also, except }: Pick<When, 'also' | 'except'>): DayNumber[] {
  const dropped = new Set(except.flatMap(singleDateOf));
  return [...new Set(also.flatMap(singleDateOf))].filter((day) => !dropped.has(day)).sort((a, b) => a - b);
}

function singleDateOf(set: DaySet): DayNumber[] {
  return set.kind === 'dates' && set.from === set.to ? [numberOf(set.from)] : [];
}

function singleDatesOf({ days }: When): DayNumber[] {
  if (days.kind !== 'dates') return [];
  return days.dates.flatMap(({ from, to }) => (from === to ? [numberOf(from)] : []));
}

function daysTest(days: readonly DayNumber[]): (day: DayNumber) => boolean {
  const all = new Set(days);
  return (day) => all.has(day);
}

function limitsOf({ weeks, inWeeks, inMonths }: When): (day: DayNumber) => boolean {
  return (day) => {
    if (inMonths !== undefined && !inMonths.includes(partsOf(day).month)) return false;
    if (weeks === undefined && inWeeks === undefined) return true;
    const { year, week } = isoWeekOf(day);
    if (weeks !== undefined && (week % 2 === 0) !== (weeks === 'even')) return false;
    return inWeeks === undefined || (inWeeks.numbers.includes(week) && (inWeeks.year ?? year) === year);
  };
}

function worst(one: Membership, other: Membership): Membership {
  if (one === 'in' || other === 'in') return 'in';
  return one === 'maybe' ? one : other;
}

/** What is off, or may be, is on where `også` has the day. */
function lifted(off: Membership, also: Membership, named: Membership): Membership {
  if (also === 'in') return named;
  return off === 'in' && also === 'out' ? 'out' : 'maybe';
}
