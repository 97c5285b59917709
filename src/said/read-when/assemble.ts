import { dayOf, daysBetween, daysInMonth } from '../../calendar/day.ts';
import { WEEKDAY_NAMES } from '../words-of-time.ts';
import { weekdayOf } from '../../calendar/weekday.ts';
import { fallsOn, firstDayFits, nextFitting } from '../dated.ts';
import type { DaySet, Days, Span, When } from '../when.ts';
import { assembleDays } from './assemble-days.ts';
import { wholeDay, withLentMonths } from './dates.ts';
import { refuse } from './refusal.ts';
import type { Months, Slots } from './slots.ts';
import type { Token } from './tokens.ts';

/** All that has been read of a line as one time. @throws Refusal where its parts contradict each other */
export function assemble(taken: Slots, first: Token): When {
  const slots = withDatesAsBounds(taken);
  const { days, inMonth } = assembleDays(slots);
  const time: When = {
    days: withoutDays(days, slots),
    spans: slots.spans?.value ?? [],
    ...(slots.meetings === undefined ? {} : { meetings: slots.meetings.value }),
    ...(slots.lastsWeeks === undefined ? {} : { lastsWeeks: slots.lastsWeeks.value }),
    ...minutesOf(slots),
    except: distinct([...(isWorkdays(slots) ? [HOLIDAYS] : []), ...slots.except]),
    also: distinct(slots.also),
  };
  const when = evenWeeks({ ...time, ...limitsOf(slots, days, inMonth) });
  assertSomething(when, first);
  assertConsistent(when, slots);
  if (when.days.kind !== 'dates') return countedFromFirst(when, slots);
  assertInLimits(when, when.days, slots);
  return time;
}

/** `tirsdag 10-12, 5. januar - 30. marts 2027`: dates beside weekdays are the first and the last. */
function withDatesAsBounds(slots: Slots): Slots {
  const { dates, ...rest } = slots;
  const days = slots.weekdays ?? slots.nth;
  if (dates === undefined || days === undefined) return slots;
  const [bounds, ...others] = withLentMonths(dates.value);
  if (
    bounds?.to === undefined ||
    others.length > 0 ||
    bounds.from.weekday !== undefined ||
    bounds.to.weekday !== undefined
  )
    return refuse(
      days.token.at > dates.token.at ? days.token : dates.token,
      'man kan ikke se, om det er datoen alene eller ugedagen hver uge',
      'Skriv «onsdag 13. januar 2027 9-11» for den ene dag, eller «onsdag 9-11 fra 2027-01-13» for hver uge.',
    );
  const both = slots.from ?? slots.to;
  if (both !== undefined)
    return refuse(both.token, 'linjen har datoer to steder', 'Skriv den første og den sidste dag ét sted.');
  const { token } = dates;
  return { ...rest, from: { token, value: wholeDay(bounds.from) }, to: { token, value: wholeDay(bounds.to) } };
}

const HOLIDAYS: DaySet = { kind: 'holidays' };

/** `hverdage` are no holidays, unless the line says that it is on those too. */
function isWorkdays({ weekdays, also }: Slots): boolean {
  return (
    weekdays?.value.isWorkdays === true && !weekdays.value.holidays && !also.some(({ kind }) => kind === 'holidays')
  );
}

/** A date says its week itself: `onsdag 13. januar 2027 (uge 2)`. @throws Refusal where it is another */
function assertInLimits(
  when: When,
  { dates }: Extract<Days, { kind: 'dates' }>,
  { weeks, inWeeks, months }: Slots,
): void {
  const limit = weeks ?? inWeeks ?? months;
  if (limit === undefined || dates.every(({ from, to }) => fallsOn(when, from) && fallsOn(when, to))) return;
  refuse(limit.token, 'datoen ligger ikke i den uge eller måned', 'Ret datoen, eller skriv datoen alene.');
}

