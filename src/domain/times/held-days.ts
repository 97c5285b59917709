import { lastDayOf } from '../../calendar/partial-date.ts';
import type { When } from '../../said/when.ts';
import { numberOf, type DayNumber, type DaySpan } from './day-number.ts';
import { addedDaysOf, judgeOf, type DayRules } from './judge.ts';
import type { Doubt } from './times.ts';

/** A day on which something is, or may be. */
export interface HeldDay {
  readonly day: DayNumber;
  readonly doubt?: Doubt;
}

/** The days of a range on which it is, in order. Those that are counted are counted from the first one. */
export function heldDays(when: When, rules: DayRules, range: DaySpan): HeldDay[] {
  const added = addedDaysOf(when).filter((day) => day >= range.from && day <= range.to);
  const regular = [...regularDays(when, rules, range)];
  if (added.length === 0) return regular;
  return [...regular, ...added.map((day) => ({ day }))].sort((a, b) => a.day - b.day);
}

/** Where the line's own words begin and end; what is left out is open. Days added by date may lie outside. */
export function boundsOf({ days, from, to, lastsWeeks }: When): Partial<DaySpan> {
  const dates = days.kind === 'dates' ? days.dates : [];
  const weeks = from === undefined ? undefined : lastsWeeks?.to;
  const firsts = [
    ...(from === undefined ? [] : [numberOf(from)]),
    ...(dates.length === 0 ? [] : [Math.min(...dates.map((span) => numberOf(span.from)))]),
  ];
  const lasts = [
    ...(to === undefined ? [] : [numberOf(to)]),
    ...(weeks === undefined || from === undefined ? [] : [numberOf(from) + weeks * 7 - 1]),
    ...(dates.length === 0 ? [] : [Math.max(...dates.map((span) => numberOf(span.to)))]),
    ...(days.kind === 'period' ? [numberOf(lastDayOf(days.period))] : []),
  ];
  return {
    ...(firsts.length === 0 ? {} : { from: Math.max(...firsts) }),
    ...(lasts.length === 0 ? {} : { to: Math.min(...lasts) }),
  };
}

function* regularDays(when: When, rules: DayRules, range: DaySpan): Generator<HeldDay> {
  const judge = judgeOf(when, rules);
  const counter = counterOf(when);
  const { from = -Infinity, to = Infinity } = boundsOf(when);
  const last = Math.min(to, range.to);
  const isCountedFromFirst = when.meetings !== undefined && Number.isFinite(from);
  for (let day = isCountedFromFirst ? from : Math.max(from, range.from); day <= last; day += 1) {
    const membership = judge(day);
    if (membership === 'out') continue;
    if (counter.isFull()) return;
    const number = counter.take(day, membership === 'in');
    const doubt = membership === 'maybe' ? 'school-holidays' : number;
    if (day >= range.from) yield doubt === undefined ? { day } : { day, doubt };
  }
}

interface Counter {
  readonly isFull: () => boolean;
  /** Counts a day; `number` where it is not sure that there are so many. */
  readonly take: (day: DayNumber, isSure: boolean) => Doubt | undefined;
}

/** Counts what is surely held and what may be: the last of eight is not known where one of them may be in a holiday. */
function counterOf(when: When): Counter {
  const added = when.meetings === undefined ? 0 : addedDaysOf(when).length;
  const least = when.meetings === undefined ? Infinity : (when.meetings.from ?? 1) - added;
  const most = (when.meetings?.to ?? Infinity) - added;
  const weeks = when.lastsWeeks?.from ?? Infinity;
  const sureTo =
    when.from === undefined || when.lastsWeeks?.to === undefined ? Infinity : numberOf(when.from) + weeks * 7 - 1;
  let [sure, possible] = [0, 0];
  return {
    isFull: () => sure >= most,
    take: (day, isSure) => {
      const isCertain = possible < least && day <= sureTo;
      possible += 1;
      if (isSure) sure += 1;
      return isCertain ? undefined : 'number';
    },
  };
}
