import type { CalendarDate } from '../../calendar/day.ts';

const HOUR_MS = 3_600_000;

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });

/**
 * Hours by which Copenhagen is ahead of UTC at a local time: 2 in summer, else 1. A time that the clock skips in March
 * counts as winter time, one that it shows twice in October as the first of the two.
 */
export function copenhagenOffset(date: CalendarDate, time: string): 1 | 2 {
  const inSummer = Date.parse(`${date}T${time}:00Z`) - 2 * HOUR_MS;
  const name = clock.formatToParts(inSummer).find(({ type }) => type === 'timeZoneName')?.value;
  return name === 'GMT+02:00' ? 2 : 1;
}
