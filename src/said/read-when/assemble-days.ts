import type { CalendarDate } from '../../calendar/day.ts';
import type { DateSpan, Days } from '../when.ts';
import { wholeDay, withLentMonths, type DayOfYear, type WrittenSpan } from './dates.ts';
import { refuse } from './refusal.ts';
import type { NthDays } from './nth.ts';
import type { Slots, Taken } from './slots.ts';
import type { Token } from './tokens.ts';

/** Days on either side of this many, with a weekday named, may be that weekday of each week. */
const WEEK = 7;

export interface DaysAndMonths {
  readonly days: Days;
  /** Where the days themselves name it: `den 5. juni hvert år`. */
  readonly inMonth?: number;
}

/** What the words for days come to, taken together. @throws Refusal where they do not fit each other */
export function assembleDays(slots: Slots): DaysAndMonths {
  const { weekdays, nth, dates, plain } = slots;
  if (weekdays !== undefined) return { days: weeklyDays(slots, weekdays.value) };
  if (nth !== undefined) return { days: monthlyDays(slots, nth) };
  if (dates !== undefined) return datedDays(slots, dates);
  if (plain !== undefined) return { days: plainDays(slots, plain) };
  return { days: otherDays(slots) };
}

function weeklyDays(
  { each, monthly }: Slots,
  { weekdays, holidays }: { readonly weekdays: Weekdays; readonly holidays: boolean },
): Days {
  if (monthly !== undefined)
    return refuse(
      monthly.token,
      'man kan ikke se, hvilken af månedens uger der menes',
      'Skriv fx «første tirsdag i måneden».',
    );
  if (each !== undefined && (each.value.per !== 'week' || each.value.times !== undefined))
    return refuse(
      each.token,
      'man kan ikke se, hvilke af ugedagene der menes',
      'Skriv fx «første tirsdag i måneden», «hver anden tirsdag», eller rytmen alene: «2 gange om måneden».',
    );
  return { kind: 'weekly', every: each?.value.every ?? 1, weekdays, holidays };
}

type Weekdays = Extract<Days, { kind: 'weekly' }>['weekdays'];

function monthlyDays(slots: Slots, { token, value }: Taken<NthDays>): Days {
  const { each, monthly, months } = slots;
  const isYearly = each?.value.per === 'year' && each.value.every === 1 && months !== undefined;
  if (each !== undefined && (each.value.times !== undefined || (each.value.per !== 'month' && !isYearly)))
    return refuse(
      each.token,
      'det passer ikke med dage i måneden',
      'Skriv «første tirsdag i måneden» eller «første tirsdag hver anden måned».',
    );
  if (each === undefined && monthly === undefined && (months === undefined || value.kind === 'date'))
    return refuse(
      token,
      'man kan ikke se, hvilken måned der menes',
      'Skriv «i måneden» bagefter, fx «første tirsdag i måneden».',
    );
  const every = each?.value.per === 'month' ? each.value.every : 1;
  switch (value.kind) {
    case 'weekday':
      return { kind: 'monthly', every, nth: value.nth, weekdays: value.weekdays };
    case 'workday':
      return { kind: 'monthly-workday', every, nth: value.nth };
    case 'date':
      return { kind: 'monthly-date', every, dates: value.nth };
  }
}

function datedDays({ each, monthly, from, to }: Slots, { token, value }: Taken<readonly WrittenSpan[]>): DaysAndMonths {
  const spans = withLentMonths(value);
  const isYearly = each?.value.per === 'year' && each.value.every === 1 && each.value.times === undefined;
  if (isYearly) return yearlyDays(spans, each);
  const other = each ?? monthly;
  const bound = from ?? to;
  if (bound !== undefined)
    return refuse(
      bound.token,
      'datoerne siger selv, hvornår det begynder og slutter',
      'Skriv kun datoerne, eller ugedagen med «fra» og «til».',
    );
  if (other !== undefined)
    return refuse(other.token, 'det passer ikke sammen med datoer', 'Skriv datoerne alene, eller rytmen alene.');
  return { days: { kind: 'dates', dates: inOrder(spans.map(wholeSpan), token) } };
}

