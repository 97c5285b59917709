import type { Offer } from '../domain/catalogue.ts';
import { formatClock, formatDate, formatList, formatWeekday } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Words } from '../i18n/words.ts';
import type { OfferProse } from './offer-prose.ts';

type Schedule = NonNullable<Offer['schedule']>;

/** When an offer is, one line for each thing that is known. Empty when nothing is. */
export function scheduleWords(
  schedule: Schedule | undefined,
  { rhythm, scheduleNote }: Pick<OfferProse, 'rhythm' | 'scheduleNote'>,
  t: Translate,
): Words[] {
  if (!schedule) return [];
  return [
    rhythm,
    weekdayWords(schedule, t),
    clockWords(schedule, t),
    sessionWords(schedule, t),
    durationWords(schedule, t),
    periodWords(schedule, t),
    ...schedule.dates.map((date) => formatDate(date, t.locale)),
    scheduleNote,
  ].filter((words) => words !== '');
}

function weekdayWords({ weekdays }: Schedule, t: Translate): string {
  if (!weekdays || weekdays.length === 0) return '';
  const words = formatList(
    weekdays.map((day) => formatWeekday(day, t.locale)),
    t.locale,
  );
  return words.charAt(0).toLocaleUpperCase(t.locale) + words.slice(1);
}

function clockWords({ startTime, endTime }: Schedule, t: Translate): string {
  const clock = (time: string) => formatClock(time, t.locale);
  if (startTime === undefined) return '';
  return endTime === undefined
    ? t('schedule.clockFrom', { from: clock(startTime) })
    : t('schedule.clock', { from: clock(startTime), to: clock(endTime) });
}

function sessionWords({ sessions, sessionMinutes }: Schedule, t: Translate): string {
  const count = rangeWords(sessions, 'schedule.sessions', 'schedule.sessionsRange', t);
  const length = sessionMinutes === undefined ? '' : t('schedule.minutes', { count: sessionMinutes });
  return [count, length].filter((words) => words !== '').join(', ');
}

function durationWords({ durationWeeks }: Schedule, t: Translate): string {
  return rangeWords(durationWeeks, 'schedule.weeks', 'schedule.weeksRange', t);
}

function rangeWords(
  range: Schedule['sessions'],
  one: 'schedule.sessions' | 'schedule.weeks',
  several: 'schedule.sessionsRange' | 'schedule.weeksRange',
  t: Translate,
): string {
  const { from, to } = range ?? {};
  const count = from ?? to;
  if (count === undefined) return '';
  return from !== undefined && to !== undefined && from !== to
    ? t(several, { from, to, count: to })
    : t(one, { count });
}

function periodWords({ startDate, endDate }: Schedule, t: Translate): string {
  const from = startDate === undefined ? '' : formatDate(startDate, t.locale);
  const to = endDate === undefined ? '' : formatDate(endDate, t.locale);
  if (from !== '' && to !== '') return t('schedule.period', { from, to });
  if (from !== '') return t('schedule.from', { date: from });
  return to === '' ? '' : t('schedule.until', { date: to });
}
