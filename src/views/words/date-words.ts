import type { PartialDate } from '../../calendar/partial-date.ts';
import { formatDayOfYear, formatWeekdayOf } from '../../i18n/format-said.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { DateSpan } from '../../said/when.ts';

/** When it was or will be, as exactly as it is known: `9. juni 2026`, `i juni 2026`, `i 2026`. */
export function onDateWords(date: PartialDate, t: Translate): string {
  return t(isDay(date) ? 'date.on' : 'date.in', { date: formatDate(date, t.locale) });
}

/** `fra 13. januar til og med 3. marts 2027`, with one end or none: the empty string. */
export function periodWords(
  { from, to }: { readonly from?: PartialDate; readonly to?: PartialDate },
  t: Translate,
): string {
  if (from !== undefined && to !== undefined) {
    return t('date.span', { from: dateBefore(from, to, t), to: formatDate(to, t.locale) });
  }
  if (from !== undefined) return t('date.since', { date: formatDate(from, t.locale) });
  return to === undefined ? '' : t('date.until', { date: formatDate(to, t.locale) });
}

/** Days by date, each with its weekday: `onsdag 13. januar og onsdag 20. januar 2027`. A year stands once. */
export function datesWords(spans: readonly DateSpan[], t: Translate): string {
  const parts = spans.map(({ from, to }, index) => {
    const next = spans[index + 1]?.from;
    const last = `${formatWeekdayOf(to, t.locale)} ${dateBefore(to, next, t)}`;
    if (from === to) return last;
    return t('date.span', { from: `${formatWeekdayOf(from, t.locale)} ${dateBefore(from, to, t)}`, to: last });
  });
  return formatList(parts, t.locale);
}

/** A date whose year is left to the one that follows it, where they are of the same year. */
function dateBefore(date: PartialDate, next: PartialDate | undefined, { locale }: Translate): string {
  const isSameYear = isDay(date) && next?.slice(0, 4) === date.slice(0, 4);
  return isSameYear ? formatDayOfYear(date, locale) : formatDate(date, locale);
}

function isDay(date: PartialDate): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}
