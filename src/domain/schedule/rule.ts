import { isCalendarDay, type CalendarDate } from '../../calendar/day.ts';

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** Days of the week as RFC 5545 writes them, Monday first. */
export const RULE_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Frequency = (typeof FREQUENCIES)[number];
export type RuleDay = (typeof RULE_DAYS)[number];

export interface DayOfRule {
  readonly day: RuleDay;
  /** Which of them in the month: 1 the first, -1 the last; left out for every one. */
  readonly nth?: number;
}

/** A recurrence rule (RFC 5545, § 3.3.10) to the day. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  /** Every so many days, weeks, months or years. */
  readonly interval: number;
  readonly byDay: readonly DayOfRule[];
  /** 1 to 31, or -1 for the last day of the month and so on. */
  readonly byMonthDay: readonly number[];
  /** 1 to 12. */
  readonly byMonth: readonly number[];
  /** Which of a period's days count, when the rest is worked out: 1 the first, -1 the last. */
  readonly bySetPosition: readonly number[];
  readonly weekStart: RuleDay;
  /** How many times in all. */
  readonly count?: number;
  /** The last day on which it may be. */
  readonly until?: CalendarDate;
}

type Parts = ReadonlyMap<string, string>;

/** The parts that can be read; BYHOUR, BYWEEKNO, BYYEARDAY and others cannot. */
const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST', 'COUNT', 'UNTIL'];

/** Reads a rule. `undefined` for one that says more than is understood here: half a rule gives wrong days. */
export function readRule(text: string): RecurrenceRule | undefined {
  const pairs = text.split(';').map((part) => part.split('='));
  const parts: Parts = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  if (parts.size !== pairs.length || pairs.some(({ length }) => length !== 2)) return undefined;
  if ([...parts.keys()].some((name) => !KNOWN.includes(name))) return undefined;
  const rule = {
    frequency: FREQUENCIES.find((name) => name === parts.get('FREQ')),
    interval: readNumbers(parts.get('INTERVAL') ?? '1', 1, 999)?.[0],
    byDay: readDays(parts.get('BYDAY')),
    byMonthDay: readNumbers(parts.get('BYMONTHDAY'), -31, 31),
    byMonth: readNumbers(parts.get('BYMONTH'), 1, 12),
    bySetPosition: readNumbers(parts.get('BYSETPOS'), -366, 366),
    weekStart: RULE_DAYS.find((day) => day === (parts.get('WKST') ?? 'MO')),
    ...readEnd(parts),
  };
  return isWhole(rule) && isSupported(rule) ? rule : undefined;
}

type Unsure<T> = { readonly [K in keyof T]: T[K] | undefined };

function isWhole(rule: Unsure<RecurrenceRule>): rule is RecurrenceRule {
  return Object.values(rule).every((value) => value !== undefined);
}

/** What RFC 5545 forbids, and a year's rule that names days without their month. */
function isSupported({ frequency, byDay, byMonthDay, byMonth, bySetPosition, count, until }: RecurrenceRule): boolean {
  const hasOrdinal = byDay.some(({ nth }) => nth !== undefined);
  if (count !== undefined && until !== undefined) return false;
  if (bySetPosition.length > 0 && byDay.length + byMonthDay.length + byMonth.length === 0) return false;
  switch (frequency) {
    case 'DAILY':
      return !hasOrdinal;
    case 'WEEKLY':
      return !hasOrdinal && byMonthDay.length === 0;
    case 'MONTHLY':
      return true;
    case 'YEARLY':
      return byMonth.length > 0 || byDay.length + byMonthDay.length === 0;
  }
}

function readDays(text: string | undefined): DayOfRule[] | undefined {
  if (text === undefined) return [];
  const days = text.split(',').flatMap((part): DayOfRule[] => {
    const [, nth, name] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(part) ?? [];
    const day = RULE_DAYS.find((known) => known === name);
    if (day === undefined) return [];
    return [nth === undefined ? { day } : { day, nth: Number(nth) }];
  });
  return days.length === text.split(',').length ? days : undefined;
}

/** Whole numbers from `min` to `max`, never zero; none where the part is left out. */
function readNumbers(text: string | undefined, min: number, max: number): number[] | undefined {
  if (text === undefined) return [];
  const parts = text.split(',');
  const numbers = parts.filter((part) => /^[+-]?\d{1,3}$/.test(part)).map(Number);
  const isGood = numbers.length === parts.length && numbers.every((n) => n >= min && n <= max && n !== 0);
  return isGood ? numbers : undefined;
}

function readEnd(parts: Parts): Unsure<Pick<RecurrenceRule, 'count' | 'until'>> | object {
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  return {
    ...(count === undefined ? {} : { count: readNumbers(count, 1, 999)?.[0] }),
    ...(until === undefined ? {} : { until: readDay(until) }),
  };
}

/** A moment in UTC is refused: which day it is in Copenhagen depends on the time of year. */
function readDay(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return isCalendarDay(date) ? date : undefined;
}
