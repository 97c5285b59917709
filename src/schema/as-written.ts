import { WEEKDAY_OF } from '../said/words-of-time.ts';
import type { Weekday } from './terms.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as people and spreadsheets write it, as the catalogue does: `2026-06-30`, `2026-06` or `2026`. Danish order,
 * day first (`30-06-2026`, `30.6.2026`); `nov-21` is what Excel makes of `2021-11`. Undefined when it is none of these.
 */
export function readDate(text: string): string | undefined {
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return text;
  const iso = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00)?$/.exec(text);
  if (iso) return iso[1];
  const day = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(text);
  if (day) return `${day[3] ?? ''}-${twoDigits(day[2])}-${twoDigits(day[1])}`;
  const month = /^(?:(\d{1,2})[-. ]+)?(\p{L}{3,})[-. ]+(\d{4}|\d{2})$/u.exec(text.toLowerCase());
  return month ? fromMonthName(month[1], month[2] ?? '', month[3] ?? '') : undefined;
}

/** A clock time as `HH:MM`: `16.00`, `8:30`, `16:00:00`, `kl. 9` and `9` too. */
export function readTime(text: string): string | undefined {
  const time = /^(?:kl\.? ?)?(\d{1,2})(?:[:.](\d{2})(?:[:.]00)?)?$/i.exec(text);
  return time ? `${twoDigits(time[1])}:${time[2] ?? '00'}` : undefined;
}

/** A weekday by any of its Danish names: `tirsdag`, `Tirs.`, `ti`. */
export function readWeekday(text: string): Weekday | undefined {
  return WEEKDAY_OF.get(text.toLowerCase().replace(/\.$/, ''));
}

/** Eight digits as Danes read a telephone number, `76 16 16 16`; undefined for anything else. A number never begins with 0. */
export function readPhoneDigits(text: string): string | undefined {
  return /^[1-9]\d{7}$/.test(text) ? (text.match(/\d\d/g) ?? []).join(' ') : undefined;
}

/** `ja` and `nej` as people and spreadsheets write them. */
export function readYesNo(text: string): boolean | undefined {
  if (/^(?:ja|true|sand|yes|x)$/i.test(text)) return true;
  return /^(?:nej|false|falsk|no)$/i.test(text) ? false : undefined;
}

function fromMonthName(day: string | undefined, name: string, year: string): string | undefined {
  const start = name.slice(0, 3);
  const index = Math.max(MONTHS.indexOf(start), ENGLISH_MONTHS.indexOf(start));
  if (index === -1) return undefined;
  const month = `${year.length === 2 ? `20${year}` : year}-${twoDigits(String(index + 1))}`;
  return day === undefined ? month : `${month}-${twoDigits(day)}`;
}

function twoDigits(text = ''): string {
  return text.padStart(2, '0');
}
