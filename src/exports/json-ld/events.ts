import type { Event, EventSeries, Schedule } from 'schema-dts';
import type { Offer } from '../../domain/catalogue.ts';
import type { DayOfRule, Frequency } from '../../domain/schedule/rule.ts';
import { seriesOf, type Recurring } from '../../domain/schedule/series.ts';
import type { CardRecord } from '../json/offer-schema.ts';
import { placeNodes } from './places.ts';

/** The days of an offer that is known to run: a series, and single days. */
export function eventNodes(offer: Offer, card: CardRecord): (EventSeries | Event)[] {
  const series = seriesOf(offer.schedule, offer.status);
  const isSure = offer.status.state !== 'unknown' && offer.status.state !== 'paused';
  if (!series || !isSure) return [];
  const places = placeNodes(offer);
  const shared = {
    name: card.title.text,
    description: card.summary.text,
    url: card.url,
    ...(places.length === 0 ? {} : { location: places }),
    ...(offer.price.kind === 'unknown' ? {} : { isAccessibleForFree: offer.price.kind === 'free' }),
  };
  const repeated = series.recurring ? scheduleNode(series.recurring, offer) : undefined;
  const eventSeries: EventSeries[] =
    repeated && series.recurring
      ? [{ '@type': 'EventSeries', ...shared, startDate: series.recurring.first, eventSchedule: repeated }]
      : [];
  const single: Event[] = series.dates.map((day) => ({ '@type': 'Event', ...shared, ...timesOf(offer, day) }));
  return [...eventSeries, ...single];
}

function timesOf({ schedule }: Offer, day: string): { startDate: string; endDate?: string } {
  const at = (time: string | undefined) => (time === undefined ? day : `${day}T${time}`);
  return {
    startDate: at(schedule?.startTime),
    ...(schedule?.endTime === undefined ? {} : { endDate: at(schedule.endTime) }),
  };
}

const UNITS: Readonly<Record<Frequency, string>> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };

const DAYS = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const;

/** schema.org's Schedule has no months and no «last but one»: a rule that needs them is left out. */
function scheduleNode({ rule, first, last, except }: Recurring, { schedule }: Offer): Schedule | undefined {
  if (rule.byMonth.length > 0 || rule.bySetPosition.length > 0) return undefined;
  return {
    '@type': 'Schedule',
    startDate: first,
    ...(last === undefined ? {} : { endDate: last }),
    repeatFrequency: `P${rule.interval}${UNITS[rule.frequency]}`,
    ...(rule.byDay.length === 0 ? {} : { byDay: rule.byDay.map(dayWord) }),
    ...(rule.byMonthDay.length === 0 ? {} : { byMonthDay: rule.byMonthDay }),
    ...(schedule?.startTime === undefined ? {} : { startTime: schedule.startTime }),
    ...(schedule?.endTime === undefined ? {} : { endTime: schedule.endTime }),
    ...(except.length === 0 ? {} : { exceptDate: except }),
    scheduleTimezone: 'Europe/Copenhagen',
  };
}

/** A weekday by its address; which one of the month as iCalendar writes it, as schema.org's definition allows. */
function dayWord({ day, nth }: DayOfRule): string {
  return nth === undefined ? `https://schema.org/${DAYS[day]}` : `${nth}${day}`;
}
