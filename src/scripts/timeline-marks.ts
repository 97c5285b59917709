import { addDays, daysBetween, type CalendarDate, type DateRange } from '../calendar/day.ts';
import { ticksOf, type Tick } from '../domain/timeline/chart.ts';
import { familiesOf, type Household } from '../domain/timeline/household.ts';
import { formatShortAge, formatShortMonth } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';

/** A label on the axis. */
export interface Mark {
  /** 0 is the range's first day, 1 the end of its last. */
  readonly at: number;
  readonly label: string;
  /** Near an edge a label is drawn inwards. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A letter's width, and the least room around a label, as shares of an axis of 290 px: a phone's. */
const LETTER = 7 / 290;
const ROOM = 8 / 290;

/** Steps between the months that are named, in months. */
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
  return spaced([...births, ...ticks].map((tick) => markAt(shareOf(tick.date, range), tickWords(tick, t))));
}

/** The first days of months by their names, as many as have room. */
export function monthMarks(range: DateRange, t: Translate): readonly Mark[] {
  const firsts = firstsOfMonths(range);
  const choices = MONTH_STEPS.map((step) =>
    firsts
      .filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0)
      .map((day) => markAt(shareOf(day, range), formatShortMonth(day, t.locale))),
  );
  return choices.find((marks) => spaced(marks).length === marks.length) ?? spaced(choices.at(-1) ?? []);
}

export function markAt(at: number, label: string): Mark {
  const half = (label.length * LETTER) / 2;
  return { at, label, anchor: at < half ? 'start' : at > 1 - half ? 'end' : 'middle' };
}

/** Those whose labels stand apart from each other, the first ones first; sorted by place. */
function spaced(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) if (!kept.some((one) => meet(one, mark))) kept.push(mark);
  return kept.toSorted((a, b) => a.at - b.at);
}

function meet(a: Mark, b: Mark): boolean {
  const [one, other] = a.at < b.at ? [a, b] : [b, a];
  return startOf(other) - endOf(one) < ROOM;
}

function startOf({ at, label, anchor }: Mark): number {
  return at - label.length * LETTER * { start: 0, middle: 0.5, end: 1 }[anchor];
}

function endOf({ at, label, anchor }: Mark): number {
  return at + label.length * LETTER * { start: 1, middle: 0.5, end: 0 }[anchor];
}

function firstsOfMonths({ from, to }: DateRange): readonly CalendarDate[] {
  const next = (day: CalendarDate) => `${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
  const days: CalendarDate[] = [];
  for (let day = next(from); day <= to; day = next(day)) days.push(day);
  return days;
}

function tickWords(tick: Tick, t: Translate): string {
  if (tick.kind === 'pregnancy') return t('timeline.tickWeek', { week: tick.week });
  if (tick.ageMonths > 0) return formatShortAge(tick.ageMonths, t.locale);
  return t(tick.isReckoned ? 'timeline.tickDue' : 'timeline.tickBirth');
}
