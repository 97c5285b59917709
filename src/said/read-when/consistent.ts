import { daysBetween, daysInMonth } from '../../calendar/day.ts';
import { weekdayOf } from '../../calendar/weekday.ts';
import { fallsOn, firstDayFits, nextFitting } from '../dated.ts';
import type { Days, When } from '../when.ts';
import { WEEKDAY_NAMES } from '../words-of-time.ts';
import { refuse } from './refusal.ts';
import type { Slots } from './slots.ts';
import type { Token } from './tokens.ts';

/** @throws Refusal where a line says nothing of when, or only of when not */
export function assertSomething({ days, except, also, ...rest }: When, first: Token): void {
  const { spans, ...limits } = rest;
  if (days.kind !== 'unsaid' || spans.length > 0 || Object.keys(limits).length > 0) return;
  const isOnlyExcept = except.length + also.length > 0;
  refuse(
    first,
    isOnlyExcept ? 'linjen siger kun, hvornår der ikke er noget' : 'linjen siger ikke hvornår',
    'Skriv dagene, fx «mandag og torsdag 9-11».',
  );
}

/** @throws Refusal where a line contradicts itself */
export function assertConsistent(when: When, slots: Slots): void {
  const { days, meetings, except, also } = when;
  const added = new Set(also.map((set) => JSON.stringify(set)));
  if (except.some((set) => added.has(JSON.stringify(set))))
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

/** A date says its week itself: `onsdag 13. januar 2027 (uge 2)`. @throws Refusal where it is another */
export function assertInLimits(
  when: When,
  { dates }: Extract<Days, { kind: 'dates' }>,
  { weeks, inWeeks, months }: Slots,
): void {
  const limit = weeks ?? inWeeks ?? months;
  if (limit === undefined || dates.every(({ from, to }) => fallsOn(when, from) && fallsOn(when, to))) return;
  refuse(limit.token, 'datoen ligger ikke i den uge eller måned', 'Ret datoen, eller skriv datoen alene.');
}
