import type { CalendarDate } from '../../calendar/day.ts';
import type { FamilyPlace, TimelineFamily } from './lives.ts';
import { compareStandings } from './standing.ts';
import { compareRows, timelineOf, type TimelineOffer, type TimelineRow } from './timeline.ts';

/** Who lives at home: a child that is expected, children that are born, or both. */
export interface Household {
  readonly dueDate?: CalendarDate;
  readonly birthDates: readonly CalendarDate[];
}

export interface HouseholdTimeline {
  /** The pregnancy first, then the children. */
  readonly places: readonly FamilyPlace[];
  /** As `timelineOf` sorts them. */
  readonly rows: readonly TimelineRow[];
}

/** A household's families as the timeline knows them: the pregnancy first. */
export function familiesOf({ dueDate, birthDates }: Household): readonly TimelineFamily[] {
  return [
    ...(dueDate === undefined ? [] : [{ kind: 'expecting' as const, dueDate }]),
    ...(birthDates.length === 0 ? [] : [{ kind: 'born' as const, birthDates }]),
  ];
}

/**
 * What a household can use now and later. An offer that fits the pregnancy or one of the children fits the
 * household: the better standing counts, and with it its last day to sign up; the days of both are kept.
 * @throws RangeError as `timelineOf` does.
 */
export function householdTimeline(
  offers: readonly TimelineOffer[],
  household: Household,
  today: CalendarDate,
): HouseholdTimeline {
  const timelines = familiesOf(household).map((family) => timelineOf(offers, family, today));
  const rows = new Map<string, TimelineRow>();
  for (const row of timelines.flatMap((timeline) => timeline.rows)) {
    const other = rows.get(row.offerId);
    rows.set(row.offerId, other === undefined ? row : better(other, row));
  }
  return { places: timelines.map(({ place }) => place), rows: [...rows.values()].toSorted(compareRows) };
}

function better(first: TimelineRow, second: TimelineRow): TimelineRow {
  const spans = [...first.spans, ...second.spans];
  return { ...(isBetter(second, first) ? second : first), spans };
}

/** Of two that stand alike, what is stated is better than what is only possible. */
function isBetter(a: TimelineRow, b: TimelineRow): boolean {
  const order = compareStandings(a.standing, b.standing);
  return order < 0 || (order === 0 && a.deciding?.certainty === 'stated' && b.deciding?.certainty === 'possible');
}
