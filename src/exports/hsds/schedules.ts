import { addDays } from '../../calendar/day.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { copenhagenOffset } from '../../domain/schedule/offset.ts';
import type { RecurrenceRule } from '../../domain/schedule/rule.ts';
import { ruleDays, seriesOf, type Recurring } from '../../domain/schedule/series.ts';
import { uuidOf } from '../ids.ts';
import type { HsdsSchedule } from './shapes.ts';

type Schedule = NonNullable<Offer['schedule']>;

/** How far ahead a series without an end is written out: a summer and a winter. */
const AHEAD_DAYS = 366;

/**
 * When an offer is, as HSDS can say it. One `timezone` holds for one UTC offset only, and a day can not be left out of a
 * series, so a series is cut where the clock changes and where a day is left out; each piece begins on a day of its own,
 * so that every second week stays the same weeks. A rule that is neither weekly nor monthly is said in words alone.
 */
export function schedulesOf(offer: Offer, today: string, words: readonly string[]): HsdsSchedule[] | undefined {
  const { schedule } = offer;
  if (!schedule || words.length === 0) return undefined;
  const series = seriesOf(schedule, offer.status);
  const description = words.join('. ');
  const base = (part: string) => ({
    id: uuidOf('schedule', `${offer.id}#${part}`),
    service_id: uuidOf('service', offer.id),
  });
  const recurring = series?.recurring ? piecesOf(series.recurring, schedule, today) : [];
  const dates = (series?.dates ?? []).map((day) => ({
    valid_from: day,
    valid_to: day,
    dtstart: day,
    ...hours(schedule, day),
  }));
  const rows = [...recurring, ...dates].map((row) => ({ ...base(row.dtstart), ...row, description }));
  return rows.length > 0 ? rows : [{ ...base('words'), description }];
}

type Piece = Omit<HsdsSchedule, 'id' | 'service_id' | 'description'> & { dtstart: string };

function piecesOf(recurring: Recurring, schedule: Schedule, today: string): Piece[] {
  const rule = ruleFields(recurring.rule);
  if (!rule) return [];
  const limit = [addDays(today, AHEAD_DAYS), addDays(recurring.first, AHEAD_DAYS)].sort().at(-1) ?? today;
  return cut(ruleDays(recurring, limit), recurring.except, schedule).flatMap((days) => {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ valid_from: first, valid_to: last, dtstart: first, until: last, ...rule, ...hours(schedule, first) }];
  });
}

/** Runs of days with nothing left out and one UTC offset. */
function cut(days: readonly string[], except: readonly string[], { startTime }: Schedule): string[][] {
  const runs: string[][] = [[]];
  let before: number | undefined;
  for (const day of days) {
    const offset = startTime === undefined ? 0 : copenhagenOffset(day, startTime);
    if (except.includes(day) || (before !== undefined && before !== offset)) runs.push([]);
    before = offset;
    if (!except.includes(day)) runs.at(-1)?.push(day);
  }
  return runs.filter(({ length }) => length > 0);
}

/** HSDS knows weeks and months; every day is a week's seven days. */
function ruleFields(
  rule: RecurrenceRule,
): Pick<HsdsSchedule, 'freq' | 'interval' | 'byday' | 'bymonthday' | 'wkst'> | undefined {
  const { frequency, interval, byDay, byMonthDay, byMonth, bySetPosition, weekStart } = rule;
  if (byMonth.length > 0 || bySetPosition.length > 0 || frequency === 'YEARLY') return undefined;
  if (frequency === 'DAILY')
    return interval === 1 && byDay.length + byMonthDay.length === 0
      ? { freq: 'WEEKLY', interval: 1, byday: 'MO,TU,WE,TH,FR,SA,SU' }
      : undefined;
  return {
    freq: frequency,
    interval,
    ...(byDay.length === 0 ? {} : { byday: byDay.map(({ day, nth }) => `${nth ?? ''}${day}`).join() }),
    ...(byMonthDay.length === 0 ? {} : { bymonthday: byMonthDay.join() }),
    ...(weekStart === 'MO' ? {} : { wkst: weekStart }),
  };
}

/** Times carry their offset, as the specification asks: `10:00+01:00`. */
function hours(
  { startTime, endTime }: Schedule,
  day: string,
): Pick<HsdsSchedule, 'timezone' | 'opens_at' | 'closes_at'> {
  if (startTime === undefined) return {};
  const timezone = copenhagenOffset(day, startTime);
  const at = (time: string) => `${time}+0${timezone}:00`;
  return { timezone, opens_at: at(startTime), ...(endTime === undefined ? {} : { closes_at: at(endTime) }) };
}
