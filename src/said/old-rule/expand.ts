import ICAL from 'ical.js';
import type { CalendarDate } from '../../calendar/day.ts';
import type { Weekday } from '../../calendar/weekday.ts';
import { Refusal } from '../read-when/refusal.ts';

/** A rule as `ical.js` reads it. */
export interface Foreign {
  readonly text: string;
  /** Instead of BYDAY, where a rule has none. */
  readonly weekdays: readonly Weekday[];
}

/**
 * The first days of a rule, so many of them, in order, whatever its own end.
 * @throws Refusal where `ical.js` finds the rule wrong
 */
export function firstDaysOf(rule: Foreign, start: CalendarDate, most: number): CalendarDate[] {
  try {
    const recur = ICAL.Recur.fromString(rule.text);
    recur.count = null;
    recur.until = null;
    if (rule.weekdays.length > 0)
      recur.setComponent(
        'BYDAY',
        rule.weekdays.map((day) => day.toUpperCase()),
      );
    const iterator = recur.iterator(ICAL.Time.fromDateString(start));
    return Array.from({ length: most }, () => iterator.next().toString().slice(0, 10));
  } catch {
    throw new Refusal(0, {
      message: 'er ikke en gyldig gentagelsesregel',
      hint: 'Skriv tiden på en linje i stedet: «opens: tirsdag 9-11», «opens: sidste onsdag i måneden 17-19.30».',
    });
  }
}
