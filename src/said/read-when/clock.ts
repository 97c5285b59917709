import { COUNTED_UNITS } from '../words-of-time.ts';
import { attempt, peek, takeMark, takePhrase, type Cursor } from './cursor.ts';
import { isDayOfMonth } from './numbers.ts';
import { refuse, refuseMending } from './refusal.ts';
import type { Token } from './tokens.ts';

/** A time of day as somebody wrote it. */
export interface WrittenTime {
  readonly token: Token;
  /** `HH:MM`, 24:00 included. */
  readonly time: string;
  /** Written with `kl.`. */
  readonly isNamed: boolean;
  /** Neither a date nor a span of hours can be meant: `9:30`, `9.30`, `kl. 9`; `9.15` can be 9-15, and `9` anything. */
  readonly isClear: boolean;
}

const MINUTES_IN_PRACTICE = 5;

/**
 * `9`, `09.30`, `9:30`, `kl. 9`; undefined where it is a date, or is followed by a word that it counts. `isEnd`: hours
 * that it ends stand before it.
 */
export function takeTime(cursor: Cursor, isEnd = false): WrittenTime | undefined {
  const isNamed = takePhrase(cursor, ['kl', 'klokken', 'klokka']) !== undefined;
  const token = peek(cursor);
  if (token.kind !== 'number') return undefined;
  if (token.text.length === 4 && (isNamed || isEnd)) return refuseUnparted(token);
  if (token.text.length > 2) return undefined;
  cursor.at += 1;
  const minutes = takeMinutes(cursor, token);
  if (minutes === undefined && (isDayOfMonth(cursor) || isCounted(cursor))) return undefined;
  return checked({ token, hours: Number(token.text), minutes, isNamed });
}

/** Whether the number just taken counts something: the 8 and the 10 of `8-10 gange`. */
function isCounted(cursor: Cursor): boolean {
  if (COUNTED_UNITS.has(peek(cursor).text)) return true;
  return peek(cursor).text === '-' && COUNTED_UNITS.has(peek(cursor, 2).text);
}

interface Parts {
  readonly token: Token;
  readonly hours: number;
  readonly minutes: Minutes | undefined;
  readonly isNamed: boolean;
}

interface Minutes {
  readonly value: number;
  readonly isColon: boolean;
}

function takeMinutes(cursor: Cursor, hours: Token): Minutes | undefined {
  const [mark, token] = [peek(cursor), peek(cursor, 1)];
  if (token.kind !== 'number' || token.isApart || mark.isApart || !['.', ':', ','].includes(mark.text))
    return undefined;
  if (mark.text === ',' && !isMinutesAfterComma(cursor)) return undefined;
  if (token.text.length === 2 && mark.text === ',')
    refuseMending(
      { at: mark.at, end: mark.end, text: '.' },
      `«${hours.text},${token.text}» har et komma mellem time og minut`,
      `Skriv «${hours.text}.${token.text}».`,
    );
  if (token.text.length !== 2)
    refuse(
      hours,
      `«${hours.text}${mark.text}${token.text}» er ikke et klokkeslæt`,
      'Skriv minutter med to cifre, fx «9.30».',
    );
  cursor.at += 2;
  return { value: Number(token.text), isColon: mark.text === ':' };
}

/** In `9-11,13-15` the comma parts two spans of hours. */
function isMinutesAfterComma(cursor: Cursor): boolean {
  const [minutes, after] = [peek(cursor, 1), peek(cursor, 2)];
  if (minutes.text.length !== 2) return false;
  if (Number(minutes.text) > 24) return true;
  const before = peek(cursor, -2);
  const isEnd = before.text === '-' || before.text === 'til';
  return isEnd ? !['-', '.', ':', 'til'].includes(after.text) : after.text === '-';
}

function checked({ token, hours, minutes, isNamed }: Parts): WrittenTime {
  const value = minutes?.value ?? 0;
  const shown = minutes === undefined ? token.text : `${token.text}.${String(value).padStart(2, '0')}`;
  if (hours > 24 || value > 59 || (hours === 24 && value > 0))
    refuse(token, `«${shown}» er ikke et klokkeslæt`, 'Skriv timer fra 0 til 24 og minutter fra 00 til 59, fx «9.30».');
  const isRound = minutes === undefined || value % MINUTES_IN_PRACTICE === 0;
  const isClear =
    minutes?.isColon === true || (isNamed ? isRound : minutes !== undefined && (value > 24 || value === 0));
  return { token, time: `${pad(hours)}:${pad(value)}`, isNamed, isClear };
}

function refuseUnparted(token: Token): never {
  const text = `${String(Number(token.text.slice(0, 2)))}.${token.text.slice(2)}`;
  return refuseMending(
    { at: token.at, end: token.end, text },
    `«${token.text}» mangler et punktum mellem time og minut`,
    `Skriv «${text}».`,
  );
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** What stands between the two ends of a span of hours. */
export function takeHoursTo(cursor: Cursor): true | undefined {
  return attempt(cursor, () =>
    takeMark(cursor, '-') || takePhrase(cursor, ['til', 'frem til', 'indtil']) ? true : undefined,
  );
}
