import type { Weekday } from '../../calendar/weekday.ts';
import { refuse } from '../read-when/refusal.ts';
import { numberIn, numbersIn, weekdayIn, weekdaysIn, type RuleDay, type Written } from './values.ts';

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

export type Frequency = (typeof FREQUENCIES)[number];

const PART_NAMES = [
  'FREQ',
  'INTERVAL',
  'BYDAY',
  'BYMONTHDAY',
  'BYMONTH',
  'BYWEEKNO',
  'BYSETPOS',
  'WKST',
  'COUNT',
  'UNTIL',
] as const;

export type PartName = (typeof PART_NAMES)[number];

/** A recurrence rule to the day (RFC 5545, § 3.3.10). A list is empty where its part is left out. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly byDay: readonly RuleDay[];
  /** 1 to 31, negative from the end of the month. */
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  /** ISO weeks, 1 to 53. */
  readonly byWeek: readonly number[];
  readonly bySetPosition: readonly number[];
  readonly weekStart: Weekday;
  readonly count?: number;
  readonly until?: Written;
  /** Where a part's value begins in the rule; the rule's beginning where it is left out. */
  readonly at: (name: PartName) => { readonly at: number };
}

/** @throws Refusal where a part is unknown, said twice, or has no value that it can have. */
export function readRule(text: string): Rule {
  const parts = split(text);
  const [until, weekStart] = [parts.get('UNTIL'), parts.get('WKST')];
  const count = numberIn(parts.get('COUNT'), { name: 'COUNT', max: 999 });
  return {
    frequency: frequencyIn(parts.get('FREQ')),
    interval: numberIn(parts.get('INTERVAL'), { name: 'INTERVAL', max: 999 }) ?? 1,
    byDay: weekdaysIn(parts.get('BYDAY')),
    byMonthDay: numbersIn(parts.get('BYMONTHDAY'), { name: 'BYMONTHDAY', max: 31, isFromEnd: true }),
    byMonth: numbersIn(parts.get('BYMONTH'), { name: 'BYMONTH', max: 12 }),
    byWeek: numbersIn(parts.get('BYWEEKNO'), { name: 'BYWEEKNO', max: 53 }),
    bySetPosition: numbersIn(parts.get('BYSETPOS'), { name: 'BYSETPOS', max: 366, isFromEnd: true }),
    weekStart: weekStart === undefined ? 'mo' : weekdayIn(weekStart),
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until }),
    at: (name) => ({ at: parts.get(name)?.at ?? 0 }),
  };
}

function split(text: string): ReadonlyMap<PartName, Written> {
  const parts = new Map<PartName, Written>();
  let at = 0;
  for (const piece of text.split(';')) {
    const [word = '', value = ''] = piece.split('=');
    const name = PART_NAMES.find((known) => known === word);
    if (name === undefined || value === '' || piece.split('=').length !== 2) refuseUnknown(at, piece);
    else if (parts.has(name)) refuse({ at }, `siger ${name} to gange`, `Lad ${name} stå én gang.`);
    else parts.set(name, { value, at: at + word.length + 1 });
    at += piece.length + 1;
  }
  return parts;
}

const CLOCKS = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];

function refuseUnknown(at: number, piece: string): never {
  const name = piece.split('=', 1)[0] ?? '';
  if (CLOCKS.includes(name))
    return refuse({ at }, `har klokkeslæt i reglen: «${piece}»`, 'Skriv tiden på linjen: «opens: tirsdag 9-11».');
  return refuse(
    { at },
    `har noget, der ikke er til at forstå: «${piece}»`,
    'Skriv tiden på en linje i stedet: «opens: tirsdag 9-11», «opens: sidste onsdag i måneden 17-19.30».',
  );
}

function frequencyIn(written: Written | undefined): Frequency {
  const frequency = FREQUENCIES.find((name) => name === written?.value);
  if (frequency !== undefined) return frequency;
  return refuse(
    { at: written?.at ?? 0 },
    written === undefined
      ? 'siger ikke, hvor tit det er'
      : `har en rytme, der ikke er til at forstå: «${written.value}»`,
    'Begynd reglen med FREQ=WEEKLY eller FREQ=MONTHLY, eller skriv en linje: «opens: tirsdag 9-11».',
  );
}
