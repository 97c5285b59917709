import { PARTS_OF_DAY, type Span } from '../../said/when.ts';
import { cutDays, type DayRun } from './cut.ts';
import { numberOf, type DayNumber } from './day-number.ts';
import { byHours } from './order.ts';
import type { PackedMeeting } from './packed.ts';
import type { Doubt } from './times.ts';

const DOUBTS: Readonly<Record<Doubt, string>> = { 'school-holidays': '?', number: '!' };

/**
 * Meetings, in order, as a short text for a page, which `unpackMeetings` reads: `g1c;o0 c09001030 4.7.1h.5`. First the
 * day that the others are counted from, then a group for each entry and its hours: what it is, its hours, and its days
 * as `first.step.count.hole…`. All numbers have base 36.
 */
export function packMeetings(meetings: readonly PackedMeeting[], from: string): string {
  const zero = numberOf(from);
  const groups = [...Map.groupBy(meetings, (meeting) => headOf(meeting, zero))];
  const texts = groups
    .toSorted(([, [one]], [, [other]]) => (one === undefined || other === undefined ? 0 : byHours(one, other)))
    .map(([head, group]) => [head, ...cutDays(group.map(({ date }) => numberOf(date) - zero)).map(packRun)].join(' '));
  return [packNumber(zero), ...texts].join(';');
}

function headOf({ entry, doubt, change, spans }: PackedMeeting, zero: DayNumber): string {
  const whose = entry === undefined ? 'n' : `${entry.kind.slice(0, 1)}${packNumber(entry.index)}`;
  return `${whose}${doubt === undefined ? '' : DOUBTS[doubt]}${packChange(change, zero)} ${spans.map(packSpan).join('')}`;
}

function packChange(change: PackedMeeting['change'], zero: DayNumber): string {
  if (change === undefined) return '';
  return change.kind === 'extra' ? '+' : `<${packNumber(numberOf(change.from) - zero)}`;
}

function packSpan(span: Span): string {
  switch (span.kind) {
    case 'clock':
      return `c${digits(span.from)}${digits(span.to)}`;
    case 'from':
      return `f${digits(span.from)}`;
    case 'until':
      return `u${digits(span.to)}`;
    case 'part':
      return `p${PARTS_OF_DAY.indexOf(span.part)}`;
    case 'all-day':
      return 'a';
    case 'round-the-clock':
      return 'r';
  }
}

function digits(clock: string): string {
  return clock.replace(':', '');
}

function packRun({ first, step, count, holes }: DayRun): string {
  return (step === 0 ? [first] : [first, step, count, ...holes]).map(packNumber).join('.');
}

function packNumber(number: number): string {
  return number.toString(36);
}
