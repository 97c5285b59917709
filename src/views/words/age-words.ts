import { formatChoice } from '../../i18n/format-said.ts';
import { formatAge } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ChildSpan, JoinBy, ParentSpan, PregnancySpan } from '../../said/age.ts';
import { rangeWords } from './range-words.ts';

/** Up to this many months an age is said in months; above it the end is a birthday where it is one. */
const SAID_IN_MONTHS = 24;

/** `Børn på 3-10 uger eller fra 4 år, til de fylder 7 år`: any of the spans. Empty where there is none. */
export function childAgeWords(spans: readonly ChildSpan[], t: Translate): string {
  return anySpan(spans, { words: childSpanWords, t, all: 'audience.children', some: 'ages.children', name: 'ages' });
}

/** `Jer, der venter barn, fra uge 12 til og med uge 20 eller fra uge 30`: any of the spans. Empty where there is none. */
export function pregnancyWords(spans: readonly PregnancySpan[], t: Translate): string {
  return anySpan(spans, { words: weeksWords, t, all: 'audience.pregnant', some: 'ages.pregnant', name: 'weeks' });
}

/** `Du er under 26 år eller mindst 40 år`: any of the spans. Empty where there is none, or where one has no end. */
export function parentAgeWords(spans: readonly ParentSpan[], t: Translate): string {
  return anySpan(spans, { words: parentSpanWords, t, some: 'ages.parent', name: 'ages' });
}

/** By when one must have begun: `I skal begynde før fødslen`. */
export function joinByWords(joinBy: JoinBy, t: Translate): string {
  switch (joinBy.kind) {
    case 'birth':
      return t('joinBy.birth');
    case 'pregnancy-week':
      return t('joinBy.pregnancy-week', { week: joinBy.week });
    case 'child-months':
      return joinBy.months === 0 ? t('joinBy.newborn') : t('joinBy.child-months', { age: formatAge(joinBy.months, t) });
  }
}

interface SpanWords<Span> {
  readonly words: (span: Span, t: Translate) => string;
  readonly t: Translate;
  /** The sentence where a span has no end that anybody has said. */
  readonly all?: 'audience.children' | 'audience.pregnant';
  readonly some: 'ages.children' | 'ages.pregnant' | 'ages.parent';
  /** What `some` calls them. */
  readonly name: 'ages' | 'weeks';
}

function anySpan<Span>(spans: readonly Span[], { words, t, all, some, name }: SpanWords<Span>): string {
  const each = spans.map((span) => words(span, t));
  if (each.length === 0) return '';
  if (each.includes('')) return all === undefined ? '' : t(all);
  return t(some, { [name]: formatChoice([...new Set(each)], t.locale) });
}

function childSpanWords(span: ChildSpan, t: Translate): string {
  if (span.weeks !== undefined) return rangeWords(span.weeks, WEEKS, t);
  const { fromMonths: from, toMonths: to } = span;
  if (to === undefined) return from === undefined ? '' : t('ages.onlyFrom', { start: startWords(from, t) });
  return from === undefined ? upToWords(to, t) : betweenWords(from, to, t);
}

/** Nobody has said where it begins. */
function upToWords(to: number, t: Translate): string {
  return isBeforeBirthday(to)
    ? t('ages.under', { age: formatAge(to + 1, t) })
    : t('ages.upTo', { age: formatAge(to, t) });
}

function betweenWords(from: number, to: number, t: Translate): string {
  const start = startWords(from, t);
  if (isBeforeBirthday(to) && (from >= 12 || to > SAID_IN_MONTHS)) {
    return t('ages.turn', { start, age: formatAge(to + 1, t) });
  }
  if (to <= SAID_IN_MONTHS) return rangeWords({ from, to }, MONTHS, t);
  return t(to % 12 === 0 ? 'ages.justTurned' : 'ages.fromUpTo', { start, age: formatAge(to, t) });
}

/** Whether it ends the day that the child is some years old: in its 36th month it turns 3. */
function isBeforeBirthday(months: number): boolean {
  return (months + 1) % 12 === 0;
}

function startWords(from: number, t: Translate): string {
  return from === 0 ? t('ages.startBirth') : t('ages.start', { age: formatAge(from, t) });
}

function weeksWords({ fromWeek: from, toWeek: to }: PregnancySpan, t: Translate): string {
  if (from !== undefined && to !== undefined) {
    return from === to ? t('ages.pregnantWeek', { from }) : t('ages.pregnantWeeks', { from, to });
  }
  if (from !== undefined) return t('ages.pregnantFrom', { from });
  return to === undefined ? '' : t('ages.pregnantUpTo', { to });
}

function parentSpanWords({ fromAge: from, toAge: to }: ParentSpan, t: Translate): string {
  if (from === undefined && to !== undefined) return t('ages.parentUnder', { count: to + 1 });
  return rangeWords({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, PARENT, t);
}

const WEEKS = {
  exactly: 'ages.weeks',
  between: 'ages.weeksRange',
  from: 'ages.weeksFrom',
  upTo: 'ages.weeksUpTo',
} as const;

const MONTHS = {
  exactly: 'ages.months',
  between: 'ages.monthsRange',
  from: 'ages.onlyFrom',
  upTo: 'ages.upTo',
} as const;

const PARENT = {
  exactly: 'ages.parentAge',
  between: 'ages.parentRange',
  from: 'ages.parentFrom',
  upTo: 'ages.parentUnder',
} as const;
