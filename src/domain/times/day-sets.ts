import { SCHOOL_HOLIDAYS, schoolHolidayWindow, type SchoolHoliday } from '../../calendar/school-holidays.ts';
import type { DaySet } from '../../said/when.ts';
import { isoWeekOf, isPublicHoliday, numberOf, partsOf, type DayNumber, type DaySpan } from './day-number.ts';
import type { SchoolHolidayDates } from './times.ts';

/** Whether a day is one of some days. `maybe`: it may be in a school holiday that its municipality has not dated. */
export type Membership = 'in' | 'maybe' | 'out';

export type DayTest = (day: DayNumber) => Membership;

/** Asks of a day whether any of the sets has it. */
export function testOf(sets: readonly DaySet[], schoolHolidays: readonly SchoolHolidayDates[]): DayTest {
  if (sets.length === 0) return () => 'out';
  const tests = sets.map((set) => testOfSet(set, schoolHolidays));
  return (day) => {
    let found: Membership = 'out';
    for (const test of tests) {
      const membership = test(day);
      if (membership === 'in') return 'in';
      if (membership === 'maybe') found = 'maybe';
    }
    return found;
  };
}

/** A day of its own, rather than a stretch of them or days with a name. */
export function isSingle(set: DaySet): boolean {
  return set.kind === 'day-of-year' || (set.kind === 'dates' && set.from === set.to);
}

function testOfSet(set: DaySet, schoolHolidays: readonly SchoolHolidayDates[]): DayTest {
  switch (set.kind) {
    case 'holidays':
      return certain(isPublicHoliday);
    case 'school-holidays':
      return testOfSchoolHolidays(set.name === undefined ? SCHOOL_HOLIDAYS : [set.name], schoolHolidays);
    case 'month':
      return certain((day) => partsOf(day).month === set.month);
    case 'week':
      return certain((day) => isInWeek(day, set));
    case 'day-of-year':
      return certain((day) => {
        const { month, day: ofMonth } = partsOf(day);
        return month === set.month && ofMonth === set.day;
      });
    case 'dates': {
      const [from, to] = [numberOf(set.from), numberOf(set.to)];
      return certain((day) => from <= day && day <= to);
    }
  }
}

function certain(isIn: (day: DayNumber) => boolean): DayTest {
  return (day) => (isIn(day) ? 'in' : 'out');
}

function isInWeek(day: DayNumber, { week, year }: { readonly week: number; readonly year?: number }): boolean {
  const iso = isoWeekOf(day);
  return iso.week === week && (year === undefined || iso.year === year);
}

function testOfSchoolHolidays(names: readonly SchoolHoliday[], all: readonly SchoolHolidayDates[]): DayTest {
  const dated = names.map((name) => ({ name, spans: all.filter((row) => row.name === name).map(numbersOf) }));
  return (day) => {
    if (dated.some(({ spans }) => spans.some((span) => isIn(span, day)))) return 'in';
    return dated.some(({ name, spans }) => mayBeIn(name, spans, day)) ? 'maybe' : 'out';
  };
}

/** Whether a day is where a holiday may be that year, and none is dated there. */
function mayBeIn(name: SchoolHoliday, dated: readonly DaySpan[], day: DayNumber): boolean {
  const { year } = partsOf(day);
  return [year - 1, year].some((begun) => {
    const window = windowOf(name, begun);
    return isIn(window, day) && !dated.some((span) => span.from <= window.to && span.to >= window.from);
  });
}

/** Each year is worked out once, as public holidays are. */
const windows = new Map<string, DaySpan>();

function windowOf(name: SchoolHoliday, year: number): DaySpan {
  const key = `${name} ${year}`;
  const window = windows.get(key) ?? numbersOf(schoolHolidayWindow(name, year));
  windows.set(key, window);
  return window;
}

function numbersOf({ from, to }: { readonly from: string; readonly to: string }): DaySpan {
  return { from: numberOf(from), to: numberOf(to) };
}

function isIn({ from, to }: DaySpan, day: DayNumber): boolean {
  return from <= day && day <= to;
}
