import { addDays, daysBetween, type CalendarDate, type DateRange } from '../domain/timeline/calendar.ts';
import { ticksOf, type Tick } from '../domain/timeline/chart.ts';
import { familiesOf, type Household } from '../domain/timeline/household.ts';
import { formatShortAge, formatShortMonth } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';

/** A place on the axis: 0 is the range's first day, 1 the end of its last. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

/** How near two labels may come: a sixth of the axis, which on a phone is room for `18 mdr.`. */
const LEAST_GAP = 0.17;

/** Steps between the months that are named, in months; the first that leaves room. */
const MONTH_STEPS = [1, 2, 3, 6, 12];

/** Where a day begins on the axis; before it and after it too. */
export function shareOf(day: CalendarDate, { from, to }: DateRange): number {
  return daysBetween(from, day) / (daysBetween(from, to) + 1);
}

/** Weeks of pregnancy and ages, where the household has one axis of them: one pregnancy or one day of birth. */
export function lifeMarks(range: DateRange, household: Household, t: Translate): readonly Mark[] {
  const [family, ...others] = familiesOf(household);
  if (family === undefined || others.length > 0 || new Set(household.birthDates).size > 1) return [];
  const ticks = ticksOf(range, family).filter((tick) => tick.kind === 'child' || tick.week < 40);
  const births = ticks.filter((tick) => tick.kind === 'child' && tick.ageMonths === 0);
  return spaced([...births, ...ticks].map((tick) => ({ at: shareOf(tick.date, range), label: tickWords(tick, t) })));
}

/** The first days of months, by their names. */
export function monthMarks(range: DateRange, t: Translate): readonly Mark[] {
  const step = MONTH_STEPS.find((months) => (months * 30) / daysBetween(range.from, range.to) >= LEAST_GAP) ?? 12;
  const firsts: Mark[] = [];
  for (
    let day = firstOfMonth(addDays(firstOfMonth(range.from), 31));
    day <= range.to;
    day = firstOfMonth(addDays(day, 31))
  )
    // prettier-ignore
    if ((Number(day.slice(5, 7)) - 1) % step === 0)
      firsts.push({ at: shareOf(day, range), label: formatShortMonth(day, t.locale) });
  return spaced(firsts);
}

/** Those that stand apart from each other, the first ones first; sorted by place. */
function spaced(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) if (kept.every(({ at }) => Math.abs(at - mark.at) >= LEAST_GAP)) kept.push(mark);
  return kept.toSorted((a, b) => a.at - b.at);
}

function tickWords(tick: Tick, t: Translate): string {
  if (tick.kind === 'pregnancy') return t('timeline.tickWeek', { week: tick.week });
  if (tick.ageMonths > 0) return formatShortAge(tick.ageMonths, t.locale);
  return t(tick.isReckoned ? 'timeline.tickDue' : 'timeline.tickBirth');
}

function firstOfMonth(day: CalendarDate): CalendarDate {
  return `${day.slice(0, 7)}-01`;
}
