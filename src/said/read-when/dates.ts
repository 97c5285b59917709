import { dayOf, type CalendarDate } from '../../calendar/day.ts';
import { weekdayOf, type Weekday } from '../../calendar/weekday.ts';
import { WEEKDAY_NAMES } from '../words-of-time.ts';
import { monthName } from '../write-when/numbers.ts';
import { attempt, peek, takeList, takeMark, takePhrase, type Cursor } from './cursor.ts';
import { checkedDate, takeWrittenDate, type WrittenDate } from './date-forms.ts';
import { refuse } from './refusal.ts';
import type { Token } from './tokens.ts';
import { takeWeekday } from './weekdays.ts';

/** A day as somebody wrote it; the month or the year may stand at a later one of the list. */
export type WrittenDay = WrittenDate & { readonly token: Token; readonly weekday?: Weekday };

export interface WrittenSpan {
  readonly from: WrittenDay;
  readonly to?: WrittenDay;
}

/** A day with its month. */
export type DayOfYear = WrittenDay & { readonly month: number };

export const UNTIL = ['til og med', 'frem til og med', 'frem til', 'til', 't.o.m', 'tom', 'indtil'];

/** `13. januar 2027`, `mandag den 4. og onsdag den 6. januar 2027`, `4.-6. juni 2027`; undefined where no month is said. */
export function takeWrittenSpans(cursor: Cursor): WrittenSpan[] | undefined {
  const spans = takeList(cursor, takeWrittenSpan);
  const last = spans?.at(-1);
  return (last?.to ?? last?.from)?.month === undefined ? undefined : spans;
}

export function takeWrittenDay(cursor: Cursor): WrittenDay | undefined {
  const token = peek(cursor);
  const weekday = attempt(cursor, takeWeekday);
  if (weekday !== undefined) takeMark(cursor, ',');
  takePhrase(cursor, ['den', 'd']);
  const day = takeWrittenDate(cursor);
  if (day === undefined) return undefined;
  return { ...day, token, ...(weekday === undefined ? {} : { weekday }) };
}

/**
 * The month and the year that the days of a list lack, from the one after. Days whose year is not said stay without.
 * @throws Refusal where a day cannot be, or where a year lent would put the days out of order
 */
export function withLentMonths(spans: readonly WrittenSpan[]): { from: DayOfYear; to?: DayOfYear }[] {
  let next: WrittenDay | undefined;
  const lend = (day: WrittenDay): DayOfYear => {
    const lent = lentFrom(day, next);
    next = lent;
    return lent;
  };
  return spans
    .toReversed()
    .map(({ from, to }) => {
      const end = to === undefined ? undefined : lend(to);
      const start = lend(from);
      return end === undefined ? { from: start } : { from: start, to: end };
    })
    .toReversed();
}

/** @throws Refusal where the year is not said, or the weekday is another day's */
export function wholeDay(day: DayOfYear): CalendarDate {
  const { token, month, year } = day;
  if (year === undefined)
    return refuse(
      token,
      `${quoted(day)} mangler et år`,
      `Skriv året, fx «${String(day.day)}. ${monthName(month)} 2027», eller «den ${String(day.day)}. ${monthName(month)} hvert år».`,
    );
  const date = dayOf(year, month, day.day);
  const actual = weekdayOf(date);
  if (day.weekday !== undefined && day.weekday !== actual)
    refuse(
      token,
      `${quoted(day)} ${String(year)} er en ${WEEKDAY_NAMES[actual]}, ikke en ${WEEKDAY_NAMES[day.weekday]}`,
      `Ret ugedagen eller datoen: «${WEEKDAY_NAMES[actual]} ${String(day.day)}. ${monthName(month)} ${String(year)}».`,
    );
  return date;
}

function takeWrittenSpan(cursor: Cursor): WrittenSpan | undefined {
  const from = takeWrittenDay(cursor);
  if (from === undefined) return undefined;
  const to = attempt(cursor, () =>
    takeMark(cursor, '-') || takePhrase(cursor, UNTIL) ? takeWrittenDay(cursor) : undefined,
  );
  return to === undefined ? { from } : { from, to };
}

function lentFrom(day: WrittenDay, next: WrittenDay | undefined): DayOfYear {
  const month = day.month ?? next?.month;
  if (month === undefined) return refuse(day.token, 'en dag mangler sin måned', 'Skriv måneden, fx «13. januar 2027».');
  const year = day.year ?? (next?.isIso === false ? next.year : undefined);
  const lent = checkedDate({ ...day, month, ...(year === undefined ? {} : { year }) }, day.token);
  const isLent = day.year === undefined && year !== undefined;
  if (
    isLent &&
    next?.month !== undefined &&
    (lent.month > next.month || (lent.month === next.month && day.day >= next.day))
  )
    refuse(
      day.token,
      `${quoted(lent)} mangler sit eget år`,
      'Skriv året ved hver dato, fx «16. december 2026 og 6. januar 2027».',
    );
  return lent;
}

function quoted({ day, month }: { day: number; month: number }): string {
  return `«${String(day)}. ${monthName(month)}»`;
}