interface LentSpan {
  readonly from: DayOfYear;
  readonly to?: DayOfYear;
}

/** `den 5. juni hvert år` */
function yearlyDays(spans: readonly LentSpan[], { token }: { readonly token: Token }): DaysAndMonths {
  const month = spans[0]?.from.month ?? 1;
  const days = spans.flatMap(({ from, to = from }) => [from, to]);
  if (days.some((day) => day.year !== undefined))
    return refuse(token, 'en dato med år kan ikke være hvert år', 'Skriv «den 5. juni hvert år».');
  if (days.some((day) => day.month !== month || day.weekday !== undefined))
    return refuse(
      token,
      'dage hvert år skal stå i den samme måned',
      'Skriv en linje for hver måned: «den 5. juni hvert år».',
    );
  const dates = spans.flatMap(({ from, to = from }) =>
    Array.from({ length: Math.max(0, to.day - from.day) + 1 }, (_, index) => from.day + index),
  );
  return { days: { kind: 'monthly-date', every: 1, dates: [...new Set(dates)].sort((a, b) => a - b) }, inMonth: month };
}

function wholeSpan({ from, to = from }: LentSpan): DateSpan {
  const span = { from: wholeDay(from), to: wholeDay(to) };
  if (span.to < span.from)
    return refuse(from.token, 'den sidste dag ligger før den første', 'Skriv den første dag først.');
  const isNamed = from.weekday !== undefined || to.weekday !== undefined;
  if (isNamed && lengthOf(span) > WEEK)
    return refuse(
      from.token,
      'man kan ikke se, om det er hver dag eller kun på ugedagen',
      'Skriv fx «onsdag fra 2027-01-13 til 2027-03-31», eller datoerne uden ugedag.',
    );
  return span;
}

function lengthOf({ from, to }: { readonly from: CalendarDate; readonly to: CalendarDate }): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

function inOrder(spans: readonly DateSpan[], token: Token): DateSpan[] {
  const sorted = spans.toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
  const distinct = sorted.filter(
    (span, index) => span.from !== sorted[index - 1]?.from || span.to !== sorted[index - 1]?.to,
  );
  if (distinct.some((span, index) => span.from <= (distinct[index - 1]?.to ?? '')))
    refuse(token, 'den samme dag står to gange', 'Skriv hver dag én gang.');
  return distinct;
}

function plainDays({ each, monthly }: Slots, { value }: Taken<'by-agreement' | 'as-house'>): Days {
  const other = each ?? monthly;
  if (other === undefined) return { kind: value };
  return refuse(other.token, 'det passer ikke sammen med resten', 'Skriv rytmen alene, og aftalen i how eller note.');
}

function otherDays({ each, monthly, months, spans, allYear }: Slots): Days {
  if (monthly !== undefined)
    return refuse(
      monthly.token,
      'man kan ikke se, hvilken dag i måneden der menes',
      'Skriv fx «første tirsdag i måneden» eller «hver måned».',
    );
  if (each !== undefined) {
    const { per, every, times = { from: 1, to: 1 } } = each.value;
    return { kind: 'rhythm', times, per, every };
  }
  if (months?.value.year !== undefined && months.value.numbers.length <= 1) {
    const { numbers, year } = months.value;
    const [month] = numbers;
    return {
      kind: 'period',
      period: month === undefined ? String(year) : `${String(year)}-${String(month).padStart(2, '0')}`,
    };
  }
  const isRound = spans?.value.length === 1 && spans.value[0]?.kind === 'round-the-clock';
  if (isRound && allYear !== undefined)
    return { kind: 'weekly', every: 1, weekdays: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], holidays: false };
  return { kind: 'unsaid' };
}
