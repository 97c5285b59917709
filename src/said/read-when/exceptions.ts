import { attempt, peek, takePhrase, takeSeparator, type Cursor } from './cursor.ts';
import { takeDaySets } from './day-sets.ts';
import { refuse } from './refusal.ts';
import type { Slots } from './slots.ts';
import { takeWeekdayGroup } from './weekdays.ts';

const NOT = [
  ...['bortset fra', 'med undtagelse af', 'undtagen', 'undtaget', 'dog ikke', 'men ikke', 'og ikke', 'ikke'],
  ...['holder lukket', 'der er lukket', 'lukket', 'ferielukket', 'sommerlukket', 'holder ferie', 'holder fri', 'ferie'],
  ...['dog lukket', 'men lukket', 'vi holder lukket', 'vi holder ferie', 'på nær', 'uden for'],
];
const ALSO = ['dog også', 'og også', 'men også', 'også', 'desuden', 'og desuden'];

/** `ikke helligdage og juli`, `undtagen onsdag`, `også 2027-01-05`. */
export function takeException(cursor: Cursor, slots: Slots): boolean {
  return attempt(cursor, () => takeExcept(cursor, slots) ?? takeAlso(cursor, slots)) !== undefined;
}

function takeExcept(cursor: Cursor, slots: Slots): true | undefined {
  const words = takePhrase(cursor, NOT);
  if (words === undefined) return undefined;
  if (takeExcepted(cursor, slots) === undefined) return refuseNoDays(cursor, words);
  for (;;) {
    const more =
      attempt(cursor, () => (takeSeparator(cursor) ? takeSets(cursor, slots) : undefined)) ??
      attempt(cursor, () => (takePhrase(cursor, ['og', 'eller', 'samt']) ? takeExcepted(cursor, slots) : undefined));
    if (more === undefined) return true;
  }
}

function takeExcepted(cursor: Cursor, slots: Slots): true | undefined {
  return takeSets(cursor, slots) ?? takeWeekdays(cursor, slots);
}

function takeSets(cursor: Cursor, slots: Slots): true | undefined {
  const sets = takeDaySets(cursor);
  if (sets === undefined) return undefined;
  slots.except.push(...sets);
  return true;
}

function takeWeekdays(cursor: Cursor, slots: Slots): true | undefined {
  const token = peek(cursor);
  const group = attempt(cursor, takeWeekdayGroup);
  if (group === undefined) return undefined;
  slots.exceptWeekdays.push({ token, weekdays: group.weekdays });
  if (group.holidays) slots.except.push({ kind: 'holidays' });
  return true;
}

function takeAlso(cursor: Cursor, slots: Slots): true | undefined {
  const words = takePhrase(cursor, ALSO);
  if (words === undefined) return undefined;
  const sets = takeDaySets(cursor);
  if (sets === undefined) return refuseNoDays(cursor, words);
  slots.also.push(...sets);
  return true;
}

function refuseNoDays(cursor: Cursor, words: string): never {
  return refuse(
    peek(cursor),
    `efter «${words}» skal stå dage, der kan regnes ud`,
    'Skriv fx «helligdage», «skoleferier», «vinterferien», «juli», «uge 7», «24. december» eller «2026-12-28 til 2027-01-01».',
  );
}
