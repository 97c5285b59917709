import type { Offer } from '../../domain/catalogue.ts';
import { lastKnown } from '../../domain/freshness.ts';
import { seriesOf } from '../../domain/schedule/series.ts';
import { standingOn } from '../../domain/status.ts';
import { formatDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { ExportContext } from '../addresses.ts';
import { permanentId, uuidOf } from '../ids.ts';
import { escapeText, printLines } from './lines.ts';
import { compact, ruleLines, timeLines } from './times.ts';
import { TIMEZONE_LINES } from './timezone.ts';

const t = translator('da');

/** Whether an offer has days to put into a calendar: stated ones, and nobody doubts that it takes place. */
export function hasCalendarDays(offer: Offer, today: string): boolean {
  const standing = standingOn(offer, today);
  const isSure = standing === 'current' || standing === 'planned';
  return isSure && !offer.isInspiration && seriesOf(offer.schedule, offer.status) !== undefined;
}

/**
 * A calendar of offers (RFC 5545), in Danish, for people who subscribe to it. An offer that pauses, is over, or of which
 * nobody knows whether it runs, has no events; its calendar stays at its address and is empty until it runs again.
 */
export function calendar(name: string, offers: readonly Offer[], { catalogue, at }: ExportContext): string {
  const shown = offers.filter((offer) => hasCalendarDays(offer, catalogue.today));
  return printLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Familiekataloget//Familiekataloget//DA',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...TIMEZONE_LINES,
    ...shown.flatMap((offer) =>
      eventsOf(offer, {
        id: permanentId('offer', offer, catalogue.municipalities),
        address: at.offer(offer, 'da'),
        today: catalogue.today,
      }),
    ),
    'END:VCALENDAR',
  ]);
}

interface EventOptions {
  /** What its events' ids are made of: a calendar must know them again after the offer's file is renamed. */
  readonly id: string;
  readonly address: string;
  readonly today: string;
}

/** One event for the days that repeat, and one for each single day: many calendars do not read `RDATE`. */
function eventsOf(offer: Offer, options: EventOptions): string[] {
  const { schedule } = offer;
  const series = seriesOf(schedule, offer.status);
  if (!schedule || !series) return [];
  const { recurring, dates } = series;
  const repeated = recurring
    ? [event(offer, 'gentages', [...timeLines(schedule, recurring.first), ...ruleLines(recurring, schedule)], options)]
    : [];
  const single = dates.map((day) => event(offer, day, timeLines(schedule, day), options));
  return [...repeated, ...single].flat();
}

function event(offer: Offer, part: string, times: readonly string[], { id, address, today }: EventOptions): string[] {
  const stamp = `${compact(firstDayOf(lastKnown(offer)))}T000000Z`;
  const place = placeOf(offer);
  return [
    'BEGIN:VEVENT',
    `UID:${uuidOf('event', `${id}#${part}`)}`,
    // When somebody last knew, not when the file was made: the same content gives the same bytes.
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    ...times,
    `SUMMARY:${escapeText(offer.title)}`,
    `DESCRIPTION:${escapeText(descriptionOf(offer, address))}`,
    ...(place === '' ? [] : [`LOCATION:${escapeText(place)}`]),
    ...coordinatesOf(offer),
    `URL:${address}`,
    `STATUS:${standingOn(offer, today) === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function descriptionOf(offer: Offer, address: string): string {
  const known = t('state.notice.old', { date: formatDate(lastKnown(offer), 'da') });
  return [offer.summary, offer.schedule?.rhythm, offer.schedule?.note, known, address]
    .filter((line) => line !== undefined)
    .join('\n\n');
}

/** Only where it is one place: an event with several has none that is right each time. */
function placeOf({ places }: Offer): string {
  const [place] = places;
  if (!place || places.length > 1 || place.kind !== 'named') return '';
  const town = [place.postcode, place.town].filter((part) => part !== undefined).join(' ');
  return [place.name, place.address, town].filter((part) => part !== undefined && part !== '').join(', ');
}

function coordinatesOf({ places }: Offer): string[] {
  const coordinates = places.length === 1 ? places[0]?.coordinates : undefined;
  return coordinates ? [`GEO:${coordinates.lat};${coordinates.lon}`] : [];
}

/** The first day of a date known to the day, the month or the year. */
function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
