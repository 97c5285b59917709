import type { Reading } from './reading.ts';
import { assemble } from './read-when/assemble.ts';
import { cursorOf, peek } from './read-when/cursor.ts';
import { takeItems } from './read-when/items.ts';
import { readingOf } from './read-when/mend.ts';
import type { When } from './when.ts';
import { writeWhen } from './write-when.ts';

/** No line is longer, in UTF-16 units. */
const LONGEST_LINE = 200;

/** Reads a line of time in the closed grammar of README.md: what it says, or where it is wrong and what to write. */
export function readWhen(text: string): Reading<When> {
  return readingOf(text, { read: readLine, write: writeWhen, longest: LONGEST_LINE });
}

function readLine(line: string): When {
  const cursor = cursorOf(line);
  const first = peek(cursor);
  return assemble(takeItems(cursor), first);
}
