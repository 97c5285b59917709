import type { Span } from '../when.ts';
import { takeBounds } from './bounds.ts';
import { takeCount } from './counts.ts';
import { attempt, peek, takeMark, takePhrase, type Cursor } from './cursor.ts';
import { takeWrittenSpans } from './dates.ts';
import { takeEach } from './each.ts';
import { takeException } from './exceptions.ts';
import { isInPart, takeSpans } from './hours.ts';
import { takeLimit } from './limits.ts';
import { takeNth } from './nth.ts';
import { put, type Slots } from './slots.ts';
import { refuseUnread } from './unread.ts';
import { takeWeekdayGroup } from './weekdays.ts';

const AGREEMENT = [
  ...['efter nærmere aftale', 'efter individuel aftale', 'efter aftale', 'kun efter aftale', 'tid efter aftale'],
  ...[
    'tidspunkt efter aftale',
    'tidspunktet aftales',
    'tidspunkt aftales',
    'tid aftales',
    'aftales individuelt',
    'aftales nærmere',
  ],
  ...['aftales', 'ved aftale', 'nærmere aftale'],
];
const HOUSE = [
  ...['som huset', 'som husets åbningstider', 'som husets åbningstid', 'i husets åbningstider', 'i husets åbningstid'],
  ...[
    'inden for husets åbningstid',
    'følger husets åbningstider',
    'følger husets åbningstid',
    'husets åbningstider',
    'husets åbningstid',
  ],
];
/** Words that a line may begin with and that say nothing of when. */
const FILLERS = [
  ...['vi holder åbent', 'vi har åbent', 'der er åbent', 'holder åbent', 'åbent', 'åben', 'åbningstider', 'åbningstid'],
  ...['telefontider', 'telefontid', 'vi mødes', 'mødes', 'tidspunkt', 'kun', 'altid'],
];

type TakeItem = (cursor: Cursor, slots: Slots) => boolean;

/** What a line is made of, in the order in which they are tried: what begins with a longer phrase comes first. */
const ITEMS: readonly TakeItem[] = [
  takeException,
  takeAlways,
  takeDates,
  takeCount,
  takeBounds,
  takeEach,
  takeNthDays,
  takeLimit,
  takeWeekdays,
  takeHours,
  takePlain,
];

/** Reads a whole line. @throws Refusal */
export function takeItems(cursor: Cursor): Slots {
  const slots: Slots = { except: [], exceptWeekdays: [], also: [] };
  takePhrase(cursor, FILLERS);
  for (;;) {
    while (takeMark(cursor, ',;.():')) continue;
    if (peek(cursor).kind === 'end') return slots;
    if (!ITEMS.some((take) => take(cursor, slots))) refuseUnread(cursor, slots);
  }
}

function takeDates(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  const value = attempt(cursor, takeWrittenSpans);
  if (value !== undefined) put(slots, 'dates', { token, value });
  return value !== undefined;
}

function takeNthDays(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  const value = attempt(cursor, takeNth);
  if (value !== undefined) put(slots, 'nth', { token, value });
  return value !== undefined;
}

function takeWeekdays(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  const value = attempt(cursor, takeWeekdayGroup);
  if (value !== undefined) put(slots, 'weekdays', { token, value });
  return value !== undefined;
}

function takeHours(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  const value = attempt(cursor, takeSpans);
  if (value === undefined) return false;
  if (!isSaidByClock(slots.spans?.value, value)) put(slots, 'spans', { token, value });
  return true;
}

/** `9-11 onsdag formiddag`: the clock has said the part of the day. */
function isSaidByClock(clock: readonly Span[] | undefined, spans: readonly Span[]): boolean {
  const [part, ...others] = spans;
  if (clock === undefined || part?.kind !== 'part' || others.length > 0) return false;
  return clock.every((span) => isInPart(span, part.part));
}

function takePlain(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  const isAgreed = takePhrase(cursor, AGREEMENT) !== undefined;
  if (!isAgreed && !takePhrase(cursor, HOUSE)) return false;
  put(slots, 'plain', { token, value: isAgreed ? 'by-agreement' : 'as-house' });
  return true;
}

/** `24/7` */
function takeAlways(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  if (token.text !== '24' || peek(cursor, 1).text !== '/' || peek(cursor, 2).text !== '7') return false;
  cursor.at += 3;
  put(slots, 'weekdays', {
    token,
    value: { weekdays: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], holidays: false, isWorkdays: false },
  });
  put(slots, 'spans', { token, value: [{ kind: 'round-the-clock' }] });
  return true;
}
