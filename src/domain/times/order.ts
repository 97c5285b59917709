import type { PartOfDay, Span } from '../../said/when.ts';
import type { Meeting } from './times.ts';

/** Where a part of the day without a clock stands among clocks. */
const PART_BEGINS: Readonly<Record<PartOfDay, string>> = {
  morning: '06:00',
  forenoon: '09:00',
  afternoon: '12:00',
  evening: '17:00',
  night: '22:00',
};

/** By day, then by hour, those without hours last; then as the file has them. */
export function byTime(one: Meeting, other: Meeting): number {
  return compare(one.date, other.date) || byHours(one, other);
}

/** As `byTime`, whatever the day. */
export function byHours(one: Omit<Meeting, 'date'>, other: Omit<Meeting, 'date'>): number {
  return (
    compare(hoursOf(one), hoursOf(other)) ||
    compare(placeInFile(one), placeInFile(other)) ||
    compare(restOf(one), restOf(other))
  );
}

function hoursOf({ spans: [first] }: Pick<Meeting, 'spans'>): string {
  return first === undefined ? '99' : beginningOf(first);
}

function beginningOf(span: Span): string {
  switch (span.kind) {
    case 'clock':
    case 'from':
      return span.from;
    case 'part':
      return PART_BEGINS[span.part];
    case 'until':
    case 'all-day':
    case 'round-the-clock':
      return '00:00';
  }
}

function placeInFile({ entry }: Pick<Meeting, 'entry'>): string {
  return entry === undefined ? 'z' : `${entry.kind} ${String(entry.index).padStart(4, '0')}`;
}

/** Two of one entry on one day differ by what has been changed. */
function restOf({ change, doubt, spans }: Omit<Meeting, 'date'>): string {
  return JSON.stringify([change, doubt, spans]);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
