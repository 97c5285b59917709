import { daysInMonth } from '../../calendar/day.ts';
import { SCHOOL_HOLIDAY_OF } from '../words-of-time.ts';
import type { DaySet } from '../when.ts';
import { attempt, firstOf, takeOf, takePhrase, takeSeparator, type Cursor } from './cursor.ts';
import { takeWrittenSpans, wholeDay, withLentMonths, type DayOfYear, type WrittenSpan } from './dates.ts';
import { takeMonthList, takeWeekList } from './months.ts';
import { refuse } from './refusal.ts';

/** A yearless stretch of days longer than this is better said by its months or its dates. */
const MOST_DAYS_OF_YEAR = 31;

const ALL_SCHOOL_HOLIDAYS = [
  ...['skoleferierne', 'skoleferier', 'skoleferien', 'skoleferie', 'alle skoleferier', 'skolernes ferier'],
  ...['skolernes ferie', 'skolens ferier', 'skolens ferie', 'folkeskolens ferier', 'folkeskolernes ferier'],
];

/** `helligdage, juli og 2026-12-28 til 2027-01-01`: one or more sets, as far as the list goes. */
export function takeDaySets(cursor: Cursor): DaySet[] | undefined {
  const sets = attempt(cursor, takeDaySet);
  if (sets === undefined) return undefined;
  for (;;) {
    const next = attempt(cursor, () => {
      const isMore = takePhrase(cursor, ['eller', 'heller ikke', 'og heller ikke']) ?? takeSeparator(cursor);
      return isMore === false ? undefined : takeDaySet(cursor);
    });
    if (next === undefined) return sets;
    sets.push(...next);
  }
}

/** What one name stands for: `uge 7-8` is two weeks. */
function takeDaySet(cursor: Cursor): DaySet[] | undefined {
  takePhrase(cursor, ['på alle', 'på', 'i hele', 'i', 'hele', 'om', 'alle', 'den']);
  return firstOf(cursor, [takeNamed, takeDates, takeWeeks, takeMonths]);
}

function takeNamed(cursor: Cursor): DaySet[] | undefined {
  if (takePhrase(cursor, ['helligdagene', 'helligdage', 'helligdag'])) return [{ kind: 'holidays' }];
  if (takePhrase(cursor, ALL_SCHOOL_HOLIDAYS)) return [{ kind: 'school-holidays' }];
  takePhrase(cursor, ['skolernes', 'skolens', 'kommunens']);
  const name = takeOf(cursor, SCHOOL_HOLIDAY_OF);
  return name === undefined ? undefined : [{ kind: 'school-holidays', name }];
}

function takeWeeks(cursor: Cursor): DaySet[] | undefined {
  const list = takeWeekList(cursor);
  return list?.numbers.map((week) => ({ kind: 'week', week, ...(list.year === undefined ? {} : { year: list.year }) }));
}

function takeMonths(cursor: Cursor): DaySet[] | undefined {
  const months = takeMonthList(cursor);
  if (months === undefined) return undefined;
  const { numbers, year } = months;
  if (year === undefined) return numbers.map((month) => ({ kind: 'month', month }));
  if (numbers.length === 0) return undefined;
  return numbers.map((month) => ({
    kind: 'dates',
    from: `${String(year)}-${two(month)}-01`,
    to: `${String(year)}-${two(month)}-${String(daysInMonth(year, month))}`,
  }));
}

function takeDates(cursor: Cursor): DaySet[] | undefined {
  const spans = attempt(cursor, takeWrittenSpans);
  if (spans === undefined) return undefined;
  refuseMixedYears(spans);
  const lent = withLentMonths(spans);
  if (lent.at(-1)?.from.year === undefined) takePhrase(cursor, ['hvert år']);
  return lent.flatMap(({ from, to }) => (from.year === undefined ? everyYear(from, to) : oneSpan(from, to)));
}

/** @throws Refusal for `24. december og 28. december 2026`, where the first may be of every year */
function refuseMixedYears(spans: readonly WrittenSpan[]): void {
  const lasts = spans.map(({ from, to }) => to ?? from);
  const yearless = lasts.findIndex(({ month, year }) => month !== undefined && year === undefined);
  const dated = lasts.findLastIndex(({ year, isIso }) => year !== undefined && !isIso);
  const day = lasts[yearless];
  if (day === undefined || dated < yearless) return;
  refuse(
    day.token,
    'man kan ikke se, om den første dag er hvert år',
    'Skriv året ved hver dato, fx «24. december 2026 og 31. december 2026».',
  );
}

function oneSpan(from: DayOfYear, to: DayOfYear | undefined): DaySet[] {
  const first = wholeDay(from);
  const last = to === undefined ? first : wholeDay(to);
  if (last < first) refuse(from.token, 'datoerne står i omvendt rækkefølge', 'Skriv den første dag først.');
  return [{ kind: 'dates', from: first, to: last }];
}

function everyYear(from: DayOfYear, to: DayOfYear | undefined): DaySet[] {
  if (from.weekday !== undefined || to?.year !== undefined) wholeDay(from);
  const days: DaySet[] = [];
  let { month, day } = from;
  const last = to ?? from;
  while (days.length <= MOST_DAYS_OF_YEAR) {
    days.push({ kind: 'day-of-year', month, day });
    if (month === last.month && day === last.day) return days;
    const isMonthsEnd = day === daysInMonth(2000, month);
    [month, day] = isMonthsEnd ? [(month % 12) + 1, 1] : [month, day + 1];
  }
  return refuse(
    from.token,
    'så mange dage uden år kan ikke stå på en linje',
    'Skriv måneder («juli») eller datoer med år.',
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
