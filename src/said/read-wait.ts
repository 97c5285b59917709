import { readEnds, type Ends } from './ends.ts';
import { form, readForms, type Found, type Grammar } from './forms.ts';
import { NUMBER as N, numberIn } from './numerals.ts';
import { read, refused, type Reading } from './reading.ts';
import { MOST_WAIT_MONTHS, MOST_WAIT_WEEKS, weeksInMonths, type Wait } from './wait.ts';

/** `3-4 måneder`, `2 uger`, `op til 8 uger`, `mindst 2 måneder`, `ingen ventetid`. */
export function readWait(text: string): Reading<Wait> {
  return readForms(text, WAIT);
}

const UNIT = String.raw`(uger|uge|ugers|måneder|måned|måneders|mdr\.?|md\.?|år|års)`;
const WHAT = '(?:ventetid:? |ventetiden er |vent |der er )?';
const LONG = '(?: ventetid)?';
const MOST = '(?:op til|højst|maks|maks\\.|maksimalt|indtil|under|mindre end)';
const NOW = '(?: lige nu| i øjeblikket| for tiden)?';

const WAIT: Grammar<Wait> = {
  hint: 'Skriv «2 uger», «3-4 måneder», «op til 8 uger» eller «ingen ventetid».',
  forms: [
    form(`ingen|(?:der er )?ingen ventetid${NOW}|med det samme|straks`, () => read({ kind: 'none' })),
    form(`${WHAT}(?:fra |mellem )?${N}(?:~-~| til | og )${N}~${UNIT}${LONG}`, waitOf({ from: 1, to: 2, unit: 3 })),
    form(`${WHAT}${MOST} ${N}~${UNIT}${LONG}`, waitOf({ to: 1, unit: 2 })),
    form(`${WHAT}(?:mindst|fra|over|mere end) ${N}~${UNIT}${LONG}`, waitOf({ from: 1, unit: 2 })),
    form(`${WHAT}${N}~${UNIT}${LONG}`, waitOf({ from: 1, to: 1, unit: 2 })),
    form(`${WHAT}(?:ca|ca\\.|cirka|omkring|omtrent|omkr\\.) ${N}~${UNIT}${LONG}`, about),
    form(`${WHAT}(${MOST} )?${N} (?:dage|dag)${LONG}`, inDays),
  ],
};

interface Groups {
  readonly from?: number;
  readonly to?: number;
  readonly unit: number;
}

function waitOf({ unit, ...groups }: Groups): (found: Found) => Reading<Wait> {
  return (found) => {
    const isWeeks = found.group(unit).startsWith('u');
    const times = found.group(unit).startsWith('å') ? 12 : 1;
    const limits = { min: 0, max: isWeeks ? MOST_WAIT_WEEKS : MOST_WAIT_MONTHS, unit: isWeeks ? 'uger' : 'måneder' };
    const ends = readEnds(found, { ...groups, limits, times });
    if (!ends.ok) return ends;
    return read(isWeeks ? weeksOf(ends.value) : { ...weeksInMonths(ends.value), months: ends.value });
  };
}

function weeksOf({ from, to }: Ends): Wait {
  return {
    kind: 'weeks',
    ...(from === undefined ? {} : { fromWeeks: from }),
    ...(to === undefined ? {} : { toWeeks: to }),
  };
}

/** How long it is, nobody has said. */
function about(found: Found): Reading<Wait> {
  const said = `${found.group(1)} ${found.group(2)}`;
  return refused({
    column: 1,
    message: 'siger ikke, hvor lang tid det højst er',
    hint: `Skriv «${said}», eller mellem hvilke to tal det er: «2-4 uger», «op til 8 uger».`,
  });
}

/** Fourteen days are two weeks; ten are none. */
function inDays(found: Found): Reading<Wait> {
  const weeks = numberIn(found.group(2)) / 7;
  if (Number.isInteger(weeks) && weeks > 0 && weeks <= MOST_WAIT_WEEKS)
    return read(weeksOf(found.group(1) === '' ? { from: weeks, to: weeks } : { to: weeks }));
  return refused({ column: found.column(2), message: 'har en ventetid i dage', hint: 'Skriv den i uger: «1-2 uger».' });
}
