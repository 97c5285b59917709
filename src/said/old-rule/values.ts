import { WEEKDAYS, type Weekday } from '../../calendar/weekday.ts';
import { refuse, refuseMending } from '../read-when/refusal.ts';

/** A part's value as it is written. */
export interface Written {
  readonly value: string;
  /** Where it begins in the rule, counted from 0. */
  readonly at: number;
}

/** One entry of BYDAY. */
export interface RuleDay {
  readonly day: Weekday;
  /** Which of them in the month: 1 the first, -1 the last; left out for every one. */
  readonly nth?: number;
}

/** Danish names of days where a rule has English ones; FR is the same in both. */
const DANISH: Readonly<Record<string, string>> = { MA: 'MO', TI: 'TU', ON: 'WE', TO: 'TH', LØ: 'SA', SØ: 'SU' };

export interface Numbers {
  readonly name: string;
  readonly max: number;
  /** Whether they may be negative. */
  readonly isFromEnd?: boolean;
}

/** Whole numbers from 1, each once and in order, those from the end last; none where the part is left out. */
export function numbersIn(written: Written | undefined, { name, max, isFromEnd = false }: Numbers): readonly number[] {
  const numbers = entriesOf(written).map(({ value, at }) => {
    const number = /^[+-]?\d{1,3}$/.test(value) ? Number(value) : 0;
    if (number !== 0 && Math.abs(number) <= max && (isFromEnd || number > 0)) return number;
    return refuse({ at }, `har et tal, der ikke kan stå i ${name}: ${value}`, `Skriv et helt tal fra 1 til ${max}.`);
  });
  return [...new Set(numbers)].sort((a, b) => Number(a < 0) - Number(b < 0) || a - b);
}

/** As `numbersIn`, of a part that is one number. */
export function numberIn(written: Written | undefined, range: Numbers): number | undefined {
  const [number, ...more] = numbersIn(written, range);
  if (written !== undefined && more.length > 0)
    refuse(written, `har flere tal i ${range.name}`, `Skriv ét tal i ${range.name}.`);
  return number;
}

/** The entries of BYDAY; none where it is left out. */
export function weekdaysIn(written: Written | undefined): readonly RuleDay[] {
  return entriesOf(written).map((entry) => {
    const [, nth = '', code = ''] = /^([+-]?\d{0,3})(.*)$/su.exec(entry.value) ?? [];
    const day = weekdayIn({ value: code, at: entry.at + nth.length });
    if (nth === '') return { day };
    if (/\d/.test(nth) && Number(nth) !== 0 && Math.abs(Number(nth)) <= 53) return { day, nth: Number(nth) };
    const message = `har et tal, der ikke kan stå før en ugedag: ${nth}`;
    return refuse(entry, message, 'Skriv 1 til 5, eller -1 for den sidste i måneden.');
  });
}

export function weekdayIn({ value, at }: Written): Weekday {
  const day = WEEKDAYS.find((known) => known.toUpperCase() === value);
  if (day !== undefined) return day;
  const message = `har en ugedag, der ikke er til at forstå: «${value}»`;
  const hint = 'Skriv dagene som MO, TU, WE, TH, FR, SA og SU, eller skriv en linje: «opens: fredag 9-11».';
  const english = DANISH[value];
  if (english === undefined) return refuse({ at }, message, hint);
  return refuseMending({ at, end: at + value.length, text: english }, message, hint);
}

function entriesOf(written: Written | undefined): Written[] {
  if (written === undefined) return [];
  let at = written.at;
  return written.value.split(',').map((value) => {
    const entry = { value, at };
    at += value.length + 1;
    return entry;
  });
}
