import { WEEKDAYS, type Weekday } from '../../calendar/weekday.ts';
import { attempt, peek, takeList, takePhrase, takeSeparator, type Cursor } from './cursor.ts';
import { takeOrdinal } from './numbers.ts';
import { refuse } from './refusal.ts';
import type { Token } from './tokens.ts';
import { takeWeekday } from './weekdays.ts';

/** Days of a month by their number: its weekdays, its working days, or its dates. -1 is the last. */
export type NthDays =
  | { readonly kind: 'weekday'; readonly nth: readonly number[]; readonly weekdays: readonly Weekday[] }
  | { readonly kind: 'workday'; readonly nth: readonly number[] }
  | { readonly kind: 'date'; readonly nth: readonly number[] };

interface Numbered {
  readonly token: Token;
  readonly nth: readonly number[];
  /** `date` where no word follows: `den 15.`. */
  readonly of: Weekday | 'workday' | 'date';
}

/** No month has more. */
const MOST_OF = { weekday: 5, workday: 23 } as const;

/** `første og tredje lørdag`, `sidste hverdag`, `den 1., den 15. og den sidste dag`. */
export function takeNth(cursor: Cursor): NthDays | undefined {
  const groups = takeList(cursor, takeNumbered);
  const [first, ...others] = groups ?? [];
  if (first === undefined) return undefined;
  if (first.of === 'workday' || first.of === 'date') return joined(first, others);
  const weekdays = [first.of];
  for (const { token, nth, of } of others) {
    if (of === 'workday' || of === 'date' || nth.join() !== first.nth.join()) return refuseMixed(token);
    weekdays.push(of);
  }
  const bare = takeBareWeekdays(cursor);
  const all = [...weekdays, ...bare];
  return { kind: 'weekday', nth: first.nth, weekdays: WEEKDAYS.filter((day) => all.includes(day)) };
}

function joined(first: Numbered, others: readonly Numbered[]): NthDays {
  const other = others.find(({ of }) => of !== first.of);
  if (other !== undefined) return refuseMixed(other.token);
  const nth = inOrder([first, ...others].flatMap((group) => group.nth));
  return first.of === 'workday' ? { kind: 'workday', nth } : { kind: 'date', nth };
}

/** `hver første tirsdag`, `hver 2. og 4. tirsdag`; `hver anden hverdag` may be every other one. */
function isInterval([nth, ...others]: readonly number[]): boolean {
  return nth !== undefined && nth > 1 && others.length === 0;
}

function takeNumbered(cursor: Cursor): Numbered | undefined {
  const token = peek(cursor);
  const isEvery = takePhrase(cursor, ['hver']) !== undefined;
  const isThe = takePhrase(cursor, ['på den', 'den', 'd']) !== undefined;
  const isNumeral = peek(cursor).kind === 'number';
  const ordinals = takeList(cursor, takeListedOrdinal);
  if (ordinals === undefined || (isEvery && isInterval(ordinals))) return undefined;
  const of = takePhrase(cursor, ['hverdag']) ? 'workday' : attempt(cursor, takeWeekday);
  if (of !== undefined)
    return ordinals.every((nth) => Math.abs(nth) <= MOST_OF[of === 'workday' ? of : 'weekday'])
      ? { token, nth: inOrder(ordinals), of }
      : undefined;
  const isDay = takePhrase(cursor, ['dag']) !== undefined;
  if (!isThe && !isNumeral && !isDay) return undefined;
  const isDate = ordinals.every((nth) => (nth > 0 ? nth <= 31 : nth === -1 && isDay));
  return isDate ? { token, nth: inOrder(ordinals), of: 'date' } : undefined;
}

/** The second of `første og tredje lørdag`, but not that of `den 1. og første lørdag`. */
function takeListedOrdinal(cursor: Cursor): number | undefined {
  takePhrase(cursor, ['den', 'd']);
  const ordinal = takeOrdinal(cursor);
  return ordinal === 0 ? undefined : ordinal;
}

/** The Thursday of `første tirsdag og torsdag i måneden`. */
function takeBareWeekdays(cursor: Cursor): Weekday[] {
  return (
    attempt(cursor, () => {
      const days = takeSeparator(cursor) ? takeList(cursor, takeWeekday) : undefined;
      return ['i', 'hver'].includes(peek(cursor).text) ? days : undefined;
    }) ?? []
  );
}

/** From the first to the last: 1, 3, -2, -1. */
function inOrder(numbers: readonly number[]): number[] {
  const place = (number: number) => (number > 0 ? number : 1000 + number);
  return [...new Set(numbers)].sort((a, b) => place(a) - place(b));
}

function refuseMixed(token: Token): never {
  return refuse(
    token,
    'linjen har flere slags dage i måneden',
    'Skriv en linje for hver: «- første mandag i måneden» og «- tredje torsdag i måneden».',
  );
}
