import { isCalendarDay, type CalendarDate } from '../calendar/day.ts';
import type { PartialDate } from '../calendar/partial-date.ts';
import { cursorOf, peek, takeOf, type Cursor } from './read-when/cursor.ts';
import { takeWrittenDay, wholeDay } from './read-when/dates.ts';
import { readingOf } from './read-when/mend.ts';
import { refuse } from './read-when/refusal.ts';
import { read, refused, type Reading } from './reading.ts';
import { MONTH_OF } from './words-of-time.ts';

/** No date is longer, in UTF-16 units. */
const LONGEST_DATE = 60;

/**
 * A day as Danes write it, `YYYY-MM-DD`: `2026-11-27`, `27-11-2026`, `27/11 2026`, `27.11.2026`, `27. november 2026`,
 * `fredag den 27. nov. 2026`. A weekday must be the day's own. Mended is the day in digits, as files hold it.
 */
export function readDate(text: string): Reading<CalendarDate> {
  const plain = text.trim();
  if (isDayOfTwoCenturies(plain)) return read(plain);
  return readingOf(text, { read: dayIn, write: (day) => day, longest: LONGEST_DATE });
}

/** A day as `readDate` reads it, a month (`2026-11`, `november 2026`, `11/2026`) or a year: 1900 to 2099. */
export function readPartialDate(text: string): Reading<PartialDate> {
  const plain = text.trim();
  const month = /^(\d{4})-(\d\d)$/.exec(plain) ?? /^(?<month>\d{1,2})[-/ ](?<year>\d{4})$/.exec(plain);
  if (month === null) return /^\d{4}$/.test(plain) ? withinCenturies(plain) : (namedMonth(plain) ?? readDate(text));
  const { year = month[1] ?? '', month: number = month[2] ?? '' } = month.groups ?? {};
  return monthOf(year, Number(number));
}

function dayIn(line: string): CalendarDate {
  const cursor = cursorOf(line);
  const day = takeWrittenDay(cursor);
  if (day === undefined) return refuseNoDay(cursor);
  const { month, year } = day;
  if (month === undefined || year === undefined)
    return refuse(peek(cursor), `siger ikke hvilket ${month === undefined ? 'måned og år' : 'år'}`, HINT);
  const rest = peek(cursor);
  if (rest.kind !== 'end') refuse(rest, `har andet end en dato: «${line.slice(rest.at).trim()}»`, HINT);
  return wholeDay({ ...day, month });
}

const HINT = 'Skriv dag, måned og år: «27-11-2026» eller «27. november 2026».';

function refuseNoDay(cursor: Cursor): never {
  return refuse(peek(cursor), 'er ikke en dato', HINT);
}

function isDayOfTwoCenturies(text: string): boolean {
  return /^(?:19|20)/.test(text) && isCalendarDay(text);
}

/** `november 2026`, `nov. 2026`; undefined where the text begins otherwise. */
function namedMonth(text: string): Reading<PartialDate> | undefined {
  const cursor = cursorOf(text);
  const month = takeOf(cursor, MONTH_OF);
  const [year, after] = [peek(cursor), peek(cursor, 1)];
  if (month === undefined || year.kind !== 'number' || after.kind !== 'end') return undefined;
  return monthOf(year.text, month);
}

function monthOf(year: string, month: number): Reading<PartialDate> {
  const whole = withinCenturies(year);
  if (!whole.ok) return whole;
  if (month >= 1 && month <= 12) return read(`${year}-${String(month).padStart(2, '0')}`);
  return refused({
    column: 1,
    message: `har en måned, der ikke findes: ${month}`,
    hint: 'Skriv måneden som «2026-11» eller «november 2026».',
  });
}

function withinCenturies(year: string): Reading<PartialDate> {
  if (/^(?:19|20)\d\d$/.test(year)) return read(year);
  return refused({
    column: 1,
    message: `har et år, der ikke kan passe: ${year}`,
    hint: 'Skriv et år fra 1900 til 2099: «2026».',
  });
}
