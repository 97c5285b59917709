import { isNight } from '../night.ts';
import { hoursText } from '../write-when/hours.ts';
import { COUNTED_UNITS, PART_OF } from '../words-of-time.ts';
import type { PartOfDay, Span } from '../when.ts';
import { attempt, firstOf, isAdjacent, peek, takeList, takeOf, takePhrase, type Cursor } from './cursor.ts';
import { takeHoursTo, takeTime, type WrittenTime } from './clock.ts';
import { refuse } from './refusal.ts';

/** Between which hours something begins that is said to be in a part of the day. */
const HOURS_OF_PART: Readonly<Record<PartOfDay, readonly [string, string]>> = {
  morning: ['04:00', '11:00'],
  forenoon: ['06:00', '12:30'],
  afternoon: ['11:30', '18:00'],
  evening: ['16:00', '24:00'],
  night: ['00:00', '24:00'],
};

/** `9-11 og 13-15`, `fra kl. 16`, `om formiddagen`, `hele dagen`; undefined where no hours stand. */
export function takeSpans(cursor: Cursor): Span[] | undefined {
  const taken = takeList(cursor, takeSpan);
  if (taken === undefined) return undefined;
  const spans = taken.reduce<Span[]>(withSpan, []);
  return spans.every((span) => 'from' in span) ? spans.toSorted((a, b) => (a.from < b.from ? -1 : 1)) : spans;
}

/** `fra kl. 9 og til kl. 13` is one span; the same hours twice are said once. */
function withSpan(spans: readonly Span[], span: Span): Span[] {
  const last = spans.at(-1);
  if (last?.kind === 'from' && span.kind === 'until' && span.to > last.from)
    return [...spans.slice(0, -1), { kind: 'clock', from: last.from, to: span.to }];
  return spans.some((other) => JSON.stringify(other) === JSON.stringify(span)) ? [...spans] : [...spans, span];
}

function takeSpan(cursor: Cursor): Span | undefined {
  return firstOf(cursor, [takeWhole, takePart, takeBetween, takeUntil, takeClock]);
}

function takeWhole(cursor: Cursor): Span | undefined {
  if (takePhrase(cursor, ['hele dagen', 'hele dage'])) return { kind: 'all-day' };
  const isRound = takePhrase(cursor, [
    'døgnet rundt',
    'hele døgnet',
    'alle døgnets 24 timer',
    'døgnets 24 timer',
    '24 timer i døgnet',
  ]);
  return isRound === undefined ? undefined : { kind: 'round-the-clock' };
}

/** `om formiddagen`; where the clock follows, `formiddag kl. 9-11`, it says it better. */
function takePart(cursor: Cursor): Span | undefined {
  takePhrase(cursor, ['om']);
  const token = peek(cursor);
  const part = takeOf(cursor, PART_OF);
  if (part === undefined) return undefined;
  const clock = attempt(cursor, takeClock);
  if (clock === undefined) return { kind: 'part', part };
  if (isInPart(clock, part)) return clock;
  return refuse(token, `${token.text} og klokkeslæt passer ikke sammen`, 'Skriv kun klokkeslættet.');
}

/** Whether hours can be those of a part of the day. */
export function isInPart(span: Span, part: PartOfDay): boolean {
  const [first, last] = HOURS_OF_PART[part];
  return 'from' in span && span.from >= first && span.from < last;
}

/** `mellem kl. 10 og 12`. */
function takeBetween(cursor: Cursor): Span | undefined {
  if (!takePhrase(cursor, ['mellem', 'imellem', 'i tidsrummet mellem', 'i tidsrummet'])) return undefined;
  const from = takeTime(cursor);
  if (from === undefined) return undefined;
  if (takePhrase(cursor, ['og']) === undefined && takeHoursTo(cursor) === undefined) return undefined;
  const to = takeTime(cursor, true);
  return to === undefined ? undefined : takenSpan(cursor, from, to);
}

/** `til kl. 19`. */
function takeUntil(cursor: Cursor): Span | undefined {
  if (!takePhrase(cursor, ['frem til', 'indtil', 'til', 'før', 'inden'])) return undefined;
  const to = takeTime(cursor);
  if (to === undefined || !(to.isNamed || to.isClear) || isCounted(cursor)) return undefined;
  return { kind: 'until', to: to.time };
}

/** `9-11`, `fra 9 til 11`, `kl. 9.30`, `fra kl. 16`. */
function takeClock(cursor: Cursor): Span | undefined {
  const isFrom = takePhrase(cursor, ['fra', 'efter', 'tidligst']) !== undefined;
  const from = takeTime(cursor);
  if (from === undefined) return undefined;
  const to = attempt(cursor, () => (takeHoursTo(cursor) ? takeTime(cursor, true) : undefined));
  if (to !== undefined) return takenSpan(cursor, from, to);
  if (isCounted(cursor) || isAdjacent(peek(cursor), '-')) return undefined;
  if (!from.isClear && !(isFrom && from.isNamed)) {
    assertClear(from, isFrom);
    return undefined;
  }
  takePhrase(cursor, ['og frem', 'og fremefter']);
  return { kind: 'from', from: from.time };
}

function takenSpan(cursor: Cursor, from: WrittenTime, to: WrittenTime): Span | undefined {
  if (isCounted(cursor) || (peek(cursor).text === '-' && peek(cursor, 1).kind === 'number')) return undefined;
  const isNextDay = takePhrase(cursor, ['næste dag', 'næste morgen', 'dagen efter']) !== undefined;
  const span: Span = { kind: 'clock', from: from.time, to: to.time };
  if (from.time === '24:00') return refuse(from.token, 'et tidsrum kan ikke begynde kl. 24', 'Skriv «0-8».');
  if (from.time === '00:00' && to.time === '24:00') return { kind: 'round-the-clock' };
  if (to.time > from.time ? !isNextDay : isNextDay || isNight(span)) return span;
  const shown = hoursText([{ kind: 'clock', from: from.time, to: to.time }]).replace(' næste dag', '');
  if (isNextDay)
    return refuse(from.token, `«${shown} næste dag» er mere end et døgn`, 'Skriv «døgnet rundt», eller ret tiden.');
  return refuse(
    from.token,
    `«${shown}» slutter ikke, efter at det begynder`,
    'Byt om på klokkeslættene. Slutter det først næste dag, så skriv «næste dag» bagefter.',
  );
}

/** Whether the number just taken counts something: `8-10 gange`. */
function isCounted(cursor: Cursor): boolean {
  return COUNTED_UNITS.has(peek(cursor).text);
}

/** @throws Refusal for `9.15` and `fra 16`; a number alone is for others to read */
function assertClear({ token, time, isNamed }: WrittenTime, isFrom: boolean): void {
  const [hours = '', minutes = ''] = time.split(':').map((part) => String(Number(part)));
  if (minutes === '0') {
    if (isNamed || !isFrom) return;
    refuse(token, `«fra ${hours}» kan være andet end et klokkeslæt`, `Skriv «fra kl. ${hours}».`);
  }
  refuse(
    token,
    `«${hours}.${minutes.padStart(2, '0')}» kan være fra ${hours} til ${minutes} eller ${minutes} minutter over ${hours}`,
    `Skriv «${hours}-${minutes}» eller «fra kl. ${hours}.${minutes.padStart(2, '0')}».`,
  );
}
