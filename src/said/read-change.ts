import type { CalendarDate } from '../calendar/day.ts';
import type { Change } from './change.ts';
import type { Reading } from './reading.ts';
import { attempt, cursorOf, peek, takeMark, takePhrase, type Cursor } from './read-when/cursor.ts';
import { takeWrittenSpans, wholeDay, withLentMonths } from './read-when/dates.ts';
import { takeSpans } from './read-when/hours.ts';
import { readingOf } from './read-when/mend.ts';
import { refuse } from './read-when/refusal.ts';
import type { Span } from './when.ts';
import { writeChange } from './write-change.ts';

const LONGEST_CHANGE = 120;

const CANCELLED = ['er aflyst', 'aflyst', 'aflyses', 'udgår', 'er lukket', 'lukket', 'holder lukket'];
const MOVED = ['er flyttet til', 'flyttet til', 'flyttes til', 'rykket til', 'rykkes til', 'er rykket til'];
const EXTRA = ['ekstra gang', 'ekstra'];

const HINT = 'Skriv «2026-12-11 aflyst», «2026-12-18 flyttet til 2026-12-19 13-14.30» eller «2026-12-20 10-12 ekstra».';

/** Reads what differs once, in the words that a line of time uses. */
export function readChange(text: string): Reading<Change> {
  return readingOf(text, { read: readLine, write: writeChange, longest: LONGEST_CHANGE });
}

function readLine(text: string): Change {
  const cursor = cursorOf(text);
  const change = takeChange(cursor);
  takeMark(cursor, '.');
  if (peek(cursor).kind === 'end') return change;
  return refuse(peek(cursor), `«${peek(cursor).text}» kan ikke læses her`, HINT);
}

function takeChange(cursor: Cursor): Change {
  if (takePhrase(cursor, CANCELLED)) return { kind: 'cancelled', date: takeDate(cursor) };
  if (takePhrase(cursor, EXTRA)) return { kind: 'extra', date: takeDate(cursor), spans: takeHours(cursor) };
  const date = takeDate(cursor);
  takeMark(cursor, ':,');
  if (takePhrase(cursor, CANCELLED)) return { kind: 'cancelled', date };
  return takePhrase(cursor, MOVED) ? takeMove(cursor, date) : takeExtra(cursor, date);
}

function takeDate(cursor: Cursor): CalendarDate {
  takeMark(cursor, ':');
  const token = peek(cursor);
  const [first, ...others] = withLentMonths(
    attempt(cursor, takeWrittenSpans) ?? refuse(token, 'der mangler en dato', HINT),
  );
  if (first === undefined) return refuse(token, 'der mangler en dato', HINT);
  if (others.length > 0 || first.to !== undefined)
    return refuse(token, 'linjen har flere dage', 'Skriv en linje for hver dag: «2026-12-11 aflyst».');
  return wholeDay(first.from);
}

/** Where it is moved to: a day, other hours of the same day, or both. */
function takeMove(cursor: Cursor, date: CalendarDate): Change {
  const token = peek(cursor);
  const to = isDateNext(cursor) ? takeDate(cursor) : date;
  const spans = takeHours(cursor);
  if (to === date && spans.length === 0)
    return refuse(token, 'efter «flyttet til» mangler en anden dag eller et klokkeslæt', HINT);
  return { kind: 'moved', date, to, spans };
}

function takeExtra(cursor: Cursor, date: CalendarDate): Change {
  const token = peek(cursor);
  const isBefore = takePhrase(cursor, EXTRA) !== undefined;
  const spans = takeHours(cursor);
  takeMark(cursor, ',');
  const isAfter = takePhrase(cursor, EXTRA) !== undefined;
  if (!isBefore && !isAfter) return refuse(token, 'linjen siger ikke, hvad der er anderledes den dag', HINT);
  return { kind: 'extra', date, spans };
}

function isDateNext(cursor: Cursor): boolean {
  return attempt({ ...cursor }, takeWrittenSpans) !== undefined;
}

function takeHours(cursor: Cursor): Span[] {
  takeMark(cursor, ',:');
  return attempt(cursor, takeSpans) ?? [];
}
