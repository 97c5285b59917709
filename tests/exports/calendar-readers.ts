import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** One time that a program finds in a calendar: the day and hour in Copenhagen, and whether it is cancelled. */
export interface ReadTime {
  /** `2026-03-03 10:00`, or the day alone. */
  readonly begins: string;
  readonly isCancelled: boolean;
}

/** Every time up to a day, worked out by ical.js with the calendar's own time zone. */
export function readByIcalJs(text: string, to: string): string[] {
  return icalJsEvents(text)
    .flatMap((event) =>
      icalJsStarts(event, to).map((time) =>
        time.isDate ? time.toString() : `${time.toString().slice(0, 10)} ${time.toString().slice(11, 16)}`,
      ),
    )
    .sort();
}

/** The events that take place; one that is cancelled is told, and is no time. */
export function icalJsEvents(text: string, { withCancelled = false } = {}): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return component
    .getAllSubcomponents('vevent')
    .filter((event) => withCancelled || event.getFirstPropertyValue('status') !== 'CANCELLED')
    .map((event) => new ICAL.Event(event));
}

export function icalJsStarts(event: ICAL.Event, to: string): ICAL.Time[] {
  if (!event.isRecurring()) return [event.startDate];
  const iterator = event.iterator();
  const found: ICAL.Time[] = [];
  for (
    let next = iterator.next() as ICAL.Time | null;
    next && next.toString().slice(0, 10) <= to;
    next = iterator.next()
  )
    found.push(next);
  return found;
}

/** The same by node-ical, which works out rules by another library; it asks the machine's own time zone too. */
export function readByNodeIcal(text: string, { from, to }: { readonly from: string; readonly to: string }): string[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((row) => row?.type === 'VEVENT');
  // Midnight in Copenhagen is the day before in UTC.
  const range = { from: new Date(Date.parse(from) - 86_400_000), to: new Date(`${to}T23:59:59Z`) };
  return events
    .filter((event) => event.status !== 'CANCELLED')
    .flatMap((event) =>
      nodeIcal
        .expandRecurringEvent(event, range)
        .map(({ start, isFullDay }) => (isFullDay ? dayOf(start) : inCopenhagen(start))),
    )
    .sort();
}

/** A whole day begins at midnight on the machine's clock. */
function dayOf(date: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function inCopenhagen(date: Date): string {
  return date.toLocaleString('sv-SE', { timeZone: 'Europe/Copenhagen' }).slice(0, 16);
}
