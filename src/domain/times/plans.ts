import type { DaySet, Span, When } from '../../said/when.ts';
import { numberOf, type DaySpan } from './day-number.ts';
import type { DayTest } from './day-sets.ts';
import { boundsOf, heldDays, type HeldDay } from './held-days.ts';
import { judgeOf, type DayRules } from './judge.ts';
import { patternOf } from './pattern.ts';
import type { Place } from '../places/place.ts';
import type { Opening, Times } from './times.ts';

/** A line that has days, with all that decides on them. */
export interface Plan {
  readonly when: When;
  readonly rules: DayRules;
  readonly spans: readonly Span[];
  readonly at?: Place;
}

/** What has to be worked out for an entry: one plan, or one for each of the house's hours (`som huset`). */
export function plansOf(entry: Opening, times: Times): Plan[] {
  const { when } = entry;
  if (when === undefined) return [];
  const closed = entry.closed ?? times.closed;
  const { schoolHolidays } = times;
  if (when.days.kind === 'as-house') return housePlans(when, { times, closed });
  const pattern = daysTestOf(when) ?? (() => 'out');
  return [{ when, spans: when.spans, rules: { pattern, closed, schoolHolidays } }];
}

export function daysOfPlan({ when, rules }: Plan, range: DaySpan): HeldDay[] {
  return heldDays(when, rules, range);
}

/** Whether an entry's days can be counted up. Weekdays may be known all the same (`hver anden tirsdag`). */
export function isDated(entry: Opening, times: Times): boolean {
  const { when } = entry;
  if (when === undefined) return false;
  if (when.days.kind === 'as-house')
    return isCountable(when) && times.houseOpenings.some((opening) => isDatedLine(opening.when));
  return isDatedLine(when);
}

function isDatedLine(when: When | undefined): boolean {
  return when !== undefined && daysTestOf(when) !== undefined;
}

/**
 * Asks of a day whether the words for days name it; undefined where they name no days that can be counted up: none at
 * all, or so many of them, or every other one, and nobody has said from when.
 */
function daysTestOf(when: When): DayTest | undefined {
  const from = when.from === undefined ? undefined : numberOf(when.from);
  if (!isCountable(when)) return undefined;
  const pattern = patternOf(when.days, from);
  return pattern && ((day) => (pattern(day) ? 'in' : 'out'));
}

/** Whether so many times, where that is said, can be counted from a first one. */
function isCountable({ meetings, lastsWeeks, from, days }: When): boolean {
  return (meetings === undefined && lastsWeeks === undefined) || from !== undefined || days.kind === 'dates';
}

interface HouseContext {
  readonly times: Times;
  readonly closed: readonly DaySet[];
}

/** The line's own words narrow each of the house's hours; what it is closed for is asked once, and `også` may lift it. */
function housePlans(when: When, { times: { houseOpenings, schoolHolidays }, closed }: HouseContext): Plan[] {
  if (!isCountable(when)) return [];
  return houseOpenings.flatMap((opening): Plan[] => {
    const pattern = opening.when && daysTestOf(opening.when);
    if (opening.when === undefined || pattern === undefined) return [];
    const { from = -Infinity, to = Infinity } = boundsOf(opening.when);
    const judge = judgeOf(opening.when, { pattern, closed: [], schoolHolidays });
    return [
      {
        when,
        spans: when.spans.length > 0 ? when.spans : opening.when.spans,
        rules: { pattern: (day) => (from <= day && day <= to ? judge(day) : 'out'), closed, schoolHolidays },
        ...(opening.at === undefined ? {} : { at: opening.at }),
      },
    ];
  });
}
