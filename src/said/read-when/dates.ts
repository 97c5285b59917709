import { daysInMonth, dayOf, type CalendarDate } from '../../calendar/day.ts';
import { weekdayOf, type Weekday } from '../../calendar/weekday.ts';
import { MONTH_NAMES, MONTH_OF, WEEKDAY_NAMES } from '../words-of-time.ts';
import { attempt, isAdjacent, peek, takeList, takeMark, takeOf, takePhrase, type Cursor } from './cursor.ts';
import { takeYear, yearOf } from './numbers.ts';
import { refuse, refuseMending } from './refusal.ts';
import type { Token } from './tokens.ts';
import { takeWeekday } from './weekdays.ts';

/** A day as somebody wrote it; the month or the year may stand at a later one of the list. */
export interface WrittenDay {
  readonly token: Token;
  readonly weekday?: Weekday;
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  /** Written as `2027-01-13`: lends its year to no other day. */
  readonly isIso: boolean;
}

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
  const day = takeIso(cursor) ?? attempt(cursor, takeNumbered) ?? attempt(cursor, takeNamed);
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
      `Skriv året, fx «${String(day.day)}. ${nameOf(month)} 2027», eller «den ${String(day.day)}. ${nameOf(month)} hvert år».`,
    );
  const date = dayOf(year, month, day.day);
  const actual = weekdayOf(date);
  if (day.weekday !== undefined && day.weekday !== actual)
    refuse(
      token,
      `${quoted(day)} ${String(year)} er en ${WEEKDAY_NAMES[actual]}, ikke en ${WEEKDAY_NAMES[day.weekday]}`,
      `Ret ugedagen eller datoen: «${WEEKDAY_NAMES[actual]} ${String(day.day)}. ${nameOf(month)} ${String(year)}».`,
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

type Written = Omit<WrittenDay, 'token' | 'weekday'>;

function takeIso(cursor: Cursor): Written | undefined {
  const token = peek(cursor);
  if (token.kind !== 'day') return undefined;
  cursor.at += 1;
  const [year = '', month = '', day = ''] = token.text.split('-');
  return checked({ day: Number(day), month: Number(month), year: checkedYear(year, token), isIso: true }, token);
}

/** `13/1-2027`, `13/1 2027`, `13.1.2027`, `13-1-2027`; `13/1`. */
function takeNumbered(cursor: Cursor): Written | undefined {
  const [token, mark, second] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
  if (token.kind !== 'number' || second.kind !== 'number' || mark.isApart || second.isApart) return undefined;
  if (!['/', '.', '-'].includes(mark.text)) return undefined;
  if (mark.text === '-' && token.text.length === 4) return refuseYearFirst(cursor);
  if (token.text.length > 2 || second.text.length > 2) return undefined;
  cursor.at += 3;
  const year = takeNumberedYear(cursor, mark.text);
  if (year === undefined && mark.text !== '/') return undefined;
  const written = { day: Number(token.text), month: Number(second.text), isIso: false };
  if (year === undefined) return checked(written, token);
  if (year.text.length === 2) return refuseShortYear({ ...written, year: 2000 + Number(year.text) }, token, year);
  return checked({ ...written, year: checkedYear(year.text, year) }, token);
}

/** The year of a date in numbers. Two digits are one only where another date or a span of hours cannot begin. */
function takeNumberedYear(cursor: Cursor, mark: string): Token | undefined {
  const parting = peek(cursor);
  const isMarked = parting.kind === 'mark' && !parting.isApart && (mark === '/' ? '/-.' : mark).includes(parting.text);
  const year = peek(cursor, isMarked ? 1 : 0);
  if (year.kind !== 'number' || (isMarked ? year.isApart : mark !== '/')) return undefined;
  const after = peek(cursor, 2);
  const isShort =
    isMarked && year.text.length === 2 && mark !== '-' && !(after.kind === 'mark' && './'.includes(after.text));
  const isYear = year.text.length === 4 || isShort;
  if (!isYear) return undefined;
  cursor.at += isMarked ? 2 : 1;
  return year;
}

/** `13. januar 2027`, `13. jan.`, and `13.` where a list or a span goes on. */
function takeNamed(cursor: Cursor): Written | undefined {
  const token = peek(cursor);
  if (token.kind !== 'number' || token.text.length > 2) return undefined;
  cursor.at += 1;
  const isDotted = isAdjacent(peek(cursor), '.');
  if (isDotted) cursor.at += 1;
  const day = Number(token.text);
  const month = takeOf(cursor, MONTH_OF);
  if (month === undefined) {
    const after = peek(cursor);
    const isOpen =
      isDotted && (after.kind === 'mark' ? ',-&'.includes(after.text) : ['og', 'til', 'samt'].includes(after.text));
    return isOpen ? { day, isIso: false } : undefined;
  }
  const year = takeYear(cursor);
  return checked({ day, month, isIso: false, ...(year === undefined ? {} : { year }) }, token);
}

function lentFrom(day: WrittenDay, next: WrittenDay | undefined): DayOfYear {
  const month = day.month ?? next?.month;
  if (month === undefined) return refuse(day.token, 'en dag mangler sin måned', 'Skriv måneden, fx «13. januar 2027».');
  const year = day.year ?? (next?.isIso === false ? next.year : undefined);
  const lent = checked({ ...day, month, ...(year === undefined ? {} : { year }) }, day.token);
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

function checkedYear(text: string, token: Token): number {
  return yearOf(text) ?? refuse(token, `år ${text} kan ikke passe`, 'Skriv et år mellem 2000 og 2099.');
}

function checked<T extends { day: number; month: number; year?: number }>(date: T, token: Token): T {
  const { day, month, year } = date;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
  if (isDay) return date;
  const text =
    month >= 1 && month <= 12
      ? `${String(day)}. ${nameOf(month)}${year === undefined ? '' : ` ${String(year)}`}`
      : `måned ${String(month)}`;
  return refuse(token, `${text} findes ikke`, 'Ret datoen, fx «2027-01-13».');
}

function refuseYearFirst(cursor: Cursor): never {
  const [year, , month, mark, day] = [0, 1, 2, 3, 4].map((ahead) => peek(cursor, ahead));
  const [token] = [peek(cursor)];
  const message = 'en dato, der begynder med året, skal have to cifre til måned og dag';
  const hint = 'Skriv fx «2027-01-13».';
  if (year === undefined || month === undefined || day === undefined || mark?.text !== '-' || day.kind !== 'number')
    return refuse(token, message, hint);
  const text = `${year.text}-${month.text.padStart(2, '0')}-${day.text.padStart(2, '0')}`;
  return refuseMending({ at: year.at, end: day.end, text }, message, `Skriv «${text}».`);
}

function refuseShortYear(date: { day: number; month: number; year: number }, token: Token, year: Token): never {
  checked(date, token);
  const text = dayOf(date.year, date.month, date.day);
  return refuseMending({ at: token.at, end: year.end, text }, 'året skal have fire cifre', `Skriv «${text}».`);
}

function quoted({ day, month }: { day: number; month: number }): string {
  return `«${String(day)}. ${nameOf(month)}»`;
}

function nameOf(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
