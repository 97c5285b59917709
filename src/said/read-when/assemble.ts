import type { DaySet, Days, Span, When } from '../when.ts';
import { assembleDays } from './assemble-days.ts';
import { countedFromFirst, limitsOf } from './assemble-limits.ts';
import { assertConsistent, assertInLimits, assertSomething } from './consistent.ts';
import { wholeDay, withLentMonths } from './dates.ts';
import { refuse } from './refusal.ts';
import type { Slots } from './slots.ts';
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

function distinct(sets: readonly DaySet[]): DaySet[] {
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = JSON.stringify(set);
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
