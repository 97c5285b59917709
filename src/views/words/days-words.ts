import { WEEKDAYS, type Weekday } from '../../calendar/weekday.ts';
import { formatMonth, formatOrdinal } from '../../i18n/format-said.ts';
import { formatList, formatWeekday } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Days, When } from '../../said/when.ts';
import { datesWords, onDateWords } from './date-words.ts';
import { rangeWords, runsOf } from './range-words.ts';

type Weekly = Extract<Days, { kind: 'weekly' }>;
type Rhythm = Extract<Days, { kind: 'rhythm' }>;

/** On which days: `hver anden tirsdag`, `sidste onsdag i måneden`, `2 gange om ugen`. */
export function daysWords(when: Pick<When, 'days' | 'inMonths'>, t: Translate): string {
  const { days } = when;
  switch (days.kind) {
    case 'weekly':
      return weeklyWords(days, t);
    case 'monthly':
      return inMonthWords(listed(nthDays(days, t), t), days.every, { when, t });
    case 'monthly-workday':
      return inMonthWords(t('when.nthWorkday', { nth: nthWords(days.nth, t) }), days.every, { when, t });
    case 'monthly-date':
      return inMonthWords(listed(datesOfMonth(days.dates, t), t), days.every, { when, t });
    case 'dates':
      return datesWords(days.dates, t);
    case 'period':
      return onDateWords(days.period, t);
    case 'rhythm':
      return rhythmWords(days, t);
    case 'unsaid':
      return '';
    case 'by-agreement':
    case 'as-house':
      return t(`when.${days.kind}`);
  }
}

/** Whether the days themselves name the month: `første tirsdag i maj`. */
export function saysMonth({ days, inMonths }: Pick<When, 'days' | 'inMonths'>): boolean {
  return days.kind.startsWith('monthly') && 'every' in days && days.every === 1 && inMonths?.length === 1;
}

function weeklyWords({ every, weekdays, holidays }: Weekly, t: Translate): string {
  const [only] = weekdays;
  if (every === 2 && weekdays.length === 1 && only !== undefined && !holidays) {
    return t('when.everyOther', { weekday: formatWeekday(only, t.locale) });
  }
  const names = every === 1 ? habits(weekdays, t) : weekdays.map((weekday) => onWords(weekday, t));
  const days = listed([...names, ...(holidays ? [t('when.holidays')] : [])], t);
  return every === 1 ? days : `${days} ${eachWords('week', every, t)}`;
}

/** Weekdays of every week, three or more in a row by their ends. */
function habits(weekdays: readonly Weekday[], t: Translate): string[] {
  if (weekdays.length === WEEKDAYS.length) return [t('when.everyDay')];
  const name = (index: number) => formatWeekday(WEEKDAYS[index] ?? 'mo', t.locale);
  return runsOf(weekdays.map((weekday) => WEEKDAYS.indexOf(weekday))).map(({ from, to }) =>
    from === to ? t(`when.every.${WEEKDAYS[from] ?? 'mo'}`) : t('when.everyRun', { from: name(from), to: name(to) }),
  );
}

function onWords(weekday: Weekday, t: Translate): string {
  return t('when.on', { weekday: formatWeekday(weekday, t.locale) });
}

function nthDays({ nth, weekdays }: Extract<Days, { kind: 'monthly' }>, t: Translate): string[] {
  return weekdays.map((weekday) =>
    t('when.nthDay', { nth: nthWords(nth, t), weekday: formatWeekday(weekday, t.locale) }),
  );
}

function nthWords(nth: readonly number[], t: Translate): string {
  return listed(
    nth.map((number) => oneOfOrder(number, t)),
    t,
  );
}

function oneOfOrder(number: number, t: Translate): string {
  const named = ([1, 2, 3, 4, 5] as const).find((each) => each === number);
  if (named !== undefined) return t(`when.nth.${named}`);
  if (number === -1) return t('when.nth.last');
  const ordinal = formatOrdinal(Math.abs(number), t.locale);
  return t(number < 0 ? 'when.nth.fromEnd' : 'when.nth.number', { number: ordinal });
}

function datesOfMonth(dates: readonly number[], t: Translate): string[] {
  return dates.map((date) =>
    date === -1 ? t('when.lastDate') : t('when.date', { number: formatOrdinal(date, t.locale) }),
  );
}

function inMonthWords(
  days: string,
  every: number,
  { when, t }: { readonly when: Pick<When, 'days' | 'inMonths'>; readonly t: Translate },
): string {
  const [month] = when.inMonths ?? [];
  if (saysMonth(when) && month !== undefined) {
    return t('when.ofNamedMonth', { days, month: formatMonth(month, t.locale) });
  }
  return every === 1 ? t('when.ofMonth', { days }) : t('when.ofMonths', { days, each: eachWords('month', every, t) });
}

function rhythmWords({ times, per, every }: Rhythm, t: Translate): string {
  const count = rangeWords(times, TIMES, t);
  if (count === '' || (times.from === 1 && times.to === 1)) return eachWords(per, every, t);
  return every === 1 ? t(`when.per.${per}`, { times: count }) : `${count} ${eachWords(per, every, t)}`;
}

function eachWords(per: Rhythm['per'], every: number, t: Translate): string {
  return every === 2 ? t(`when.other.${per}`) : t(`when.each.${per}`, { count: every });
}

function listed(items: readonly string[], t: Translate): string {
  return formatList(items, t.locale);
}

const TIMES = {
  exactly: 'when.times',
  between: 'when.timesRange',
  from: 'when.timesFrom',
  upTo: 'when.timesUpTo',
} as const;
