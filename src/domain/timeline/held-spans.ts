import { addDays, laterOf, type CalendarDate } from '../../calendar/day.ts';
import { firstDayOf } from '../../calendar/partial-date.ts';
import type { JoinBy } from '../../said/age.ts';
import type { StateChange } from '../times/state-changes.ts';
import { firstDayOfAge, firstDayOfWeek } from './calendar.ts';
import type { TimelineFamily } from './lives.ts';
import type { Span } from './spans.ts';

/** The part of each span in which the offer itself is held: not before it begins, not after it is over. */
export function heldSpans(spans: readonly Span[], states: readonly StateChange[]): readonly Span[] {
  const begins = states.flatMap(({ state }) => (state.kind === 'not-begun' ? (state.begins ?? []) : [])).at(0);
  const over = states.find(({ state }) => state.kind === 'over')?.from;
  const first = begins === undefined ? undefined : firstDayOf(begins);
  const last = over === undefined ? undefined : addDays(over, -1);
  return spans
    .map((span) => ({
      ...span,
      from: first === undefined ? span.from : laterOf(span.from, first),
      ...(last === undefined ? {} : endedBy(span, last)),
    }))
    .filter(({ from, to }) => to === undefined || from <= to);
}

/** The spans in which the family can still begin, as the offer says by when one must have begun. */
export function joinableSpans(
  spans: readonly Span[],
  joinBy: JoinBy | undefined,
  family: TimelineFamily,
): readonly Span[] {
  if (joinBy === undefined) return spans;
  return spans.flatMap((span) => {
    const last = lastDayToJoin(joinBy, span, family);
    if (last === undefined) return [];
    return span.from > last ? [] : [{ ...span, ...endedBy(span, last) }];
  });
}

/** A span's end where the offer itself ends it no later than on `last`. */
function endedBy({ to, isEndKnown }: Span, last: CalendarDate): Pick<Span, 'to' | 'isEndKnown'> {
  return to === undefined || last <= to ? { to: last, isEndKnown: true } : { to, isEndKnown };
}

/** The last day on which one can begin because of this pregnancy or child; `undefined` where it is too late for it. */
function lastDayToJoin(joinBy: JoinBy, span: Span, family: TimelineFamily): CalendarDate | undefined {
  if (span.basis === 'child') {
    const birth = family.kind === 'born' ? family.birthDates[span.childIndex] : family.dueDate;
    if (joinBy.kind !== 'child-months' || birth === undefined) return undefined;
    return addDays(firstDayOfAge(birth, joinBy.months + 1), -1);
  }
  const due = family.kind === 'expecting' ? family.dueDate : undefined;
  if (due === undefined || joinBy.kind !== 'pregnancy-week') return span.to;
  return addDays(firstDayOfWeek(due, joinBy.week + 1), -1);
}
