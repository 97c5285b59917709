import { daysInMonth, dayOf } from '../../calendar/day.ts';
import { MONTH_OF } from '../words-of-time.ts';
import { monthName } from '../write-when/numbers.ts';
import { attempt, isAdjacent, peek, takeOf, type Cursor } from './cursor.ts';
import { takeYear, yearOf } from './numbers.ts';
import { refuse, refuseMending } from './refusal.ts';
import type { Token } from './tokens.ts';

/** A date in one of its forms; the month or the year may be missing. */
export interface WrittenDate {
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  /** Written as `2027-01-13`: lends its year to no other day. */
  readonly isIso: boolean;
}

/** `2027-01-13`, `13/1-2027`, `13. januar 2027`, `13. januar`, and `13.` where a list goes on. */
export function takeWrittenDate(cursor: Cursor): WrittenDate | undefined {
  return takeIso(cursor) ?? attempt(cursor, takeNumbered) ?? attempt(cursor, takeNamed);
}

/** @throws Refusal for a day that is not; without a year, 29 February is one */
export function checkedDate<T extends { day: number; month: number; year?: number }>(date: T, token: Token): T {
  const { day, month, year } = date;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
  if (isDay) return date;
  const text =
    month >= 1 && month <= 12
      ? `${String(day)}. ${monthName(month)}${year === undefined ? '' : ` ${String(year)}`}`
      : `måned ${String(month)}`;
  return refuse(token, `${text} findes ikke`, 'Ret datoen, fx «2027-01-13».');
}

function takeIso(cursor: Cursor): WrittenDate | undefined {
  const token = peek(cursor);
  if (token.kind !== 'day') return undefined;
  cursor.at += 1;
  const [year = '', month = '', day = ''] = token.text.split('-');
  return checkedDate({ day: Number(day), month: Number(month), year: checkedYear(year, token), isIso: true }, token);
}

/** `13/1-2027`, `13/1 2027`, `13.1.2027`, `13-1-2027`; `13/1`. */
function takeNumbered(cursor: Cursor): WrittenDate | undefined {
  const [token, mark, second] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
  if (token.kind !== 'number' || second.kind !== 'number' || mark.isApart || second.isApart) return undefined;
  if (!['/', '.', '-'].includes(mark.text)) return undefined;
  if (mark.text === '-' && yearOf(token.text) !== undefined) return refuseYearFirst(cursor);
  if (token.text.length > 2 || second.text.length > 2) return undefined;
  cursor.at += 3;
  const year = takeNumberedYear(cursor, mark.text);
  if (year === undefined && mark.text !== '/') return undefined;
  const written = { day: Number(token.text), month: Number(second.text), isIso: false };
  if (year === undefined) return checkedDate(written, token);
  if (year.text.length === 2) return refuseShortYear({ ...written, year: 2000 + Number(year.text) }, token, year);
  return checkedDate({ ...written, year: checkedYear(year.text, year) }, token);
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
function takeNamed(cursor: Cursor): WrittenDate | undefined {
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
  return checkedDate({ day, month, isIso: false, ...(year === undefined ? {} : { year }) }, token);
}

function checkedYear(text: string, token: Token): number {
  return yearOf(text) ?? refuse(token, `år ${text} kan ikke passe`, 'Skriv et år mellem 2000 og 2099.');
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
  checkedDate(date, token);
  const text = dayOf(date.year, date.month, date.day);
  return refuseMending({ at: token.at, end: year.end, text }, 'året skal have fire cifre', `Skriv «${text}».`);
}
