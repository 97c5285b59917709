import { attempt, peek, takePhrase, takeSeparator, type Cursor } from './cursor.ts';
import { takeDaySets } from './day-sets.ts';
import { refuse } from './refusal.ts';
import type { Slots } from './slots.ts';
import { assertNoMisspelling } from './unread.ts';
import type { Token } from './tokens.ts';
import { takeWeekdayGroup } from './weekdays.ts';

const NOT = [
  ...['bortset fra', 'med undtagelse af', 'undtagen', 'undtaget', 'dog ikke', 'men ikke', 'og ikke', 'ikke'],
  ...[
    'holder lukket',
    'der er lukket',
    'lukket',
    'ferielukket',
    'sommerlukket',
    'holder ferie',
    'holder sommerferie',
    'holder fri',
    'ferie',
  ],
  ...['minus', 'kun lukket', 'dog lukket', 'men lukket', 'vi holder lukket', 'vi holder ferie', 'på nær', 'uden for'],
];
const ALSO = ['dog også', 'og også', 'men også', 'også', 'desuden', 'og desuden'];

/** What may follow days that are left out: more of them, or hours. */
const AFTER = [...NOT, ...ALSO].map((phrase) => phrase.split(' ')[0]).concat(['kl', 'klokken', 'mellem']);

/** `ikke helligdage og juli`, `undtagen onsdag`, `også 2027-01-05`. */
export function takeException(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  const taken = attempt(cursor, () => takeExcept(cursor, slots) ?? takeAlso(cursor, slots));
  if (taken === undefined) return false;
  assertEnds(cursor, token);
  return true;
}

/** Of `ikke helligdage i juli` nobody can say whether July is the line's or the exception's. @throws Refusal */
function assertEnds(cursor: Cursor, { text }: Token): void {
  const { kind, text: next, ...token } = peek(cursor);
  if (kind === 'end' || kind === 'mark' || kind === 'number' || AFTER.includes(next)) return;
  refuse(
    token,
    `man kan ikke se, om «${next}» hører til det, der står efter «${text}»`,
    `Skriv det, der gælder for hele linjen, før «${text}», eller sæt komma.`,
  );
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
  if (sets === undefined)
    return takeWeekdayGroup({ ...cursor }) === undefined ? refuseNoDays(cursor, words) : refuseAlsoWeekday(cursor);
  slots.also.push(...sets);
  return true;
}

function refuseAlsoWeekday(cursor: Cursor): never {
  return refuse(
    peek(cursor),
    'en ugedag mere er ikke en undtagelse',
    'Skriv ugedagen sammen med de andre, fx «mandag og lørdag 9-11», eller en linje for hver.',
  );
}

/** `before` is the word that they should stand after. @throws Refusal */
export function refuseNoDays(cursor: Cursor, before?: string): never {
  assertNoMisspelling(peek(cursor));
  return refuse(
    peek(cursor),
    `${before === undefined ? 'her' : `efter «${before}»`} skal stå dage, der kan regnes ud`,
    'Skriv fx «helligdage», «skoleferier», «vinterferien», «juli», «uge 7», «24. december» eller «2026-12-28 til 2027-01-01».',
  );
}
