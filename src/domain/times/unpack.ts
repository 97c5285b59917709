import type { PartOfDay, Span } from '../../said/when.ts';
import type { PackedMeeting } from './packed.ts';

/**
 * The meetings of a text of `packMeetings`, in order. Runs in the browser, so this file imports nothing but types.
 * What is no such text has no meetings.
 */
export function unpackMeetings(text: string): PackedMeeting[] {
  const [zero = '', ...groups] = text.split(';');
  return groups
    .flatMap((group) => unpackGroup(group, number(zero)))
    .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}

/** In the order of `PARTS_OF_DAY`. */
const PARTS: readonly PartOfDay[] = ['morning', 'forenoon', 'afternoon', 'evening', 'night'];

function unpackGroup(group: string, zero: number): PackedMeeting[] {
  const [head = '', hours = '', ...runs] = group.split(' ');
  const [, kind, index = '', doubt, change, from = ''] = /^([otn])(\w*)([?!]?)([+<]?)(-?\w*)$/.exec(head) ?? [];
  if (kind === undefined) return [];
  const alike = {
    spans: [...hours.matchAll(/[cfupar]\d*/g)].map(([span]) => unpackSpan(span)),
    ...(kind === 'n' ? {} : { entry: { kind: kind === 'o' ? 'opening' : 'team', index: number(index) } as const }),
    ...(doubt ? ({ doubt: doubt === '?' ? 'school-holidays' : 'number' } as const) : {}),
    ...(change === '+' ? { change: { kind: 'extra' } as const } : {}),
    ...(change === '<' ? { change: { kind: 'moved', from: date(zero + number(from)) } as const } : {}),
  };
  return runs.flatMap(daysOf).map((day) => ({ date: date(zero + day), ...alike }));
}

function daysOf(run: string): number[] {
  const [first = 0, step = 0, count = 1, ...holes] = run.split('.').map(number);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => !holes.includes(index))
    .map((index) => first + index * step);
}

function unpackSpan(text: string): Span {
  const kind = text.slice(0, 1);
  const [one, other] = [clock(text.slice(1, 5)), clock(text.slice(5))];
  if (kind === 'c') return { kind: 'clock', from: one, to: other };
  if (kind === 'f') return { kind: 'from', from: one };
  if (kind === 'u') return { kind: 'until', to: one };
  if (kind === 'p') return { kind: 'part', part: PARTS[Number(text.slice(1))] ?? 'morning' };
  return { kind: kind === 'a' ? 'all-day' : 'round-the-clock' };
}

function clock(digits: string): string {
  return `${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function number(text: string): number {
  return parseInt(text, 36);
}

function date(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
