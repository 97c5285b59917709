import { addDays, isCalendarDay, type CalendarDate } from '../../calendar/day.ts';
import { refuse } from '../read-when/refusal.ts';
import type { Written } from './values.ts';

const COPENHAGEN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * The last day on which a rule with `UNTIL` may have a meeting, in Copenhagen. UNTIL is a day, or a moment that the last
 * meeting may begin at the latest: where nobody knows when it begins, it may be on the moment's day, but at midnight.
 * @throws Refusal where UNTIL is neither
 */
export function lastDayOf(until: Written, startTime: string | undefined): CalendarDate {
  const [, year, month, day, clock, utc] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})(Z?))?$/.exec(until.value) ?? [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  if (!isCalendarDay(date)) return refuseUntil(until);
  if (clock === undefined) return date;
  const time = clock.replace(/^(\d\d)(\d\d)(\d\d)$/, '$1:$2:$3');
  const moment = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(moment)) return refuseUntil(until);
  const [lastDate = date, lastTime = time] = utc === 'Z' ? COPENHAGEN.format(moment).split(' ') : [date, time];
  return lastTime >= `${startTime ?? '00:00'}:${startTime === undefined ? '01' : '00'}`
    ? lastDate
    : addDays(lastDate, -1);
}

function refuseUntil(until: Written): never {
  return refuse(
    until,
    `har en sidste dag, der ikke er en dag: ${until.value}`,
    'Skriv UNTIL=20270630, eller en linje: «opens: tirsdag 9-11 til 2027-06-30».',
  );
}
