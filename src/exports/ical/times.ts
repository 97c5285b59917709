import { addDays, type CalendarDate } from '../../calendar/day.ts';
import { copenhagenOffset } from '../../domain/times/offset.ts';
import type { Run } from '../../domain/times/runs.ts';
import type { Meeting } from '../../domain/times/times.ts';
import { TIMEZONE } from './timezone.ts';

/** When an event begins and ends: a whole day where no clock says when it begins. It has one span at most. */
export function timeLines({ date, spans: [span], minutes }: Meeting): string[] {
  if (span?.kind !== 'clock' && span?.kind !== 'from') return [`DTSTART;VALUE=DATE:${compact(date)}`];
  const begins = `DTSTART;TZID=${TIMEZONE}:${local(date, span.from)}`;
  if (span.kind === 'clock') return [begins, `DTEND;TZID=${TIMEZONE}:${endOf(date, span)}`];
  return minutes === undefined ? [begins] : [begins, `DURATION:PT${minutes}M`];
}

/**
 * The rule of a run and the days left out of it. `UNTIL` is the end of the last day in Copenhagen, in UTC beside a time
 * (RFC 5545, § 3.3.10): readers that compare it with the local clock keep the last time all the same.
 */
export function ruleLines({ first, last, step, except }: Run): string[] {
  if (step === undefined) return [];
  const {
    spans: [span],
  } = first;
  const time = span?.kind === 'clock' || span?.kind === 'from' ? span.from : undefined;
  const weeks = step / 7;
  const parts = [
    ...(step === 1 ? ['FREQ=DAILY'] : ['FREQ=WEEKLY', ...(weeks === 1 ? [] : [`INTERVAL=${weeks}`])]),
    `UNTIL=${time === undefined ? compact(last) : endOfDayInUtc(last)}`,
  ];
  const dropped = except.map((day) =>
    time === undefined ? `EXDATE;VALUE=DATE:${compact(day)}` : `EXDATE;TZID=${TIMEZONE}:${local(day, time)}`,
  );
  return [`RRULE:${parts.join(';')}`, ...dropped];
}

/** `2026-03-01` or `2026-03-01` with a time, as iCalendar writes it. */
export function compact(text: string): string {
  return text.replaceAll(/[-:]/g, '');
}

/** An end at or before the beginning is on the next day; midnight is the next day's first moment. */
function endOf(date: CalendarDate, { from, to }: { readonly from: string; readonly to: string }): string {
  if (to === '24:00') return local(addDays(date, 1), '00:00');
  return local(to > from ? date : addDays(date, 1), to);
}

function local(day: CalendarDate, time: string): string {
  return `${compact(day)}T${compact(time)}00`;
}

function endOfDayInUtc(day: CalendarDate): string {
  const moment = Date.parse(`${day}T23:59:59Z`) - copenhagenOffset(day, '23:59') * 3_600_000;
  return `${compact(new Date(moment).toISOString().slice(0, 19))}Z`;
}
