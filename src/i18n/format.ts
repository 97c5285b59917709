import { LANGUAGES, type Locale } from './locales.ts';
import type { Translate } from './translate.ts';

/** A child's age in completed months as words: months below two years, years where they are whole. */
export function formatAge(months: number, t: Translate): string {
  if (months >= 12 && months % 12 === 0) return t('age.years', { count: months / 12 });
  if (months < 24) return t('age.months', { count: months });
  const years = Math.floor(months / 12);
  return t('age.yearsMonths', {
    years: t('age.years', { count: years }),
    months: t('age.months', { count: months % 12 }),
  });
}

/** The same as briefly as the language writes it, for a mark on an axis: `3 mdr.`, `18 mdr.`, `2 år`. */
export function formatShortAge(months: number, locale: Locale): string {
  const isYears = months >= 24 && months % 12 === 0;
  const options = { style: 'unit', unit: isYears ? 'year' : 'month', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(tag(locale), options).format(isYears ? months / 12 : months);
}

/** A day's month as briefly as the language writes it, for a mark on an axis: `jan. 2027`. */
export function formatShortMonth(date: string, locale: Locale): string {
  const options = { timeZone: 'UTC', year: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat(tag(locale), options).format(new Date(`${date}T00:00:00Z`));
}

/** A date known to the day, the month or the year: `5. november 2021`, `november 2021`, `2021`. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(tag(locale), options).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tag(locale), { maximumFractionDigits: 1 }).format(value);
}

/** `a, b og c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tag(locale), { type: 'conjunction' }).format(items);
}

/** `A, b eller c`. */
export function formatChoice(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tag(locale), { type: 'disjunction' }).format(items);
}

/** `A, b og c` of sentences that each begin with a capital letter: only the first keeps it. */
export function formatSentenceList(items: readonly string[], locale: Locale): string {
  const lower = (item: string) => item.charAt(0).toLocaleLowerCase(locale) + item.slice(1);
  return formatList(
    items.map((item, index) => (index === 0 ? item : lower(item))),
    locale,
  );
}

/** A language's name in the reader's language, `arabisk` for `ar`. */
export function formatLanguage(code: string, locale: Locale): string {
  return new Intl.DisplayNames([tag(locale)], { type: 'language' }).of(code) ?? code;
}

/** A weekday's name in the plural of habit is not given by Intl; the plain name is: `tirsdag`. */
export function formatWeekday(weekday: 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su', locale: Locale): string {
  const offset = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(weekday);
  // 2024-01-01 was a Monday.
  return new Intl.DateTimeFormat(tag(locale), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + offset)),
  );
}

/** A clock time, `16:30`, as the language writes it. In Danish whole hours stand alone: `16`, `16.30`. */
export function formatClock(time: string, locale: Locale): string {
  const written = new Intl.DateTimeFormat(tag(locale), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(new Date(`2024-01-01T${time}:00Z`));
  return locale === 'da' ? written.replace(/\.00$/, '') : written;
}

function tag(locale: Locale): string {
  return LANGUAGES[locale].tag;
}
