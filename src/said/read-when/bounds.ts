import { dayOf, daysInMonth } from '../../calendar/day.ts';
import { attempt, peek, takeMark, takePhrase, type Cursor } from './cursor.ts';
import { takeWrittenDay, UNTIL, wholeDay, withLentMonths, type WrittenDay } from './dates.ts';
import { takeMonthList } from './months.ts';
import { refuse } from './refusal.ts';
import { put, type Months, type Slots } from './slots.ts';

const FROM = [
  ...['fra og med', 'f.o.m', 'fom', 'fra', 'i perioden fra', 'i perioden', 'perioden', 'første gang er', 'første gang'],
  ...['med første gang', 'med start', 'med opstart', 'opstart', 'starter', 'start', 'startdato', 'begynder', 'begynd'],
];
const TO = [
  ...UNTIL,
  'til sidste gang',
  'sidste gang er',
  'sidste gang',
  'slutter',
  'slut',
  'slutdato',
  'og til og med',
  'og til',
];
const BOTH_DAYS = [
  'begge dage inklusive',
  'begge dage inkl',
  'begge dage incl',
  'begge inkl',
  'begge dage medregnet',
  'inklusive',
  'inkl',
];
const ONWARD = ['og frem', 'og fremefter', 'og fremover'];

/** `fra 13. januar 2027`, `til 2027-05-26`, `i perioden 5. januar - 30. marts 2027`, `fra september 2026 til maj 2027`. */
export function takeBounds(cursor: Cursor, slots: Slots): boolean {
  const taken = attempt(cursor, () => takeFrom(cursor, slots)) ?? attempt(cursor, () => takeTo(cursor, slots));
  if (taken === undefined) return false;
  takePhrase(cursor, ONWARD);
  takeMark(cursor, ',(');
  takePhrase(cursor, BOTH_DAYS);
  return true;
}

function takeFrom(cursor: Cursor, slots: Slots): true | undefined {
  const token = peek(cursor);
  if (!takePhrase(cursor, FROM)) return undefined;
  takeMark(cursor, ':');
  const from = attempt(cursor, takeWrittenDay);
  if (from === undefined) return takeFromMonth(cursor, slots);
  const to = attempt(cursor, () => {
    takePhrase(cursor, ['og']);
    return takeMark(cursor, '-') || takePhrase(cursor, UNTIL) ? takeWrittenDay(cursor) : undefined;
  });
  const [bounds] = withLentMonths([to === undefined ? { from } : { from, to }]);
  if (bounds === undefined) return undefined;
  put(slots, 'from', { token, value: wholeDay(bounds.from) });
  if (bounds.to !== undefined) put(slots, 'to', { token, value: wholeDay(bounds.to) });
  return true;
}

function takeTo(cursor: Cursor, slots: Slots): true | undefined {
  const token = peek(cursor);
  const words = takePhrase(cursor, TO);
  if (words === undefined) return undefined;
  takeMark(cursor, ':');
  const to = attempt(cursor, takeWrittenDay);
  if (to === undefined) {
    assertNoMonth(cursor, token.at, words);
    return undefined;
  }
  put(slots, 'to', { token, value: wholeWritten(to) });
  return true;
}

function wholeWritten(day: WrittenDay): string {
  return wholeDay(withLentMonths([{ from: day }])[0]?.from ?? { ...day, month: 0 });
}

/** `fra september 2026 til maj 2027`, and `fra januar til marts` of every year. */
function takeFromMonth(cursor: Cursor, slots: Slots): true | undefined {
  const token = peek(cursor, -1);
  const first = attempt(cursor, () => takeMonthList(cursor));
  if (first === undefined) return undefined;
  const last = attempt(cursor, () =>
    takeMark(cursor, '-') || takePhrase(cursor, UNTIL) ? takeMonthList(cursor) : undefined,
  );
  if (last === undefined) {
    if (first.numbers.length > 1) return putMonths(slots, first, token);
    return refuse(token, 'den første dag mangler', 'Skriv dagen: «fra 2027-01-13».');
  }
  if (last.year === undefined)
    return refuse(token, 'den sidste måned mangler sit år', 'Skriv fx «fra september 2026 til maj 2027».');
  const [from, to] = [first.numbers[0] ?? 1, last.numbers.at(-1) ?? 12];
  put(slots, 'from', { token, value: dayOf(first.year ?? last.year, from, 1) });
  put(slots, 'to', { token, value: dayOf(last.year, to, daysInMonth(last.year, to)) });
  return true;
}

function putMonths(slots: Slots, months: Months, token: ReturnType<typeof peek>): true {
  put(slots, 'months', { token, value: months });
  return true;
}

/** @throws Refusal for `til juni 2027` */
function assertNoMonth(cursor: Cursor, at: number, words: string): void {
  if (attempt(cursor, () => takeMonthList(cursor)) === undefined) return;
  refuse({ at }, `«${words}» mangler en dag`, 'Skriv den sidste dag, hvor det kan være: «til 2027-06-30».');
}
