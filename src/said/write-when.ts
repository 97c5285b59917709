import type { NumberRange, When } from './when.ts';
import { daysText, isHverdage } from './write-when/days.ts';
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
    daySetsText('ikke', except),
    daySetsText('også', when.also),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function limitTexts({ days, weeks, inWeeks, inMonths }: When): string[] {
  const isMonthSaid =
    (days.kind === 'monthly' || days.kind === 'monthly-workday' || days.kind === 'monthly-date') &&
    days.every === 1 &&
    inMonths?.length === 1;
  return [
    weeks === undefined ? '' : `i ${weeks === 'even' ? 'lige' : 'ulige'} uger`,
    inWeeks === undefined
      ? ''
      : spaced([
          `i uge ${listText(runsText(inWeeks.numbers))}`,
          inWeeks.year === undefined ? '' : String(inWeeks.year),
        ]),
    inMonths === undefined || isMonthSaid ? '' : `i ${monthsText(inMonths)}`,
  ];
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
