import type { CalendarDate } from '../../calendar/day.ts';
import { formatMonth } from '../../i18n/format-said.ts';
import { formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { When } from '../../said/when.ts';
import { periodWords } from './date-words.ts';
import { alsoWords, exceptWords } from './day-set-words.ts';
import { daysWords, saysMonth } from './days-words.ts';
import { hoursWords } from './hours-words.ts';
import { joinedByComma, joinedBySpace } from './joined.ts';
import { rangeWords, runsOf, type NumberRun } from './range-words.ts';

/**
 * The whole of a line of time as part of a sentence: `onsdag kl. 13-14.30, 8 gange fra 13. januar 2027, ikke i
 * skoleferierne`. It begins with a small letter; `capitalised` makes a line of its own of it.
 */
export function whenWords(when: When, t: Translate): string {
  const core = [daysWords(when, t), hoursOfDays(when, t), weeksWords(when, t), monthsWords(when, t)];
  const once = isOnce(when);
  return joinedByComma(
    [
      joinedBySpace(core),
      when.days.kind === 'period' ? t('when.dayUnknown') : '',
      joinedBySpace([rangeWords(when.meetings ?? {}, MEETINGS, t), periodWords(when, t)]),
      rangeWords(when.lastsWeeks ?? {}, LASTS, t),
      when.minutes === undefined ? '' : t(once ? 'hours.lasting' : 'when.minutes', { count: when.minutes }),
      exceptWords(when.except, t),
      alsoWords(when.also, t),
    ],
    t,
  );
}

/** The same time without a beginning that is past: `fra 26. august` is no news in November. */
export function withoutPastStart(when: When, today: CalendarDate): When {
  const { from, ...rest } = when;
  return from === undefined || from > today || when.meetings !== undefined ? when : rest;
}

/** A row of dates has the hours on each of its days. */
function hoursOfDays({ days, spans }: When, t: Translate): string {
  const hours = hoursWords(spans, t);
  const isRow = days.kind === 'dates' && days.dates.some(({ from, to }) => from !== to);
  return isRow && hours !== '' ? t('hours.eachDay', { hours }) : hours;
}

function isOnce({ days }: When): boolean {
  return days.kind === 'dates' && days.dates.length === 1 && days.dates.every(({ from, to }) => from === to);
}

function weeksWords({ weeks, inWeeks }: When, t: Translate): string {
  const parity = weeks === undefined ? '' : t(`when.weeks.${weeks}`);
  if (inWeeks === undefined) return parity;
  const { numbers, year } = inWeeks;
  const runs = runsOf(numbers).map((run) => runWords(run, (number) => String(number), { key: 'when.run', t }));
  const values = { weeks: formatList(runs, t.locale), count: numbers.length };
  return joinedBySpace([
    parity,
    year === undefined ? t('when.inWeeks', values) : t('when.inWeeksOf', { ...values, year }),
  ]);
}

function monthsWords(when: When, t: Translate): string {
  if (when.inMonths === undefined || saysMonth(when)) return '';
  const name = (month: number) => formatMonth(month, t.locale);
  const runs = runsOf(when.inMonths).map((run) => runWords(run, name, { key: 'when.monthRun', t }));
  return t('when.inMonths', { months: formatList(runs, t.locale) });
}

function runWords(
  { from, to }: NumberRun,
  name: (number: number) => string,
  { key, t }: { readonly key: 'when.run' | 'when.monthRun'; readonly t: Translate },
): string {
  return from === to ? name(from) : t(key, { from: name(from), to: name(to) });
}

const MEETINGS = {
  exactly: 'when.meetings',
  between: 'when.meetingsRange',
  from: 'when.meetingsFrom',
  upTo: 'when.meetingsUpTo',
} as const;

const LASTS = {
  exactly: 'when.lasts',
  between: 'when.lastsRange',
  from: 'when.lastsFrom',
  upTo: 'when.lastsUpTo',
} as const;
