import { weeksInYear } from '../../calendar/weekday.ts';
import { COUNTED_UNITS, MONTH_OF } from '../words-of-time.ts';
import { attempt, isAdjacent, peek, takeList, takeMark, takeOf, takePhrase, type Cursor } from './cursor.ts';
import { isDayOfMonth, takeYear, yearOf } from './numbers.ts';
import { refuse } from './refusal.ts';
import type { Months } from './slots.ts';
import type { Token } from './tokens.ts';

export interface Weeks {
  readonly numbers: readonly number[];
  readonly year?: number;
}

/** `juni-august`, `januar, februar og marts`, `maj 2027`, `2027-04`. */
export function takeMonthList(cursor: Cursor): Months | undefined {
  const token = peek(cursor);
  if (token.kind === 'month') return takeIsoMonth(cursor, token);
  const runs = takeList(cursor, takeMonthRun);
  if (runs === undefined) return undefined;
  takePhrase(cursor, ['måned', 'måneder']);
  const year = takeYear(cursor);
  return { numbers: [...new Set(runs.flat())], ...(year === undefined ? {} : { year }) };
}

/** `uge 3-6 og 8 2027`, `ugerne 28-30`. @throws Refusal for weeks that are not */
export function takeWeekList(cursor: Cursor): Weeks | undefined {
  const token = peek(cursor);
  if (!takePhrase(cursor, ['uge', 'ugerne', 'uger'])) return undefined;
  const runs = takeList(cursor, takeWeekRun);
  if (runs === undefined) return undefined;
  const year = takePhrase(cursor, ['hvert år']) === undefined ? takeYear(cursor) : undefined;
  const numbers = [...new Set(runs.flat())];
  for (const week of numbers) assertWeek(week, year, token);
  return { numbers, ...(year === undefined ? {} : { year }) };
}

function takeIsoMonth(cursor: Cursor, token: Token): Months {
  cursor.at += 1;
  const [yearText = '', monthText = ''] = token.text.split('-');
  const [year, month] = [yearOf(yearText), Number(monthText)];
  if (year === undefined || month < 1 || month > 12)
    return refuse(token, `«${token.text}» er ikke en måned`, 'Skriv år og måned som «2027-04».');
  return { numbers: [month], year };
}

function takeMonthRun(cursor: Cursor): number[] | undefined {
  takePhrase(cursor, ['i']);
  const from = takeOf(cursor, MONTH_OF);
  if (from === undefined) return undefined;
  const to = attempt(cursor, () =>
    takeMark(cursor, '-') || takePhrase(cursor, ['til og med', 't.o.m', 'til']) ? takeOf(cursor, MONTH_OF) : undefined,
  );
  const length = to === undefined ? 1 : ((to - from + 12) % 12) + 1;
  return Array.from({ length }, (_, index) => ((from - 1 + index) % 12) + 1);
}

/** A number that cannot be the beginning of hours: those are followed by `-` after a comma, or are written with minutes. */
function takeWeekRun(cursor: Cursor): number[] | undefined {
  const isBare = takePhrase(cursor, ['uge']) === undefined;
  const isAfterComma = isBare && peek(cursor, -1).text === ',';
  const token = peek(cursor);
  if (token.kind !== 'number' || token.text.length > 2) return undefined;
  cursor.at += 1;
  const from = Number(token.text);
  const to = attempt(cursor, () => {
    if (!takeMark(cursor, '-') && !takePhrase(cursor, ['til og med', 'til'])) return undefined;
    takePhrase(cursor, ['uge']);
    const end = peek(cursor);
    if (end.kind !== 'number' || end.text.length > 2) return undefined;
    cursor.at += 1;
    return isOther(cursor) ? undefined : Number(end.text);
  });
  if (isOther(cursor) || peek(cursor).text === '-') return undefined;
  if (to === undefined) return [from];
  if (isAfterComma && from <= 24 && to <= 24 && to > from) return refuseHoursOrWeeks(token, from, to);
  if (to < from || to > 53)
    return refuse(
      token,
      `«uge ${String(from)}-${String(to)}» kan ikke passe`,
      'Skriv ugerne i rækkefølge; over nytår med datoer.',
    );
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** @throws Refusal where there is no such week */
function assertWeek(week: number, year: number | undefined, token: Token): void {
  if (week < 1 || week > 53) refuse(token, `uge ${String(week)} findes ikke`, 'Skriv et ugenummer fra 1 til 53.');
  if (year !== undefined && week > weeksInYear(year))
    refuse(
      token,
      `uge ${String(week)} findes ikke i ${String(year)}`,
      `${String(year)} har ${String(weeksInYear(year))} uger.`,
    );
}

/** Whether the number just taken is no week: a day, hours, or a number of something. */
function isOther(cursor: Cursor): boolean {
  return isDayOfMonth(cursor) || isAdjacent(peek(cursor), ':') || COUNTED_UNITS.has(peek(cursor).text);
}

function refuseHoursOrWeeks(token: Token, from: number, to: number): never {
  return refuse(
    token,
    `«${String(from)}-${String(to)}» kan være uger eller klokkeslæt`,
    `Skriv klokkeslættet før ugerne, fx «mandag ${String(from)}-${String(to)} i uge 3-6».`,
  );
}
