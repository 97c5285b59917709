import { WEEKDAYS } from '../../calendar/weekday.ts';
import { ORDINAL_NAMES, PART_OF, WEEKDAY_NAMES } from '../words-of-time.ts';
import { attempt, peek, takePhrase, takeSeparator, type Cursor } from './cursor.ts';
import { takeOrdinal } from './numbers.ts';
import { refuse } from './refusal.ts';
import { put, type Each, type Slots } from './slots.ts';
import { takeWeekday, takeWeekdayGroup, type WeekdayGroup } from './weekdays.ts';

const IN_MONTH = ['i måneden', 'i hver måned', 'hver måned', 'om måneden', 'i en måned'];

const PLAIN: Readonly<Record<string, Each>> = {
  'hvert halve år': { per: 'month', every: 6 },
  halvårligt: { per: 'month', every: 6 },
  halvårlig: { per: 'month', every: 6 },
  'hvert kvartal': { per: 'month', every: 3 },
  'i hver uge': { per: 'week', every: 1 },
  'hver uge': { per: 'week', every: 1 },
  ugentligt: { per: 'week', every: 1 },
  ugentlig: { per: 'week', every: 1 },
  'i hver måned': { per: 'month', every: 1 },
  'i alle måneder': { per: 'month', every: 1 },
  'hver måned': { per: 'month', every: 1 },
  månedligt: { per: 'month', every: 1 },
  månedlig: { per: 'month', every: 1 },
  'hvert år': { per: 'year', every: 1 },
  årligt: { per: 'year', every: 1 },
  årlig: { per: 'year', every: 1 },
};

/** How often something is, after a number of times: `om ugen` of `2 gange om ugen`. */
const PER: Readonly<Record<string, Each>> = {
  ...Object.fromEntries(
    ['om dagen', 'i døgnet', 'pr dag', 'per dag'].map((words) => [words, { per: 'day', every: 1 }]),
  ),
  ...Object.fromEntries(['om ugen', 'i ugen', 'pr uge', 'per uge'].map((words) => [words, { per: 'week', every: 1 }])),
  ...Object.fromEntries(
    ['om måneden', 'i måneden', 'pr måned', 'per måned'].map((words) => [words, { per: 'month', every: 1 }]),
  ),
  ...Object.fromEntries(['om året', 'pr år', 'per år'].map((words) => [words, { per: 'year', every: 1 }])),
  'hver dag': { per: 'day', every: 1 },
};

const UNITS: Readonly<Record<string, Each['per']>> = { dag: 'day', uge: 'week', måned: 'month', år: 'year' };

/** `hver anden tirsdag`, `hver 14. dag`, `hver uge`, `hver aften`: weekdays, how often, or both. */
export function takeEach(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  const each = takeFrequency(cursor);
  if (each !== undefined) {
    put(slots, 'each', { token, value: each });
    return true;
  }
  return takeEveryPart(cursor, slots) || takeEveryOther(cursor, slots);
}

/** `hver anden uge`, `ugentligt`: a rhythm in which no weekday is said. */
export function takeFrequency(cursor: Cursor): Each | undefined {
  const plain = takePhrase(cursor, Object.keys(PLAIN));
  return plain === undefined ? attempt(cursor, takeEveryUnit) : PLAIN[plain];
}

/** What a number of times is counted in: `om ugen`, `hver anden måned`. */
export function takePer(cursor: Cursor): Each | undefined {
  const words = takePhrase(cursor, Object.keys(PER));
  return words === undefined ? takeFrequency(cursor) : PER[words];
}

function takeEveryUnit(cursor: Cursor): Each | undefined {
  takePhrase(cursor, ['i', 'om']);
  const every = takeEvery(cursor);
  const word = takePhrase(cursor, Object.keys(UNITS));
  const per = word === undefined ? undefined : UNITS[word];
  if (every === undefined || every < 2 || per === undefined) return undefined;
  return per === 'day' && every % 7 === 0 ? { per: 'week', every: every / 7 } : { per, every };
}

/** `hver anden`, `hveranden`, `hver 3.`; -1 for `hver sidste`. */
function takeEvery(cursor: Cursor): number | undefined {
  if (takePhrase(cursor, ['hveranden', 'hvertandet'])) return 2;
  return takePhrase(cursor, ['hver', 'hvert']) === undefined ? undefined : takeOrdinal(cursor);
}

/** `hver aften`: on every day. The part of the day is left to be read. */
function takeEveryPart(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  if (token.text !== 'hver' || !PART_OF.has(peek(cursor, 1).text)) return false;
  cursor.at += 1;
  put(slots, 'weekdays', { token, value: { weekdays: WEEKDAYS, holidays: false, isWorkdays: false } });
  return true;
}

/** `hver anden tirsdag`. @throws Refusal for `hver anden tirsdag i måneden`, which says two things */
function takeEveryOther(cursor: Cursor, slots: Slots): boolean {
  const token = peek(cursor);
  const found = attempt(cursor, () => {
    const every = takeEvery(cursor);
    const group = attempt(cursor, takeOneDay);
    return every === undefined || every < 2 || group === undefined ? undefined : { every, group };
  });
  if (found === undefined) return false;
  const { every, group } = found;
  const day = textOf(group);
  if (takePhrase(cursor, IN_MONTH))
    refuse(
      token,
      `«hver ${nthName(every)} ${day} i måneden» kan forstås på to måder`,
      `Skriv «${nthName(every)} ${day} i måneden» (én gang om måneden) eller «${day} hver ${nthName(every)} uge».`,
    );
  if (attempt(cursor, () => (takeSeparator(cursor) ? takeWeekdayGroup(cursor) : undefined)))
    refuse(
      token,
      `man kan ikke se, om «hver ${nthName(every)}» gælder alle dagene`,
      `Skriv fx «tirsdag og torsdag hver ${nthName(every)} uge».`,
    );
  put(slots, 'weekdays', { token, value: group });
  put(slots, 'each', { token, value: { per: 'week', every } });
  return true;
}

function takeOneDay(cursor: Cursor): WeekdayGroup | undefined {
  if (takePhrase(cursor, ['weekend'])) return { weekdays: ['sa', 'su'], holidays: false, isWorkdays: false };
  const weekday = takeWeekday(cursor);
  return weekday === undefined ? undefined : { weekdays: [weekday], holidays: false, isWorkdays: false };
}

function textOf({ weekdays: [first, ...others] }: WeekdayGroup): string {
  return first === undefined || others.length > 0 ? 'weekend' : WEEKDAY_NAMES[first];
}

function nthName(every: number): string {
  return ORDINAL_NAMES[every - 1] ?? `${String(every)}.`;
}
