import { dayOf } from '../../calendar/day.ts';
import { formatChoice, formatDayOfYear, formatMonth } from '../../i18n/format-said.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { DaySet } from '../../said/when.ts';
import { periodWords } from './date-words.ts';

/** `ikke på helligdage, i juli eller 24. december`, or the empty string. */
export function exceptWords(sets: readonly DaySet[], t: Translate): string {
  return sets.length === 0 ? '' : t('when.except', { days: formatChoice(each(sets, t), t.locale) });
}

/** `også på helligdage`, or the empty string. */
export function alsoWords(sets: readonly DaySet[], t: Translate): string {
  return sets.length === 0 ? '' : t('when.also', { days: formatList(each(sets, t), t.locale) });
}

/** What a house closes for: `lukket på helligdage og 24. december`, or the empty string. */
export function closedWords(sets: readonly DaySet[], t: Translate): string {
  return sets.length === 0 ? '' : t('when.closed', { days: formatList(each(sets, t), t.locale) });
}

function each(sets: readonly DaySet[], t: Translate): string[] {
  return sets.map((set) => daySetWords(set, t));
}

function daySetWords(set: DaySet, t: Translate): string {
  switch (set.kind) {
    case 'holidays':
      return t('dayset.holidays');
    case 'school-holidays':
      return t(`dayset.${set.name ?? set.kind}`);
    case 'month':
      return t('dayset.month', { month: formatMonth(set.month, t.locale) });
    case 'week':
      return set.year === undefined
        ? t('dayset.week', { week: set.week })
        : t('dayset.weekOf', { week: set.week, year: set.year });
    case 'day-of-year':
      return t('dayset.day', { day: formatDayOfYear(dayOf(A_LEAP_YEAR, set.month, set.day), t.locale) });
    case 'dates':
      return set.from === set.to
        ? t('dayset.day', { day: formatDate(set.from, t.locale) })
        : t('dayset.span', { span: periodWords(set, t) });
  }
}

/** It has every day that a year can have. */
const A_LEAP_YEAR = 2024;
