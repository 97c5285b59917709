import { copenhagenOffset } from '../../domain/schedule/offset.ts';
import type { Recurring } from '../../domain/schedule/series.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { TIMEZONE } from './timezone.ts';

type Schedule = NonNullable<Offer['schedule']>;

/** When an event on a day begins and ends: a whole day where no time is stated. */
export function timeLines({ startTime, endTime, sessionMinutes }: Schedule, day: string): string[] {
  if (startTime === undefined) return [`DTSTART;VALUE=DATE:${compact(day)}`];
  const begins = `DTSTART;TZID=${TIMEZONE}:${local(day, startTime)}`;
  if (endTime !== undefined) return [begins, `DTEND;TZID=${TIMEZONE}:${local(day, endTime)}`];
  return sessionMinutes === undefined ? [begins] : [begins, `DURATION:PT${sessionMinutes}M`];
}

/** The rule and the days left out of it. `UNTIL` is in UTC where the event has a time, as § 3.3.10 demands. */
export function ruleLines({ rule, last, except }: Recurring, { startTime }: Schedule): string[] {
  const until = last === undefined ? [] : [`UNTIL=${startTime === undefined ? compact(last) : utc(last, startTime)}`];
  const parts = [
    `FREQ=${rule.frequency}`,
    ...(rule.interval === 1 ? [] : [`INTERVAL=${rule.interval}`]),
    ...(rule.byMonth.length === 0 ? [] : [`BYMONTH=${rule.byMonth.join()}`]),
    ...(rule.byMonthDay.length === 0 ? [] : [`BYMONTHDAY=${rule.byMonthDay.join()}`]),
    ...(rule.byDay.length === 0 ? [] : [`BYDAY=${rule.byDay.map(({ day, nth }) => `${nth ?? ''}${day}`).join()}`]),
    ...(rule.bySetPosition.length === 0 ? [] : [`BYSETPOS=${rule.bySetPosition.join()}`]),
    ...(rule.weekStart === 'MO' ? [] : [`WKST=${rule.weekStart}`]),
    ...until,
  ];
  const dropped = except.map((day) =>
    startTime === undefined ? `EXDATE;VALUE=DATE:${compact(day)}` : `EXDATE;TZID=${TIMEZONE}:${local(day, startTime)}`,
  );
  return [`RRULE:${parts.join(';')}`, ...dropped];
}

/** `2026-03-01` or `2026-03-01` with a time, as iCalendar writes it. */
export function compact(text: string): string {
  return text.replaceAll(/[-:]/g, '');
}

function local(day: string, time: string): string {
  return `${compact(day)}T${compact(time)}00`;
}

function utc(day: string, time: string): string {
  const moment = Date.parse(`${day}T${time}:00Z`) - copenhagenOffset(day, time) * 3_600_000;
  return `${compact(new Date(moment).toISOString().slice(0, 19))}Z`;
}
