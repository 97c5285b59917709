import { CARDINAL_OF, MONTH_OF, ORDINAL_OF } from '../words-of-time.ts';
import type { NumberRange } from '../when.ts';
import { attempt, isAdjacent, peek, takeMark, takeOf, takePhrase, type Cursor } from './cursor.ts';

/** The highest number of meetings, weeks or minutes that a line says. */
const MOST = 1440;

/** `8` or `otte`. */
export function takeNumber(cursor: Cursor): number | undefined {
  const token = peek(cursor);
  if (token.kind !== 'number') return takeOf(cursor, CARDINAL_OF);
  const number = Number(token.text);
  if (number < 1 || number > MOST) return undefined;
  cursor.at += 1;
  return number;
}

/** `8`, `8-10`, `8 til 10`, `mindst 8`, `op til 8`. */
export function takeRange(cursor: Cursor): NumberRange | undefined {
  if (takePhrase(cursor, ['mindst', 'minimum', 'min'])) return onlyEnd(takeNumber(cursor), 'from');
  if (takePhrase(cursor, ['op til', 'højst', 'maksimalt', 'maks', 'max'])) return onlyEnd(takeNumber(cursor), 'to');
  const isBetween = takePhrase(cursor, ['mellem']) !== undefined;
  const from = takeNumber(cursor);
  if (from === undefined) return undefined;
  const to = attempt(cursor, () => {
    if (isBetween) return takePhrase(cursor, ['og']) && takeNumber(cursor);
    return takeMark(cursor, '-') || takePhrase(cursor, ['til', 'eller']) ? takeNumber(cursor) : undefined;
  });
  if (to === undefined) return isBetween ? undefined : { from, to: from };
  return typeof to === 'number' && to > from ? { from, to } : undefined;
}

/** `første`, `3.`, `sidste` (-1), `næstsidste` (-2), `3.-sidste` (-3). */
export function takeOrdinal(cursor: Cursor): number | undefined {
  const word = takeOf(cursor, ORDINAL_OF);
  if (word !== undefined) return word;
  const token = peek(cursor);
  if (token.kind !== 'number' || token.text.length > 2 || !isAdjacent(peek(cursor, 1), '.')) return undefined;
  const after = peek(cursor, 2);
  if (after.kind === 'number' && !after.isApart) return undefined;
  cursor.at += 2;
  const isFromEnd = attempt(cursor, () => (takeMark(cursor, '-') ? takePhrase(cursor, ['sidste']) : undefined));
  return isFromEnd === undefined ? Number(token.text) : -Number(token.text);
}

/** Whether the number just taken is a day of a date: `12. juni`, `12.-14. juni`, `12/6`. */
export function isDayOfMonth(cursor: Cursor): boolean {
  const [next, after] = [peek(cursor), peek(cursor, 1)];
  if (MONTH_OF.has(next.text) || isAdjacent(next, '/')) return true;
  if (!isAdjacent(next, '.')) return false;
  return MONTH_OF.has(after.text) || after.kind === 'number' || ['-', ',', 'og', 'til'].includes(after.text);
}

/** A year as a line may name it; whoever wrote `0206` or `20226` meant another. */
export function yearOf(text: string): number | undefined {
  const year = Number(text);
  return text.length === 4 && year >= 2000 && year <= 2099 ? year : undefined;
}

/** `2027`, or `i 2027`. */
export function takeYear(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    takePhrase(cursor, ['i']);
    const token = peek(cursor);
    const year = token.kind === 'number' ? yearOf(token.text) : undefined;
    if (year !== undefined) cursor.at += 1;
    return year;
  });
}

function onlyEnd(number: number | undefined, end: 'from' | 'to'): NumberRange | undefined {
  return number === undefined ? undefined : { [end]: number };
}