/** Meetings in `januar-marts 2027` are counted from the first of the line's days in it. */
function countedFromFirst(when: When, { from: written, months }: Slots): When {
  if (written !== undefined || when.from === undefined || when.meetings === undefined) return when;
  const first = nextFitting(when, when.from);
  if (first === undefined || (when.to !== undefined && first > when.to))
    return refuse(months?.token ?? { at: 0 }, 'ingen af linjens dage ligger i måneden', 'Ret måneden eller dagene.');
  return { ...when, from: first };
}

/** `hver anden tirsdag i lige uger` is every Tuesday of those weeks. */
function evenWeeks(when: When): When {
  const { days, weeks } = when;
  return days.kind === 'weekly' && days.every === 2 && weeks !== undefined
    ? { ...when, days: { ...days, every: 1 } }
    : when;
}

/** `alle dage undtagen søndag` */
function withoutDays(days: Days, { exceptWeekdays }: Slots): Days {
  return exceptWeekdays.reduce((left, { token, weekdays }) => {
    if (
      left.kind !== 'weekly' ||
      weekdays.some((day) => !left.weekdays.includes(day)) ||
      weekdays.length >= left.weekdays.length
    )
      return refuse(token, 'ugedagen er ikke en af linjens dage', 'Skriv kun de ugedage, hvor der er noget.');
    return { ...left, weekdays: left.weekdays.filter((day) => !weekdays.includes(day)) };
  }, days);
}

type Limits = Pick<When, 'weeks' | 'inWeeks' | 'inMonths' | 'from' | 'to'>;

function limitsOf(slots: Slots, days: Days, inMonth: number | undefined): Limits {
  const { weeks, inWeeks } = slots;
  return {
    ...(weeks === undefined ? {} : { weeks: weeks.value }),
    ...(inWeeks === undefined ? {} : { inWeeks: inWeeks.value }),
    ...monthsAndBounds(slots, days, inMonth),
  };
}

function monthsAndBounds({ months, from, to }: Slots, days: Days, inMonth: number | undefined): Limits {
  const bounds = { ...(from === undefined ? {} : { from: from.value }), ...(to === undefined ? {} : { to: to.value }) };
  if (from !== undefined && to !== undefined && to.value < from.value)
    return refuse(to.token, 'den sidste dag ligger før den første', 'Ret datoerne.');
  if (inMonth !== undefined) {
    if (months !== undefined) return refuse(months.token, 'linjen har måneder to steder', 'Skriv måneden én gang.');
    return { inMonths: [inMonth], ...bounds };
  }
  if (months === undefined || days.kind === 'period') return bounds;
  const { numbers, year } = months.value;
  if (year === undefined) return { inMonths: sorted(numbers), ...bounds };
  if (from !== undefined || to !== undefined || days.kind === 'dates')
    return refuse(
      months.token,
      'året hører til måneden, og linjen har også datoer',
      'Skriv kun datoerne: «fra 2027-01-13 til 2027-03-31».',
    );
  return ofYear({ numbers, year }, months.token);
}

/** Months of one year are its days from the first to the last; with months between them that are left out, those too. */
function ofYear({ numbers, year }: Months & { readonly year: number }, token: Token): Limits {
  const [first = 1, last = 12] = [numbers[0], numbers.at(-1)];
  if (last < first) return refuse(token, 'månederne går over nytår', 'Skriv fx «fra september 2026 til maj 2027».');
  const inOrder = sorted(numbers);
  const isRun = inOrder.length === 0 || last - first + 1 === inOrder.length;
  return {
    ...(isRun ? {} : { inMonths: inOrder }),
    from: dayOf(year, first, 1),
    to: dayOf(year, last, daysInMonth(year, last)),
  };
}

