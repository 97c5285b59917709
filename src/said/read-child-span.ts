import type { ChildSpan } from './age.ts';
import { AGE, UNIT, ageIn, ageWords } from './child-age.ts';
import { NEWBORN, from, spanOf, through, until, type End } from './child-ends.ts';
import { form, readForms, type Found, type Grammar } from './forms.ts';
import { NUMBER as N } from './numerals.ts';
import { read, refused, type Reading } from './reading.ts';

/**
 * `0-11 måneder`, `3-10 uger`, `1-3 år`, `under 3 år`, `fra fødslen til 3 år`, `over 6 år`, `1½-3 år`; `børn` for one of
 * which no age is said. What years mean: `ChildSpan`.
 */
export function readChildSpan(text: string): Reading<ChildSpan> {
  return readForms(text, CHILD);
}

const BIRTH = '(?:fra )?(?:fødslen|fødsel|nyfødt|nyfødte)';
const WHO = '(?:for )?(?:(?:børn|babyer|spædbørn|småbørn) )?(?:på |i alderen )?';
const OLD = '(?: gamle| gammel)?';
const UP = '(?:og op|og opefter|og derover|eller derover|og ældre|eller ældre|eller mere)';
const TURNS = '(?:barnet|børnene|de|det) (?:fylder|er|bliver)';

const CHILD: Grammar<ChildSpan> = {
  hint: 'Skriv «0-11 måneder», «3-10 uger», «1-3 år», «under 3 år», «fra 6 måneder» eller «børn».',
  forms: [
    form('(?:alle )?børn|familier med børn', () => read({})),
    form('(?:børn i )?alle aldre', () => read({ fromMonths: 0, toMonths: 18 * 12 - 1 })),
    form(`${WHO}(?:fra )?${N}(?:~${UNIT})?(?:~-~| til og med )${AGE}${OLD}`, (found) =>
      spanOf(startIn(found), through(ageIn(found, 3, 4))),
    ),
    form(`${WHO}(?:fra )?${N}(?:~${UNIT})?,? (?:til|indtil) ${TURNS} ${AGE}`, (found) =>
      spanOf(startIn(found), until(ageIn(found, 3, 4))),
    ),
    form(`${WHO}(?:fra )?${N}(?:~${UNIT})? til ${AGE}${OLD}`, betweenAges),
    form(`${WHO}mellem ${N}(?:~${UNIT})? og ${AGE}${OLD}`, betweenAges),
    form(`${WHO}${BIRTH}(?:~-~| til og med )${AGE}`, (found) => spanOf(NEWBORN, through(ageIn(found, 1, 2)))),
    form(`${WHO}${BIRTH},? (?:til|indtil|op til) (?:${TURNS} )?${AGE}`, (found) =>
      spanOf(NEWBORN, until(ageIn(found, 1, 2))),
    ),
    form(`${WHO}${BIRTH}`, () => spanOf(NEWBORN, undefined)),
    form(`${WHO}(?:under|op til|til|indtil) (?:${TURNS} )?${AGE}`, (found) =>
      spanOf(undefined, until(ageIn(found, 1, 2))),
    ),
    form(`${WHO}til og med ${AGE}`, (found) => spanOf(undefined, through(ageIn(found, 1, 2)))),
    form(`${WHO}(?:fra|over|mindst|fyldt) ${AGE}(?: ${UP})?`, (found) => spanOf(from(ageIn(found, 1, 2)), undefined)),
    form(`${WHO}${AGE} ${UP}`, (found) => spanOf(from(ageIn(found, 1, 2)), undefined)),
    form(`${WHO}${AGE}~\\+`, (found) => spanOf(from(ageIn(found, 1, 2)), undefined)),
    form(`${WHO}${N}~\\+~${UNIT}`, (found) => spanOf(from(ageIn(found, 1, 2)), undefined)),
    form(`${WHO}${AGE}${OLD}`, (found) => spanOf(from(ageIn(found, 1, 2)), through(ageIn(found, 1, 2)))),
    form(`${WHO}(?:fra |under |over )?${N}(?:~-~${N})?`, withoutUnit),
  ],
};

/** The lower end before an upper one in the groups 3 and 4: where it has no unit of its own, theirs is meant. */
function startIn(found: Found): End {
  return from(ageIn(found, 1, found.group(2) === '' ? 4 : 2));
}

/** «fra 1 til 3 år» ends before the third birthday to some, after it to others. */
function betweenAges(found: Found): Reading<ChildSpan> {
  const [start, end] = [startIn(found), ageIn(found, 3, 4)];
  if (start.age.unit !== end.unit) return spanOf(start, until(end));
  const [first, last] = [start.count === 0 ? 'fødslen' : ageWords(start.age), ageWords(end)];
  return refused({
    column: end.column,
    message: `siger ikke, om børn på ${last} er med`,
    hint: `Skriv «fra ${first} til og med ${last}», hvis de er, og «fra ${first} til barnet fylder ${last}», hvis ikke.`,
  });
}

function withoutUnit(found: Found): Reading<ChildSpan> {
  const said = found.group(2) === '' ? found.group(1) : `${found.group(1)}-${found.group(2)}`;
  return refused({
    column: found.column(found.group(2) === '' ? 1 : 2),
    message: 'siger ikke, om tallet er uger, måneder eller år',
    hint: `Skriv «${said} måneder» eller «${said} år».`,
  });
}
