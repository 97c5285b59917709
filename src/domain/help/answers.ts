import type { CalendarDate } from '../../calendar/day.ts';
import type { Span } from '../../said/when.ts';
import type { Meeting } from '../times/times.ts';

/** A day on which a line answers; without spans it may, at hours that nobody has said. */
export type HelpDay = Pick<Meeting, 'date' | 'spans'>;

/** A moment in Denmark. */
export interface Moment {
  readonly date: CalendarDate;
  /** `HH:MM`. */
  readonly clock: string;
}

/** Whether a line answers, as far as its file says. */
export type Answering =
  | { readonly kind: 'now' }
  /** It opened earlier on this day; how late it answers, nobody has said. */
  | { readonly kind: 'since'; readonly clock: string }
  | { readonly kind: 'opens'; readonly date: CalendarDate; readonly clock: string }
  | { readonly kind: 'unknown' };

/** Whether a line with these days, in order, answers at a moment. */
export function answersAt(days: readonly HelpDay[], { date, clock }: Moment): Answering {
  const today = days.filter((day) => day.date === date);
  const yesterday = days.filter((day) => day.date === dayBefore(date));
  const hours = today.flatMap(({ spans }) => spans);
  if (hours.some((span) => covers(span, clock)) || yesterday.some(({ spans }) => spans.some(runsUntil(clock))))
    return { kind: 'now' };
  if (today.some(({ spans }) => spans.length === 0) || hours.some(isVague)) return { kind: 'unknown' };
  const since = hours.find((span) => span.kind === 'from' && span.from <= clock);
  if (since?.kind === 'from') return { kind: 'since', clock: since.from };
  return nextOpening(days, { date, clock });
}

function nextOpening(days: readonly HelpDay[], { date, clock }: Moment): Answering {
  const starts = days
    .filter((day) => day.date >= date)
    .flatMap((day) => day.spans.flatMap((span) => startOf(span).map((start) => ({ date: day.date, clock: start }))))
    .filter((start) => start.date > date || start.clock > clock)
    .sort((one, other) => (one.date + one.clock < other.date + other.clock ? -1 : 1));
  const [first] = starts;
  return first === undefined ? { kind: 'unknown' } : { kind: 'opens', ...first };
}

function covers(span: Span, clock: string): boolean {
  if (span.kind === 'round-the-clock' || span.kind === 'all-day') return true;
  if (span.kind === 'until') return clock < span.to;
  return span.kind === 'clock' && span.from <= clock && (clock < span.to || span.to <= span.from);
}

/** Whether yesterday's hours run past midnight and are not over. */
function runsUntil(clock: string): (span: Span) => boolean {
  return (span) => span.kind === 'clock' && span.to <= span.from && clock < span.to;
}

function isVague({ kind }: Span): boolean {
  return kind === 'part';
}

function startOf(span: Span): string[] {
  if (span.kind === 'clock' || span.kind === 'from') return [span.from];
  return span.kind === 'part' ? [] : ['00:00'];
}

function dayBefore(date: CalendarDate): CalendarDate {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
