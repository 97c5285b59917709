import { addDays, type CalendarDate, type DateRange } from '../../calendar/day.ts';
import type { OfferFrontmatter } from '../../schema/offer.ts';
import { expandRule } from './expand.ts';
import { RULE_DAYS, readRule, type RecurrenceRule } from './rule.ts';

type Schedule = NonNullable<OfferFrontmatter['schedule']>;

/** Days that repeat. */
export interface Recurring {
  /** A day of the rule. */
  readonly first: CalendarDate;
  /** Without `count` and `until`: `last` says both. */
  readonly rule: RecurrenceRule;
  /** A day of the rule; left out where nobody has said when it ends. */
  readonly last?: CalendarDate;
  /** Days of the rule on which there is nothing, sorted. */
  readonly except: readonly CalendarDate[];
}

/** When an offer is, to the day. */
export interface Series {
  readonly recurring?: Recurring;
  /** Single days that are not among the recurring ones, sorted. */
  readonly dates: readonly CalendarDate[];
}

/** A first day is looked for so many days ahead, as a rule for 29 February needs eight years; a last one three times as far. */
const LOOK_AHEAD_DAYS = 366 * 12;

/**
 * The days that a schedule states, or `undefined` where it states none: a rhythm in words, or weekdays without a first
 * day, are not days yet and are never made into some. A rule that is not understood, or that the stated weekdays
 * contradict, is unknown too.
 *
 * The first time is the rule's first day on or after `startDate`. The series ends with the first of: the rule's
 * own end, `endDate`, the stated number of times or weeks (the upper of two), and the offer's last day.
 */
export function seriesOf(
  schedule: Schedule | undefined,
  status: Pick<OfferFrontmatter['status'], 'to'> = {},
): Series | undefined {
  if (!schedule) return undefined;
  const isDropped = (day: CalendarDate) => schedule.exceptDates.includes(day);
  const recurring = recurringOf(schedule, status);
  const isRecurring = (day: CalendarDate) => recurring !== undefined && isDayOf(recurring, day);
  const single =
    schedule.startDate !== undefined && schedule.startDate === schedule.endDate ? [schedule.startDate] : [];
  const dates = [...new Set([...schedule.dates, ...single])]
    .filter((day) => !isDropped(day) && !isRecurring(day))
    .sort();
  if (!recurring) return dates.length > 0 ? { dates } : undefined;
  return { recurring, dates };
}

/** The days of a series within a range, both ends included, in order. */
export function occurrencesOf({ recurring, dates }: Series, { from, to }: DateRange): CalendarDate[] {
  const repeated = recurring ? ruleDays(recurring, to).filter((day) => !recurring.except.includes(day)) : [];
  return [...repeated, ...dates].filter((day) => day >= from && day <= to).sort();
}

/** The days of the rule up to and with a day, also those on which there is nothing. */
export function ruleDays({ rule, first, last }: Recurring, to: CalendarDate): CalendarDate[] {
  return [...expandRule(rule, first, last !== undefined && last < to ? last : to)];
}

function recurringOf(schedule: Schedule, status: Pick<OfferFrontmatter['status'], 'to'>): Recurring | undefined {
  const { recurrence, startDate, exceptDates } = schedule;
  const rule = recurrence === undefined ? undefined : withWeekdays(readRule(recurrence), schedule);
  if (!rule || startDate === undefined) return undefined;
  const endless = withoutEnd(rule);
  const [first] = expandRule(endless, startDate, addDays(startDate, LOOK_AHEAD_DAYS));
  if (first === undefined) return undefined;
  const ends = isEnding(rule, schedule, status);
  const last = ends ? lastOf(rule, first, { schedule, status }) : undefined;
  if (ends && last === undefined) return undefined;
  const recurring = { first, rule: endless, ...(last === undefined ? {} : { last }) };
  return { ...recurring, except: exceptDates.filter((day) => isDayOf({ ...recurring, except: [] }, day)).sort() };
}

/** Weekdays said beside a weekly rule that names none are the rule's; those that say something else contradict it. */
function withWeekdays(rule: RecurrenceRule | undefined, { weekdays }: Schedule): RecurrenceRule | undefined {
  if (!rule || weekdays === undefined) return rule;
  const stated = RULE_DAYS.filter((day) => weekdays.some((weekday) => weekday.toUpperCase() === day));
  if (rule.byDay.length === 0)
    return rule.frequency === 'WEEKLY' ? { ...rule, byDay: stated.map((day) => ({ day })) } : rule;
  const ruled = RULE_DAYS.filter((day) => rule.byDay.some((row) => row.day === day));
  return ruled.join() === stated.join() ? rule : undefined;
}

interface Stated {
  readonly schedule: Schedule;
  readonly status: Pick<OfferFrontmatter['status'], 'to'>;
}

function isEnding({ count, until }: RecurrenceRule, schedule: Schedule, status: Stated['status']): boolean {
  const ends = [count, until, schedule.endDate, schedule.sessions?.to, schedule.durationWeeks?.to, status.to];
  return ends.some((end) => end !== undefined);
}

/** The last day of a rule that ends; `undefined` where it would end before it begins. */
function lastOf(rule: RecurrenceRule, first: CalendarDate, { schedule, status }: Stated): CalendarDate | undefined {
  const weeks = schedule.durationWeeks?.to;
  const limits = [
    rule.until,
    schedule.endDate,
    weeks === undefined ? undefined : addDays(schedule.startDate ?? first, weeks * 7 - 1),
    status.to === undefined ? undefined : endOf(status.to),
    addDays(first, LOOK_AHEAD_DAYS * 3),
  ].filter((day) => day !== undefined);
  const times = Math.min(rule.count ?? Infinity, schedule.sessions?.to ?? Infinity);
  const counted = Number.isFinite(times) ? { ...withoutEnd(rule), count: times } : withoutEnd(rule);
  return [...expandRule(counted, first, limits.sort()[0] ?? first)].at(-1);
}

function withoutEnd(rule: RecurrenceRule): RecurrenceRule {
  const { frequency, interval, byDay, byMonthDay, byMonth, bySetPosition, weekStart } = rule;
  return { frequency, interval, byDay, byMonthDay, byMonth, bySetPosition, weekStart };
}

/** The last day of a date known to the day, the month or the year. */
function endOf(date: string): CalendarDate {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const next =
    month === '12' ? `${String(Number(year) + 1)}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

function isDayOf(recurring: Recurring, day: CalendarDate): boolean {
  return ruleDays(recurring, day).at(-1) === day;
}
