import type { Offer } from '../domain/catalogue.ts';
import { formatDate, formatList, formatWeekday } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';
import { WEEKDAYS } from '../schema/terms.ts';
import { recurrenceWords } from './recurrence-words.ts';

type Schedule = NonNullable<Offer['schedule']>;

/** When an offer is, one line for each thing that is known. Empty when nothing is. */
export function scheduleWords(schedule: Schedule | undefined, t: Translate): string[] {
  if (!schedule) return [];
  return [
    schedule.rhythm ?? recurrenceWords(schedule.recurrence, t),
    weekdayWords(schedule, t),
    clockWords(schedule, t),
    sessionWords(schedule, t),
    rangeWords(schedule.durationWeeks, 'weeks', t),
    periodWords(schedule, t),
    ...schedule.dates.map((date) => formatDate(date, t.locale)),
    exceptionWords(schedule, t),
    schedule.note ?? '',
  ].filter((words) => words !== '');
}

/** The weekdays as stated, or those the recurrence rule names. */
function weekdayWords({ weekdays, recurrence }: Schedule, t: Translate): string {
  const ruled = /BYDAY=([^;]+)/.exec(recurrence ?? '')?.[1]?.toLowerCase() ?? '';
  const days = weekdays ?? WEEKDAYS.filter((day) => ruled.includes(day));
  if (days.length === 0) return '';
  const names = days.map((day) => formatWeekday(day, t.locale));
  const words = formatList(names, t.locale);
  return words.charAt(0).toLocaleUpperCase(t.locale) + words.slice(1);
}

function clockWords({ startTime, endTime }: Schedule, t: Translate): string {
  const clock = (time: string) => time.replace(':', '.').replace(/\.00$/, '');
  if (startTime !== undefined && endTime !== undefined) {
    return t('schedule.clock', { from: clock(startTime), to: clock(endTime) });
  }
  if (startTime !== undefined) return t('schedule.clockFrom', { from: clock(startTime) });
  return endTime === undefined ? '' : t('schedule.clockTo', { to: clock(endTime) });
}

function sessionWords({ sessions, sessionMinutes }: Schedule, t: Translate): string {
  const length = sessionMinutes === undefined ? '' : t('schedule.minutes', { count: sessionMinutes });
  return [rangeWords(sessions, 'sessions', t), length].filter((words) => words !== '').join(', ');
}

/** The sentences for a number of times or weeks of which both ends or only one is known. */
const RANGES = {
  sessions: {
    exactly: 'schedule.sessions',
    between: 'schedule.sessionsRange',
    from: 'schedule.sessionsFrom',
    upTo: 'schedule.sessionsUpTo',
  },
  weeks: {
    exactly: 'schedule.weeks',
    between: 'schedule.weeksRange',
    from: 'schedule.weeksFrom',
    upTo: 'schedule.weeksUpTo',
  },
} as const;

function rangeWords(range: Schedule['sessions'], what: keyof typeof RANGES, t: Translate): string {
  const { from, to } = range ?? {};
  const keys = RANGES[what];
  if (from !== undefined && to !== undefined) {
    return from === to ? t(keys.exactly, { count: to }) : t(keys.between, { from, to });
  }
  if (from !== undefined) return t(keys.from, { count: from });
  return to === undefined ? '' : t(keys.upTo, { count: to });
}

function periodWords({ startDate, endDate }: Schedule, t: Translate): string {
  const from = startDate === undefined ? '' : formatDate(startDate, t.locale);
  const to = endDate === undefined ? '' : formatDate(endDate, t.locale);
  if (from !== '' && to !== '') return t('schedule.period', { from, to });
  if (from !== '') return t('schedule.from', { date: from });
  return to === '' ? '' : t('schedule.until', { date: to });
}

function exceptionWords({ exceptDates }: Schedule, t: Translate): string {
  if (exceptDates.length === 0) return '';
  const dates = exceptDates.map((date) => formatDate(date, t.locale));
  return t('schedule.except', { dates: formatList(dates, t.locale) });
}
