import { ageInMonths, pregnancyWeekOn } from '../domain/audience/dates.ts';
import type { Household } from '../domain/timeline/household.ts';
import type { FamilyPlace } from '../domain/timeline/lives.ts';
import type { Span } from '../domain/timeline/spans.ts';
import type { TimelineRow } from '../domain/timeline/timeline.ts';
import { formatAge, formatDate, formatList } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';
import { joinByWords } from '../views/words/age-words.ts';

/** Where the household is: `I er 25 uger og 6 dage henne. Terminen er 1. marts 2027.`, and the children's ages. */
export function placeWords(places: readonly FamilyPlace[], { dueDate = '', birthDates }: Household, t: Translate) {
  return places.flatMap((place): string[] => {
    if (place.kind === 'pregnant') return [pregnantWords(place.pregnancyDay, dueDate, t)];
    if (place.kind === 'before-pregnancy') return [];
    const ages = formatList([...new Set(place.children.map(({ ageMonths }) => ageWords(ageMonths, t)))], t.locale);
    return [t('timeline.childAges', { count: birthDates.length, ages })];
  });
}

/** When an offer fits, and the last day to sign up: one sentence each. */
export function timingWords(row: TimelineRow, household: Household, today: string, t: Translate): string[] {
  const forChild = childWords(row.deciding, household, today, t);
  const when = whenWords(row, t);
  return [
    forChild === '' ? when : `${when}. ${forChild}`,
    signUpWords(row, household, t),
    row.joinBy === undefined || row.standing === 'past' ? '' : joinByWords(row.joinBy, t),
    row.isWaitTooLong ? t('timeline.waitTooLong') : '',
  ].filter((words) => words !== '');
}

/** A child's age: completed months or years, and `under 1 måned` for the youngest. */
export function ageWords(months: number, t: Translate): string {
  return months === 0 ? t('timeline.newborn') : formatAge(months, t);
}

function pregnantWords(pregnancyDay: number, dueDate: string, t: Translate): string {
  const days = pregnancyDay % 7;
  const values = { weeks: weekWords(Math.floor(pregnancyDay / 7), t), date: formatDate(dueDate, t.locale) };
  if (days === 0) return t('timeline.pregnant', values);
  return t('timeline.pregnantDays', { ...values, days: t('timeline.days', { count: days }) });
}

function weekWords(weeks: number, t: Translate): string {
  return t('timeline.weeks', { count: weeks });
}

/** When an offer fits, in one sentence. */
export function whenWords({ standing, deciding, spans }: TimelineRow, t: Translate): string {
  switch (standing) {
    case 'now':
      return deciding === undefined ? t('timeline.when.now') : nowWords(deciding, spans, t);
    case 'soon':
    case 'later':
      return deciding === undefined ? t('timeline.when.unknown') : fromWords(deciding, t);
    case 'past': {
      const to = deciding?.to;
      if (to === undefined) return t('timeline.when.past');
      return t('timeline.when.pastUntil', { date: formatDate(to, t.locale) });
    }
    case 'unknown':
      return t('timeline.when.unknown');
  }
}

function nowWords(span: Span, spans: readonly Span[], t: Translate): string {
  if (span.certainty === 'possible') return t('timeline.when.maybe');
  if (span.basis === 'pregnancy' && spans.some(({ isReckoned, startsAt }) => isReckoned && startsAt === 0))
    return t('timeline.when.nowAndAfter');
  if (span.basis === 'pregnancy' && !span.isLastWeekStated) return t('timeline.when.nowPregnant');
  if (span.to === undefined || !span.isEndKnown) return t('timeline.when.now');
  return t('timeline.when.nowUntil', { date: formatDate(span.to, t.locale) });
}

function fromWords(span: Span, t: Translate): string {
  const date = formatDate(span.from, t.locale);
  if (span.basis === 'pregnancy') return t('timeline.when.fromWeek', { date, weeks: weekWords(span.startsAt, t) });
  if (span.certainty === 'possible') return t('timeline.when.fromBirthMaybe');
  if (span.startsAt === 0) return t('timeline.when.fromBirth', { date });
  const age = formatAge(span.startsAt, t);
  return t(span.isReckoned ? 'timeline.when.fromAgeAbout' : 'timeline.when.fromAge', { date, age });
}

/** Which of several children the offer is for: by its age today. */
function childWords(span: Span | undefined, { birthDates }: Household, today: string, t: Translate): string {
  if (span?.basis !== 'child' || span.isReckoned || new Set(birthDates).size < 2) return '';
  const age = ageInMonths(birthDates[span.childIndex] ?? today, today) ?? 0;
  return t('timeline.when.forChild', { age: ageWords(age, t) });
}

/** The last day to sign up, or to ask, as a sentence; empty where there is none. */
export function signUpWords(
  { signUpBefore, deciding, entrance }: TimelineRow,
  { dueDate }: Household,
  t: Translate,
): string {
  if (signUpBefore === undefined) return '';
  const asks = entrance === 'through-professional';
  const date = formatDate(signUpBefore, t.locale);
  const week = deciding?.basis === 'pregnancy' && dueDate ? pregnancyWeekOn(dueDate, signUpBefore) : undefined;
  if (week === undefined) return t(asks ? 'timeline.askBy' : 'timeline.signUpBy', { date });
  return t(asks ? 'timeline.askByWeek' : 'timeline.signUpByWeek', { date, weeks: weekWords(week, t) });
}
