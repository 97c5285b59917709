import { dayOf, daysInMonth } from '../../calendar/day.ts';
import { nextFitting } from '../dated.ts';
import type { Days, When } from '../when.ts';
import { refuse } from './refusal.ts';
import type { Months, Slots } from './slots.ts';
import type { Token } from './tokens.ts';

export type Limits = Pick<When, 'weeks' | 'inWeeks' | 'inMonths' | 'from' | 'to'>;

/** In which weeks and months, and from when to when. @throws Refusal where they do not fit each other */
export function limitsOf(slots: Slots, days: Days, inMonth: number | undefined): Limits {
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

/** Meetings in `januar-marts 2027` are counted from the first of the line's days in it. */
export function countedFromFirst(when: When, { from: written, months }: Slots): When {
  if (written !== undefined || when.from === undefined || when.meetings === undefined) return when;
  const first = nextFitting(when, when.from);
  if (first === undefined || (when.to !== undefined && first > when.to))
    return refuse(months?.token ?? { at: 0 }, 'ingen af linjens dage ligger i måneden', 'Ret måneden eller dagene.');
  return { ...when, from: first };
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
