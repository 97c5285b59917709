import { LAST_WEEK, PARENT_AGES, type JoinBy, type ParentSpan, type PregnancySpan } from './age.ts';
import { AGE, ageIn, type SaidAge } from './child-age.ts';
import { from, spanOf, until, type End } from './child-ends.ts';
import { readEnds, type EndsForm } from './ends.ts';
import { form, readForms, type Found, type Grammar } from './forms.ts';
import { NUMBER as N, numberIn } from './numerals.ts';
import { read, refused, type Reading, type ReadingFault } from './reading.ts';

export { readChildSpan } from './read-child-span.ts';

/** `uge 12-20`, `fra uge 26`, `til uge 20`; `gravide` or `hele graviditeten` for one of which no week is said. */
export function readPregnancySpan(text: string): Reading<PregnancySpan> {
  return readForms(text, PREGNANCY);
}

/** `under 25 år`, `18-25 år`, `fra 18 år`, `over 30 år`, `til og med 25 år`; `alle aldre` for one without ends. */
export function readParentSpan(text: string): Reading<ParentSpan> {
  return readForms(text, PARENT);
}

/** `fødslen`, `uge 20`, `barnet er 2 måneder`. */
export function readJoinBy(text: string): Reading<JoinBy> {
  return readForms(text, JOIN_BY);
}

const WEEK = '(?:uge|uger|graviditetsuge)~';

const PREGNANCY: Grammar<PregnancySpan> = {
  hint: 'Skriv «uge 12-20», «fra uge 26», «til uge 20» eller «gravide».',
  forms: [
    form('hele graviditeten|graviditeten|graviditet|gravide|alle gravide|alle uger', () => read({})),
    form(`(?:fra |i |mellem )?${WEEK}${N}(?:~-~| til og med | til | og )(?:${WEEK})?${N}`, weeks({ from: 1, to: 2 })),
    form(`fra ${WEEK}${N}(?: og op| og opefter)?`, weeks({ from: 1 })),
    form(`(?:op til|til og med|til) ${WEEK}${N}`, weeks({ to: 1 })),
    form(`(?:før|inden) ${WEEK}${N}`, weeks({ to: 1, shift: -1 })),
    form(`(?:i )?${WEEK}${N}`, weeks({ from: 1, to: 1 })),
  ],
};

const WHO = '(?:forældre |mødre |fædre |unge |unge forældre |unge mødre |man skal være )?';
const AGED = `${WHO}(?:på |i alderen )?`;
const UP = '(?:og op|og opefter|og derover|eller derover|og ældre|eller ældre|eller mere)';

const PARENT: Grammar<ParentSpan> = {
  hint: 'Skriv «under 25 år», «18-25 år», «fra 18 år» eller «til og med 25 år».',
  forms: [
    form('alle aldre|ingen aldersgrænse', () => read({})),
    form(`${AGED}${N}~-~${N}(?:(?:-|~)(?:år|årige))?`, years({ from: 1, to: 2 })),
    form(`${WHO}fra ${N}(?: år)? til og med ${N}(?: år)?`, years({ from: 1, to: 2 })),
    form(`${WHO}(?:fra |mellem )?${N}(?: år)? (?:til|og) ${N}(?: år)?`, betweenParents),
    form(`${WHO}(?:op til|indtil|til) ${N}(?: år)?`, upToParent),
    form(`${WHO}under ${N}(?: år)?`, years({ to: 1, shift: -1 })),
    form(`${WHO}til og med ${N}(?: år)?`, years({ to: 1 })),
    form(`${WHO}(?:fra|over|mindst|fyldt) ${N}(?: år)?(?: ${UP})?`, years({ from: 1 })),
    form(`${AGED}${N}~år ${UP}`, years({ from: 1 })),
    form(`${AGED}${N}~(?:år~)?\\+(?:~år)?`, years({ from: 1 })),
    form(`${AGED}${N}~år`, years({ from: 1, to: 1 })),
  ],
};

const JOIN_BY: Grammar<JoinBy> = {
  hint: 'Skriv «fødslen», «uge 20» eller «barnet er 2 måneder».',
  forms: [
    form('(?:senest )?(?:før |inden |ved )?(?:barnets )?(?:fødslen|fødsel)', () => read({ kind: 'birth' })),
    form(`(?:senest )?(?:i )?${WEEK}${N}`, joinWeek(0)),
    form(`(?:før|inden) ${WEEK}${N}`, joinWeek(-1)),
    form(`(?:senest )?(?:(?:når )?barnet (?:er|fylder) )?${AGE}(?: gammelt| efter fødslen)?`, joinAge(from)),
    form(`(?:før|inden) barnet (?:er|fylder) ${AGE}(?: gammelt)?`, joinAge(until)),
  ],
};

type Groups = Omit<EndsForm, 'limits'>;

const WEEK_LIMITS = { min: 0, max: LAST_WEEK, unit: 'uger i en graviditet' };

function weeks(groups: Groups): (found: Found) => Reading<PregnancySpan> {
  return (found) => {
    const ends = readEnds(found, { ...groups, limits: WEEK_LIMITS });
    if (!ends.ok) return ends;
    const { from, to } = ends.value;
    return read({ ...(from === undefined ? {} : { fromWeek: from }), ...(to === undefined ? {} : { toWeek: to }) });
  };
}

function years(groups: Groups): (found: Found) => Reading<ParentSpan> {
  return (found) => {
    const limits = { min: PARENT_AGES.from, max: PARENT_AGES.to, unit: 'en forælders alder' };
    const ends = readEnds(found, { ...groups, limits });
    if (!ends.ok) return ends;
    const { from, to } = ends.value;
    return read({ ...(from === undefined ? {} : { fromAge: from }), ...(to === undefined ? {} : { toAge: to }) });
  };
}

/** «op til 25 år» is until the birthday to some; to others the year after it counts too. */
function upToParent(found: Found): Reading<ParentSpan> {
  return eitherParent(found.group(1), {
    withIt: `til og med ${found.group(1)} år`,
    without: `under ${found.group(1)} år`,
  });
}

function betweenParents(found: Found): Reading<ParentSpan> {
  const [first, last] = [found.group(1), found.group(2)];
  return eitherParent(last, { withIt: `${first}-${last} år`, without: `${first}-${numberIn(last) - 1} år` });
}

function eitherParent(age: string, { withIt, without }: { withIt: string; without: string }): Reading<ParentSpan> {
  return refused({
    column: 1,
    message: `siger ikke, om forældre på ${age} år er med`,
    hint: `Skriv «${withIt}», hvis de er, og «${without}», hvis ikke.`,
  });
}

function joinWeek(shift: number): (found: Found) => Reading<JoinBy> {
  return (found) => {
    const ends = readEnds(found, { to: 1, shift, limits: WEEK_LIMITS });
    return ends.ok ? read({ kind: 'pregnancy-week', week: ends.value.to ?? 0 }) : ends;
  };
}

function joinAge(endOf: (age: SaidAge) => End): (found: Found) => Reading<JoinBy> {
  return (found) => {
    const end = endOf(ageIn(found, 1, 2));
    const span = spanOf(undefined, end);
    if (!span.ok) return span;
    if (end.unit === 'weeks') return refused(joinInMonths(found.column(1)));
    return read({ kind: 'child-months', months: end.count });
  };
}

function joinInMonths(column: number): ReadingFault {
  return { column, message: 'har en alder i uger', hint: 'Skriv den i måneder: «barnet er 2 måneder».' };
}
