import { cursorOf, peek, takeMark } from './read-when/cursor.ts';
import { takeDaySets } from './read-when/day-sets.ts';
import { refuseNoDays } from './read-when/exceptions.ts';
import { readingOf } from './read-when/mend.ts';
import { refuseUnread } from './read-when/unread.ts';
import type { Reading } from './reading.ts';
import type { DaySet } from './when.ts';
import { writeDaySets } from './write-day-sets.ts';

const LONGEST_LINE = 200;

/** Reads what a house closes for, in the words that a line of time leaves days out with: `helligdage, juli og uge 7`. */
export function readDaySets(text: string): Reading<readonly DaySet[]> {
  return readingOf(text, { read: readLine, write: writeDaySets, longest: LONGEST_LINE });
}

function readLine(line: string): readonly DaySet[] {
  const cursor = cursorOf(line);
  const sets = takeDaySets(cursor) ?? refuseNoDays(cursor);
  takeMark(cursor, '.');
  return peek(cursor).kind === 'end' ? sets : refuseUnread(cursor, {});
}