/** How long each meeting is, where the clock does not say so. */
function minutesOf({ minutes, spans, each, weekdays }: Slots): Pick<When, 'minutes'> {
  if (minutes === undefined) return {};
  const { count, isEach } = minutes.value;
  if (each !== undefined && weekdays === undefined && !isEach)
    return refuse(
      minutes.token,
      'man kan ikke se, om det er længden af hver gang',
      `Skriv «à ${String(count)} minutter».`,
    );
  if (count < 5 || count > 1440)
    return refuse(minutes.token, 'en gang varer mellem 5 minutter og et døgn', 'Skriv fx «à 90 minutter».');
  const clocks = spans?.value.filter((span) => span.kind === 'clock') ?? [];
  if (clocks.length === 0) return { minutes: count };
  if (clocks.every((span) => lengthOf(span) === count)) return {};
  return refuse(minutes.token, 'længden passer ikke med klokkeslættet', 'Skriv kun klokkeslættet, og resten i note.');
}

function lengthOf({ from, to }: Extract<Span, { kind: 'clock' }>): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const length = minutes(to) - minutes(from);
  return length > 0 ? length : length + 24 * 60;
}

function assertSomething({ days, except, also, ...rest }: When, first: Token): void {
  const { spans, ...limits } = rest;
  if (days.kind !== 'unsaid' || spans.length > 0 || Object.keys(limits).length > 0) return;
  const isOnlyExcept = except.length + also.length > 0;
  refuse(
    first,
    isOnlyExcept ? 'linjen siger kun, hvornår der ikke er noget' : 'linjen siger ikke hvornår',
    'Skriv dagene, fx «mandag og torsdag 9-11».',
  );
}

function assertConsistent(when: When, slots: Slots): void {
  const { days, meetings, except, also } = when;
  const also2 = new Set(also.map((set) => JSON.stringify(set)));
  if (except.some((set) => also2.has(JSON.stringify(set))))
    refuse(
      slots.weekdays?.token ?? { at: 0 },
      'de samme dage står efter både «ikke» og «også»',
      'Skriv dem kun ét sted.',
    );
  if (days.kind === 'dates' && meetings !== undefined) assertCounts(days, slots);
  if (days.kind === 'monthly-date') assertDates(when, days.dates, slots);
  assertFirstDay(when, slots);
}

function assertDates({ inMonths }: When, dates: readonly number[], { nth, dates: written }: Slots): void {
  const longest = Math.max(...(inMonths ?? [1]).map((month) => daysInMonth(2000, month)));
  const never = dates.find((date) => date > longest);
  if (never !== undefined)
    refuse(
      nth?.token ?? written?.token ?? { at: 0 },
      `den ${String(never)}. findes ikke i måneden`,
      'Ret dagen, eller skriv «den sidste dag i måneden».',
    );
}

function assertCounts({ dates }: Extract<Days, { kind: 'dates' }>, { meetings }: Slots): void {
  if (meetings === undefined) return;
  const count = dates.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  const { from = 0, to = Infinity } = meetings.value;
  if (count >= from && count <= to) return;
  const first = dates[0]?.from ?? '2027-01-13';
  refuse(
    meetings.token,
    `linjen har ${String(count)} ${count === 1 ? 'dag' : 'dage'}, men et andet antal gange`,
    `Begynder det den dag, så skriv «${WEEKDAY_NAMES[weekdayOf(first)]} fra ${first}, ${String(meetings.value.to ?? from)} gange».`,
  );
}

/** Where days are counted from the first, the first must be one of them. */
function assertFirstDay(when: When, { from, months }: Slots): void {
  const { days, meetings } = when;
  const isCounted = meetings !== undefined || ('every' in days && days.kind !== 'rhythm' && days.every > 1);
  if (!isCounted || when.from === undefined || firstDayFits(when)) return;
  const next = nextFitting(when, when.from);
  if (from === undefined && !('every' in days && days.every > 1)) return;
  refuse(
    from?.token ?? months?.token ?? { at: 0 },
    `${when.from} er en ${WEEKDAY_NAMES[weekdayOf(when.from)]} og ikke en af linjens dage, og der tælles fra den første`,
    next === undefined ? 'Ret datoen eller dagene.' : `Skriv den første dag, fx «fra ${next}», eller ret dagene.`,
  );
}

function distinct(sets: readonly DaySet[]): DaySet[] {
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = JSON.stringify(set);
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
