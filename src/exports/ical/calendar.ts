import { firstDayOf } from '../../calendar/partial-date.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { lastKnown } from '../../domain/freshness.ts';
import type { Place } from '../../domain/places/place.ts';
import type { ExportContext } from '../addresses.ts';
import { hasSureState } from '../coming.ts';
import { permanentId, uuidOf } from '../ids.ts';
import { calendarEvents, type CalendarEvent } from './events.ts';
import { escapeText, printLines } from './lines.ts';
import { compact, ruleLines, timeLines } from './times.ts';
import { TIMEZONE_LINES } from './timezone.ts';
import { descriptionOf, titleOf } from './words.ts';

/** Whether an offer has days to put into a calendar: stated ones, and nobody doubts that it takes place. */
export function hasCalendarDays(offer: Offer, today: string): boolean {
  return hasSureState(offer) && calendarEvents(offer, today).length > 0;
}

/**
 * A calendar of offers (RFC 5545), in Danish, for people who subscribe to it. An offer that is over, pauses without a
 * day on which it opens, or of which nobody knows whether it runs, has no events; its calendar stays at its address and
 * is empty until it runs again.
 */
export function calendar(name: string, offers: readonly Offer[], { catalogue, at }: ExportContext): string {
  const { today, municipalities } = catalogue;
  return printLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Familiekataloget//Familiekataloget//DA',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...TIMEZONE_LINES,
    ...offers.filter(hasSureState).flatMap((offer) => {
      const options = { id: permanentId('offer', offer, municipalities), address: at.offer(offer, 'da') };
      return calendarEvents(offer, today).flatMap((event) => eventLines(offer, event, options));
    }),
    'END:VCALENDAR',
  ]);
}

interface EventOptions {
  /** What its events' ids are made of: a calendar must know them again after the offer's file is renamed. */
  readonly id: string;
  readonly address: string;
}

function eventLines(offer: Offer, event: CalendarEvent, { id, address }: EventOptions): string[] {
  const stamp = `${compact(firstDayOf(lastKnown(offer)))}T000000Z`;
  const place = placeOf(offer, event);
  return [
    'BEGIN:VEVENT',
    `UID:${uuidOf('event', `${id}#${event.key}`)}`,
    // When somebody last knew, not when the file was made: the same content gives the same bytes.
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    ...timeLines(event.first),
    ...ruleLines(event),
    `SUMMARY:${escapeText(titleOf(offer, event))}`,
    `DESCRIPTION:${escapeText(descriptionOf(offer, event, address))}`,
    ...(place === undefined ? [] : locationLines(place)),
    `URL:${address}`,
    `STATUS:${statusOf(offer, event)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function statusOf({ status }: Offer, { isCancelled, first }: CalendarEvent): string {
  if (isCancelled) return 'CANCELLED';
  return status.state === 'planned' || first.doubt !== undefined ? 'TENTATIVE' : 'CONFIRMED';
}

/** The meeting's own place, or the offer's where it has one only: several places have none that is right each time. */
function placeOf({ places }: Offer, { first: { at } }: CalendarEvent): Place | undefined {
  return at ?? (places.length === 1 ? places[0] : undefined);
}

function locationLines({ kind, name, address, postcode, town, coordinates }: Place): string[] {
  if (kind !== 'named') return [];
  const city = [postcode, town].filter((part) => part !== undefined).join(' ');
  const location = [name, address, city].filter((part) => part !== undefined && part !== '').join(', ');
  return [
    ...(location === '' ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(coordinates ? [`GEO:${coordinates.lat};${coordinates.lon}`] : []),
  ];
}
