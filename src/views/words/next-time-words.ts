import { addDays, type CalendarDate } from '../../calendar/day.ts';
import type { Meeting } from '../../domain/times/times.ts';
import { formatDayOfYear, formatWeekdayOf } from '../../i18n/format-said.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { hoursWords } from './hours-words.ts';
import { joinedByComma, joinedBySpace } from './joined.ts';

/**
 * The next time of an offer: `i morgen kl. 10-12`, `tirsdag 1. december kl. 10-12`. Runs in the browser too, out of the
 * sentences that begin with `next.`, `hours.` and `joined.`.
 */
export function nextTimeWords(
  { date, spans, minutes, doubt, change }: Pick<Meeting, 'date' | 'spans' | 'minutes' | 'doubt' | 'change'>,
  today: CalendarDate,
  t: Translate,
): string {
  const time = joinedByComma(
    [
      joinedBySpace([dayWords(date, today, t), hoursWords(spans, t)]),
      minutes === undefined ? '' : t('hours.lasting', { count: minutes }),
      changeWords(change, today, t),
    ],
    t,
  );
  return doubt === undefined ? time : t(`next.doubt.${doubt}`, { time });
}

/** `i dag`, `i morgen`, `tirsdag 1. december`, and with its year where that is not this year's. */
export function dayWords(date: CalendarDate, today: CalendarDate, t: Translate): string {
  if (date === today) return t('next.today');
  return date === addDays(today, 1) ? t('next.tomorrow') : weekdayAndDate(date, today, t);
}

function changeWords(change: Meeting['change'], today: CalendarDate, t: Translate): string {
  if (change === undefined) return '';
  return change.kind === 'extra' ? t('next.extra') : t('next.moved', { day: weekdayAndDate(change.from, today, t) });
}

function weekdayAndDate(date: CalendarDate, today: CalendarDate, { locale }: Translate): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return `${formatWeekdayOf(date, locale)} ${isThisYear ? formatDayOfYear(date, locale) : formatDate(date, locale)}`;
}
