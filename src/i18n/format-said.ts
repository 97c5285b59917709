import type { Locale } from './locales.ts';
import { perLocale } from './per-locale.ts';

/** A day without its year: `13. januar`. */
export function formatDayOfYear(date: string, locale: Locale): string {
  return DAY_OF_YEAR(locale).format(new Date(`${date}T00:00:00Z`));
}

/** A month's name; `month` is 1 to 12. */
export function formatMonth(month: number, locale: Locale): string {
  return MONTH(locale).format(new Date(Date.UTC(2024, month - 1, 1)));
}

/** The weekday that a date falls on: `onsdag`. */
export function formatWeekdayOf(date: string, locale: Locale): string {
  return WEEKDAY(locale).format(new Date(`${date}T00:00:00Z`));
}

/** `a, b eller c`. */
export function formatChoice(items: readonly string[], locale: Locale): string {
  return CHOICE(locale).format(items);
}

/** A number in an order: `3.`, `3rd`; Arabic says it with a word of its own beside the number. */
export function formatOrdinal(number: number, locale: Locale): string {
  return `${number}${ORDINAL_ENDS[locale][ORDINAL(locale).select(number)] ?? ''}`;
}

/** An amount of øre in kroner, with decimals only where there are some: `1.250`, `12,50`. */
export function formatKroner(ore: number, locale: Locale): string {
  return (ore % 100 === 0 ? WHOLE : DECIMALS)(locale).format(ore / 100);
}

/** A clock time, `HH:MM`, as the language writes it; in Danish `9`, `9.30`, `0.15`. Needs no `Intl`: for browsers. */
export function formatHour(time: string, locale: Locale): string {
  const [hour = '', minute = ''] = time.split(':');
  if (locale !== 'da') return time;
  return minute === '00' ? `${Number(hour)}` : `${Number(hour)}.${minute}`;
}

/** Kept together and from left to right whatever stands around it: a telephone number within Arabic. */
export function leftToRight(text: string, locale: Locale): string {
  return locale === 'ar' ? `\u2066${text}\u2069` : text;
}

const ORDINAL_ENDS: Readonly<Record<Locale, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>> = {
  da: { one: '.', other: '.' },
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  ar: {},
};

const DAY_OF_YEAR = dates({ day: 'numeric', month: 'long' });
const MONTH = dates({ month: 'long' });
const WEEKDAY = dates({ weekday: 'long' });
const CHOICE = perLocale((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));
const ORDINAL = perLocale((tag) => new Intl.PluralRules(tag, { type: 'ordinal' }));
const WHOLE = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }));
const DECIMALS = perLocale((tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));

/** @__NO_SIDE_EFFECTS__ */
function dates(options: Intl.DateTimeFormatOptions) {
  return perLocale((tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
}
