import { addDays, daysBetween, type CalendarDate } from '../../calendar/day.ts';
import { ageInMonths, pregnancyWeekOn } from '../audience/dates.ts';
import { firstDayOfWeek } from './calendar.ts';

/** The last completed week a pregnancy can be in, as in `OfferSchema`: until the day before 43 weeks. */
export const LAST_PREGNANCY_WEEK = 42;

/**
 * What a family tells for its timeline: the expected child, or the children it has. Siblings are told one by one,
 * and twins may be told as one date or as two.
 */
export type TimelineFamily =
  | { readonly kind: 'expecting'; readonly dueDate: CalendarDate }
  | { readonly kind: 'born'; readonly birthDates: readonly CalendarDate[] };

/** A pregnancy or a child, as the spans of an offer are reckoned from it. */
export type Life =
  | { readonly kind: 'pregnancy'; readonly dueDate: CalendarDate }
  | {
      readonly kind: 'child';
      /** The place among the dates told; of children born on the same day, the first one's. 0 if expected. */
      readonly childIndex: number;
      readonly birthDate: CalendarDate;
      /** Whether the birth is only expected: the due date stands in for the birth date. */
      readonly isReckoned: boolean;
    };

export type ChildLife = Extract<Life, { kind: 'child' }>;

export interface ChildPlace {
  readonly childIndex: number;
  /** Completed months. */
  readonly ageMonths: number;
  readonly isReckoned: boolean;
}

/** Where a family is on the one axis from pregnancy to school age. */
export type FamilyPlace =
  /** The due date is more than 280 days ahead. */
  | { readonly kind: 'before-pregnancy' }
  /** Day 0 to 300 and completed week 0 to 42; the due date is day 280. */
  | { readonly kind: 'pregnant'; readonly pregnancyDay: number; readonly pregnancyWeek: number }
  /** One entry for each day of birth, in the order told; without children whose birth date is ahead. */
  | { readonly kind: 'with-children'; readonly children: readonly ChildPlace[] };

/** The family's lives, each once: children born on the same day share one. */
export function livesOf(family: TimelineFamily): readonly Life[] {
  if (family.kind === 'born') return bornChildren(family.birthDates);
  const { dueDate } = family;
  return [
    { kind: 'pregnancy', dueDate },
    { kind: 'child', childIndex: 0, birthDate: dueDate, isReckoned: true },
  ];
}

/**
 * Where the family is on `today`. An expected child counts as unborn to the end of week 42, as nobody has said
 * otherwise; after that it is taken to be born on the due date.
 * @throws RangeError if a date is not a day, `YYYY-MM-DD`.
 */
export function placeOnAxis(family: TimelineFamily, today: CalendarDate): FamilyPlace {
  if (family.kind === 'expecting' && !isBornBy(family, today)) return placeInPregnancy(family.dueDate, today);
  const children = livesOf(family).flatMap((life) => (life.kind === 'child' ? placeOfChild(life, today) : []));
  return { kind: 'with-children', children };
}

/** Whether every child is taken to be born: a told birth date is taken at its word. */
export function isBornBy(family: TimelineFamily, today: CalendarDate): boolean {
  return family.kind === 'born' || today > lastDayOfPregnancy(family.dueDate);
}

/** The last day of week 42, 20 days after the due date. */
export function lastDayOfPregnancy(dueDate: CalendarDate): CalendarDate {
  return addDays(firstDayOfWeek(dueDate, LAST_PREGNANCY_WEEK + 1), -1);
}

function bornChildren(birthDates: readonly CalendarDate[]): readonly ChildLife[] {
  return [...new Set(birthDates)].map((birthDate) => ({
    kind: 'child',
    childIndex: birthDates.indexOf(birthDate),
    birthDate,
    isReckoned: false,
  }));
}

function placeInPregnancy(dueDate: CalendarDate, today: CalendarDate): FamilyPlace {
  const pregnancyWeek = pregnancyWeekOn(dueDate, today);
  if (pregnancyWeek === undefined) return { kind: 'before-pregnancy' };
  return { kind: 'pregnant', pregnancyDay: daysBetween(firstDayOfWeek(dueDate, 0), today), pregnancyWeek };
}

function placeOfChild({ childIndex, birthDate, isReckoned }: ChildLife, today: CalendarDate): ChildPlace[] {
  const ageMonths = ageInMonths(birthDate, today);
  return ageMonths === undefined ? [] : [{ childIndex, ageMonths, isReckoned }];
}
