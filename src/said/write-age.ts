import type { ChildSpan, JoinBy, ParentSpan, PregnancySpan } from './age.ts';
import { ageWords, UNIT_WORDS, type AgeUnit } from './child-age.ts';
import type { Ends } from './ends.ts';

/** `uge 12-20`; `gravide` where no week is said. */
export function writePregnancySpan({ fromWeek: from, toWeek: to }: PregnancySpan): string {
  if (from === undefined) return to === undefined ? 'gravide' : `til uge ${to}`;
  if (to === undefined) return `fra uge ${from}`;
  return from === to ? `uge ${from}` : `uge ${from}-${to}`;
}

/** `fra 1 år til barnet fylder 4 år`, never «1-3 år»: nobody can misread when it ends. `børn` where no age is said. */
export function writeChildSpan({ fromMonths: from, toMonths: to, weeks }: ChildSpan): string {
  if (weeks !== undefined) return writeAges(weeks, 'weeks');
  if (to === undefined || (to + 1) % 12 !== 0 || isSaidInMonths(from, to)) return writeAges(ends(from, to), 'months');
  const turns = ageWords({ count: (to + 1) / 12, unit: 'years' });
  return from === undefined ? `under ${turns}` : `${startWords(from)} til barnet fylder ${turns}`;
}

/** `under 25 år`, `18-25 år`; `alle aldre` where no age is said. */
export function writeParentSpan({ fromAge: from, toAge: to }: ParentSpan): string {
  if (from === undefined) return to === undefined ? 'alle aldre' : `under ${to + 1} år`;
  if (to === undefined) return `fra ${from} år`;
  return from === to ? `${from} år` : `${from}-${to} år`;
}

/** `fødslen`, `uge 20`, `barnet er 2 måneder`. */
export function writeJoinBy(joinBy: JoinBy): string {
  switch (joinBy.kind) {
    case 'birth':
      return 'fødslen';
    case 'pregnancy-week':
      return `uge ${joinBy.week}`;
    case 'child-months':
      return `barnet er ${ageWords({ count: joinBy.months, unit: 'months' })}`;
  }
}

/** The first years are said in months, unless they begin with a birthday. */
function isSaidInMonths(from: number | undefined, to: number): boolean {
  return from !== undefined && from < 12 && to < 24;
}

function writeAges({ from, to }: Ends, unit: AgeUnit): string {
  if (from === undefined) return to === undefined ? 'børn' : `til og med ${ageWords({ count: to, unit })}`;
  if (to === undefined) return unit === 'weeks' ? `fra ${ageWords({ count: from, unit })}` : startWords(from);
  return from === to ? ageWords({ count: from, unit }) : `${from}-${to} ${UNIT_WORDS[unit][1]}`;
}

function startWords(months: number): string {
  if (months === 0) return 'fra fødslen';
  return `fra ${ageWords(months % 12 === 0 ? { count: months / 12, unit: 'years' } : { count: months, unit: 'months' })}`;
}

function ends(from: number | undefined, to: number | undefined): Ends {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
