import type { Found } from './forms.ts';
import { numberIn } from './numerals.ts';
import { read, refused, type Reading, type ReadingFault } from './reading.ts';

/** Whole numbers of one unit, both inclusive; an end left out is not said. */
export interface Ends {
  readonly from?: number;
  readonly to?: number;
}

/** Which group of a form holds an end, what is added to it, and between which numbers it may be. */
export interface EndsForm {
  readonly from?: number;
  readonly to?: number;
  /** -1 for «under», which does not reach the number it names. */
  readonly shift?: number;
  /** How many of what is counted one of the number is: 12 for years that are counted in months. */
  readonly times?: number;
  readonly limits: Limits;
}

/** Between which numbers of what is counted an end may be. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  /** What they are in Danish, several of them: `uger`. */
  readonly unit: string;
}

/** The ends that a form's groups hold, as whole numbers within their limits and in order. */
export function readEnds(found: Found, form: EndsForm): Reading<Ends> {
  const [from, to] = [endAt(found, form.from, form), endAt(found, form.to, form)];
  if (from?.ok === false) return from;
  if (to?.ok === false) return to;
  const ends = { ...(from === undefined ? {} : { from: from.value }), ...(to === undefined ? {} : { to: to.value }) };
  return form.to !== undefined && isBackwards(ends) ? refused(backwards(found, form.to, ends)) : read(ends);
}

function isBackwards({ from, to }: Ends): boolean {
  return from !== undefined && to !== undefined && to < from;
}

/** What is wrong where the upper end, in a group, lies before the lower. */
function backwards(found: Found, to: number, { from, to: end }: Ends): ReadingFault {
  return {
    column: found.column(to),
    message: `slutter (${end ?? ''}), før det begynder (${from ?? ''})`,
    hint: 'Byt de to tal om.',
  };
}

function endAt(found: Found, index: number | undefined, form: EndsForm): Reading<number> | undefined {
  if (index === undefined) return undefined;
  const { times = 1, shift = 0, limits } = form;
  const said = numberIn(found.group(index));
  const number = said * times + shift;
  const isWhole = Number.isInteger(number);
  if (isWhole && number >= limits.min && number <= limits.max) return read(number);
  const [least, most] = [limits.min, limits.max].map((limit) => Math.floor((limit - shift) / times));
  return refused({
    column: found.column(index),
    message: isWhole
      ? `har et tal, der ikke kan være ${limits.unit}: ${said}`
      : `har en halv, hvor der skal være hele ${limits.unit}`,
    hint: `Skriv et helt tal fra ${least ?? 0} til ${most ?? 0}.`,
  });
}
