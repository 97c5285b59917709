import type { DaySet, NumberRange, When } from './when.ts';
import { daysText, isHverdage, isMonthSaid } from './write-when/days.ts';
import { daySetsText } from './write-when/day-sets.ts';
import { hoursText } from './write-when/hours.ts';
import { listText, monthsText, rangeText, runsText } from './write-when/numbers.ts';

/**
 * The line that says a time, as `readWhen` reads it: `onsdag 13-14.30 fra 2027-01-13, 8 gange, ikke skoleferier`. One
 * line for each meaning: days, hours, which weeks and months, from and to, how many and how long, and last exceptions.
 */
export function writeWhen(when: When): string {
  const except = isHverdage(when) ? when.except.slice(1) : when.except;
  return [
    spaced([daysText(when), hoursText(when.spans), ...limitTexts(when), boundsText(when)]),
    countText(when.meetings, 'gang', 'gange'),
    when.lastsWeeks === undefined ? '' : `i ${countText(when.lastsWeeks, 'uge', 'uger')}`,
    when.minutes === undefined ? '' : `à ${String(when.minutes)} minutter`,
    named('ikke', except),
    named('også', when.also),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function named(word: string, sets: readonly DaySet[]): string {
  return sets.length === 0 ? '' : `${word} ${daySetsText(sets)}`;
}

function limitTexts(when: When): string[] {
  const { weeks, inWeeks, inMonths } = when;
  return [
    weeks === undefined ? '' : `i ${weeks === 'even' ? 'lige' : 'ulige'} uger`,
    inWeeks === undefined
      ? ''
      : spaced([`i uge ${weeksText(inWeeks.numbers)}`, inWeeks.year === undefined ? '' : String(inWeeks.year)]),
    inMonths === undefined || isMonthSaid(when) ? '' : `i ${monthsText(inMonths)}`,
  ];
}

/** After a comma, `8-10` might be hours. */
function weeksText(numbers: readonly number[]): string {
  const runs = runsText(numbers);
  return runs.slice(1).some((run) => run.includes('-')) ? runs.join(' og ') : listText(runs);
}

function boundsText({ from, to }: When): string {
  return spaced([from === undefined ? '' : `fra ${from}`, to === undefined ? '' : `til ${to}`]);
}

function countText(range: NumberRange | undefined, one: string, several: string): string {
  if (range === undefined) return '';
  return `${rangeText(range)} ${(range.to ?? range.from) === 1 ? one : several}`;
}

function spaced(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
