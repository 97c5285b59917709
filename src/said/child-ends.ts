import { LAST_CHILD_WEEK, LAST_MONTH, type ChildSpan } from './age.ts';
import { ageWords, fewestMonthsIn, mostMonthsIn, type SaidAge } from './child-age.ts';
import { read, refused, type Reading, type ReadingFault } from './reading.ts';

/** An end of a child's span, in completed weeks or months; no whole number where a half makes it unclear. */
export interface End {
  readonly age: SaidAge;
  readonly unit: 'weeks' | 'months';
  readonly count: number;
}

export const NEWBORN: End = { age: { count: 0, unit: 'months', column: 1 }, unit: 'months', count: 0 };

export function from(age: SaidAge): End {
  return age.unit === 'years'
    ? { age, unit: 'months', count: age.count * 12 }
    : { age, unit: age.unit, count: age.count };
}

/** The last week or month that is still before the age. */
export function until(age: SaidAge): End {
  return { ...from(age), count: from(age).count - 1 };
}

/** The last week or month of the age itself: a child is 3 years old until it turns 4. */
export function through(age: SaidAge): End {
  if (age.unit !== 'years') return from(age);
  return { age, unit: 'months', count: Number.isInteger(age.count) ? (age.count + 1) * 12 - 1 : NaN };
}

/** The span between two ends, either of which may be unsaid. */
export function spanOf(start: End | undefined, end: End | undefined): Reading<ChildSpan> {
  const fault = [start, end]
    .map((one) => (one === undefined ? undefined : faultOf(one)))
    .find((one) => one !== undefined);
  if (fault !== undefined) return refused(fault);
  // Nought is nought in weeks and in months.
  const first = start?.count === 0 && end !== undefined ? { ...start, unit: end.unit } : start;
  if (first === undefined || end === undefined) return read(toSpan(first, end));
  if (first.unit !== end.unit) return refused(mixed(first, end));
  return end.count < first.count ? refused(backwards(first, end)) : read(toSpan(first, end));
}

function toSpan(start: End | undefined, end: End | undefined): ChildSpan {
  if (start?.unit !== 'weeks' && end?.unit !== 'weeks') return months(start?.count, end?.count);
  const weeks = {
    ...(start === undefined ? {} : { from: start.count }),
    ...(end === undefined ? {} : { to: end.count }),
  };
  return { ...months(start && fewestMonthsIn(start.count), end && mostMonthsIn(end.count)), weeks };
}

function months(fromMonths: number | undefined, toMonths: number | undefined): ChildSpan {
  return { ...(fromMonths === undefined ? {} : { fromMonths }), ...(toMonths === undefined ? {} : { toMonths }) };
}

function faultOf({ age, unit, count }: End): ReadingFault | undefined {
  const { column } = age;
  const most = unit === 'weeks' ? LAST_CHILD_WEEK : LAST_MONTH;
  if (!Number.isInteger(count))
    return {
      column,
      message: `ender midt i et år eller en måned (${ageWords(age)})`,
      hint: `Skriv det i måneder: «0-18 måneder», «fra fødslen til 18 måneder».`,
    };
  if (count >= 0 && count <= most) return undefined;
  const limit = unit === 'weeks' ? `${LAST_CHILD_WEEK} uger` : `${(LAST_MONTH + 1) / 12} år`;
  return {
    column,
    message: `har en alder, der ikke kan være et barns: ${ageWords(age)}`,
    hint: `Skriv en alder op til ${limit}.`,
  };
}

function mixed(start: End, end: End): ReadingFault {
  return {
    column: end.age.column,
    message: `begynder i ${start.unit === 'weeks' ? 'uger' : 'måneder'} og slutter i ${end.unit === 'weeks' ? 'uger' : 'måneder'}`,
    hint: 'Skriv begge i uger eller begge i måneder: «3-10 uger», «0-3 måneder».',
  };
}

function backwards(start: End, end: End): ReadingFault {
  return {
    column: end.age.column,
    message: `slutter (${ageWords(end.age)}), før det begynder (${ageWords(start.age)})`,
    hint: 'Byt de to aldre om.',
  };
}
