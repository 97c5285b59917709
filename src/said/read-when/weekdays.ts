import { WEEKDAYS, WORKDAYS, type Weekday } from '../../calendar/weekday.ts';
import { WEEKDAY_OF } from '../words-of-time.ts';
import { attempt, firstOf, peek, takeMark, takePhrase, takeSeparator, type Cursor } from './cursor.ts';

export interface WeekdayGroup {
  /** Monday first. */
  readonly weekdays: readonly Weekday[];
  /** `helligdage` stands among them. */
  readonly holidays: boolean;
  /** `hverdage` stands among them: not on public holidays. */
  readonly isWorkdays: boolean;
}

const NO_DAYS: WeekdayGroup = { weekdays: [], holidays: false, isWorkdays: false };

const EVERY_DAY = [
  ...['alle ugens dage', 'alle ugens syv dage', 'alle syv dage', 'alle ugedage', 'alle årets dage', 'alle dage'],
  ...['hver eneste dag', 'hver dag', 'hele ugen', 'dagligt', 'daglig'],
];
const WORKING = ['hverdage', 'hverdagene', 'hverdag', 'arbejdsdage'];
const WEEKEND = ['weekenden', 'weekender', 'weekenderne', 'weekend'];
const HOLIDAYS = ['helligdage', 'helligdagene', 'helligdag'];

/** Words of number that are also short weekdays, and what they count. */
const COUNTED = ['gange', 'dage', 'uger', 'timer', 'måneder', 'minutter', 'aftener', 'møder', 'mødegange', 'hold'];

/** `mandag-torsdag og lørdag`, `hverdage`, `lør-, søn- og helligdage`, `i weekenden`, `hver tirsdag`. */
export function takeWeekdayGroup(cursor: Cursor): WeekdayGroup | undefined {
  const first = attempt(cursor, takePart);
  if (first === undefined) return undefined;
  let group = first;
  for (;;) {
    const next = attempt(cursor, () => (takeMark(cursor, '/') || takeSeparator(cursor) ? takePart(cursor) : undefined));
    if (next === undefined) return { ...group, weekdays: WEEKDAYS.filter((day) => group.weekdays.includes(day)) };
    group = merged(group, next);
  }
}

/** One weekday by its name: `mandag`, `man.`, `mandagen`. */
export function takeWeekday(cursor: Cursor): Weekday | undefined {
  const token = peek(cursor);
  const day = token.kind === 'word' ? WEEKDAY_OF.get(token.text) : undefined;
  if (day === undefined || (token.text.length === 2 && COUNTED.includes(peek(cursor, 1).text))) return undefined;
  cursor.at += 1;
  if (token.text.length < 6) takeMark(cursor, '.');
  return day;
}

function takePart(cursor: Cursor): WeekdayGroup | undefined {
  const every = takePhrase(cursor, EVERY_DAY);
  if (every !== undefined) return { ...NO_DAYS, weekdays: WEEKDAYS };
  takePhrase(cursor, ['på alle', 'alle', 'hver', 'om', 'på', 'i alle', 'i']);
  return firstOf(cursor, [takeNamedDays, takeSpan]);
}

function takeNamedDays(cursor: Cursor): WeekdayGroup | undefined {
  if (takePhrase(cursor, WORKING)) return { ...NO_DAYS, weekdays: WORKDAYS, isWorkdays: true };
  if (takePhrase(cursor, WEEKEND)) return { ...NO_DAYS, weekdays: ['sa', 'su'] };
  return takePhrase(cursor, HOLIDAYS) ? { ...NO_DAYS, holidays: true } : undefined;
}

/** One weekday, or from one to another; past Sunday it goes on with Monday. */
function takeSpan(cursor: Cursor): WeekdayGroup | undefined {
  takePhrase(cursor, ['fra']);
  const from = takeWeekday(cursor);
  if (from === undefined) return undefined;
  const to = attempt(cursor, () =>
    takeMark(cursor, '-') || takePhrase(cursor, ['til og med', 'til', 't.o.m', 'tom'])
      ? takeWeekday(cursor)
      : undefined,
  );
  if (to === undefined) {
    takeHangingHyphen(cursor);
    return { ...NO_DAYS, weekdays: [from] };
  }
  const start = WEEKDAYS.indexOf(from);
  const length = ((WEEKDAYS.indexOf(to) - start + 7) % 7) + 1;
  return { ...NO_DAYS, weekdays: [...WEEKDAYS, ...WEEKDAYS].slice(start, start + length) };
}

/** The hyphen of `søn- og helligdage`. */
function takeHangingHyphen(cursor: Cursor): void {
  if (peek(cursor).text !== '-' || !['og', '&', ',', '/', 'samt'].includes(peek(cursor, 1).text)) return;
  cursor.at += 1;
}

function merged(one: WeekdayGroup, other: WeekdayGroup): WeekdayGroup {
  return {
    weekdays: [...one.weekdays, ...other.weekdays],
    holidays: one.holidays || other.holidays,
    isWorkdays: one.isWorkdays || other.isWorkdays,
  };
}
