import { addDays, type CalendarDate, type DateRange } from '../../calendar/day.ts';
import { firstDayOfAge, firstDayOfWeek } from './calendar.ts';
import { livesOf, type Life, type TimelineFamily } from './lives.ts';
import type { TimelineRow } from './timeline.ts';

/** How far a chart reaches back from today. */
export const DAYS_SHOWN_BEFORE = 30;
/** The least a chart shows ahead: twelve weeks. */
export const LEAST_DAYS_SHOWN_AHEAD = 84;
/** The most it shows ahead: from day 0 of a pregnancy it reaches the expected child's third birthday. */
export const MOST_MONTHS_SHOWN_AHEAD = 46;
/** How far past the last change it goes on, so that one sees the bar begin or end. */
const MARGIN_DAYS = 30;

export const PREGNANCY_TICK_WEEKS = [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40] as const;
export const CHILD_TICK_MONTHS = [0, 1, 2, 3, 6, 9, 12, 18, 24, 36, 48, 60, 72] as const;

export type Tick =
  | { readonly kind: 'pregnancy'; readonly date: CalendarDate; readonly week: number }
  | {
      readonly kind: 'child';
      readonly date: CalendarDate;
      readonly ageMonths: number;
      readonly childIndex: number;
      readonly isReckoned: boolean;
    };

/**
 * The days a chart should show; today is always among them.
 * - Back to the earliest day on which a row begins, at most 30 days.
 * - Ahead to 30 days past the last change, that is, a span's first day or the day after its last; changes more than
 *   46 months ahead do not count, as a bar may run off the edge; a narrow chart may set a nearer edge. At least
 *   twelve weeks.
 */
export function timelineRange(
  rows: readonly Pick<TimelineRow, 'spans'>[],
  today: CalendarDate,
  mostMonthsAhead = MOST_MONTHS_SHOWN_AHEAD,
): DateRange {
  const spans = rows.flatMap((row) => row.spans);
  const earliest = [today, ...spans.map(({ from }) => from)].toSorted()[0] ?? today;
  const horizon = firstDayOfAge(today, mostMonthsAhead);
  const changes = spans.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]));
  const shown = changes.filter((day) => day <= horizon).map((day) => addDays(day, MARGIN_DAYS));
  const latest = [addDays(today, LEAST_DAYS_SHOWN_AHEAD), ...shown].toSorted().at(-1) ?? today;
  return { from: laterOf(earliest, addDays(today, -DAYS_SHOWN_BEFORE)), to: earlierOf(latest, horizon) };
}

/**
 * The weeks of pregnancy and ages worth a mark, within the range, by date; on the same day pregnancy first, then
 * the children in the order told. An expected child's ages are reckoned from the due date.
 */
export function ticksOf(range: DateRange, family: TimelineFamily): readonly Tick[] {
  return livesOf(family)
    .flatMap(ticksOfLife)
    .filter(({ date }) => range.from <= date && date <= range.to)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function ticksOfLife(life: Life): readonly Tick[] {
  if (life.kind === 'pregnancy') {
    return PREGNANCY_TICK_WEEKS.map((week) => ({
      kind: 'pregnancy',
      date: firstDayOfWeek(life.dueDate, week),
      week,
    }));
  }
  const { childIndex, birthDate, isReckoned } = life;
  return CHILD_TICK_MONTHS.map((ageMonths) => ({
    kind: 'child',
    date: firstDayOfAge(birthDate, ageMonths),
    ageMonths,
    childIndex,
    isReckoned,
  }));
}

function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}
