import type { SchoolHoliday } from '../calendar/school-holidays.ts';
import { WEEKDAYS, type Weekday } from '../calendar/weekday.ts';
import type { PartOfDay } from './when.ts';

/** The words that a line of time is written with. */
export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  mo: 'mandag',
  tu: 'tirsdag',
  we: 'onsdag',
  th: 'torsdag',
  fr: 'fredag',
  sa: 'lørdag',
  su: 'søndag',
};

/** January first. */
export const MONTH_NAMES = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export const PART_NAMES: Readonly<Record<PartOfDay, string>> = {
  morning: 'morgen',
  forenoon: 'formiddag',
  afternoon: 'eftermiddag',
  evening: 'aften',
  night: 'nat',
};

export const SCHOOL_HOLIDAY_NAMES: Readonly<Record<SchoolHoliday, string>> = {
  winter: 'vinterferien',
  easter: 'påskeferien',
  summer: 'sommerferien',
  autumn: 'efterårsferien',
  christmas: 'juleferien',
};

/** First first. */
export const ORDINAL_NAMES = ['første', 'anden', 'tredje', 'fjerde', 'femte'] as const;

const CARDINALS = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'] as const;

const SHORT_WEEKDAYS: Readonly<Record<Weekday, readonly string[]>> = {
  mo: ['man', 'ma'],
  tu: ['tirs', 'tir', 'ti'],
  we: ['ons', 'on'],
  th: ['tors', 'tor', 'to'],
  fr: ['fre', 'fr'],
  sa: ['lør', 'lø'],
  su: ['søn', 'sø'],
};

const SHORT_MONTHS: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['febr', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
];

/** Words that a full stop may stand right after. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...Object.values(SHORT_WEEKDAYS).flat(),
  ...SHORT_MONTHS.map(([name]) => name),
  ...['kl', 'd', 'inkl', 'incl', 'pr', 'min', 'max', 'maks', 'mdr', 't.o.m', 'f.o.m', 'tom', 'fom', 'eftm', 'form'],
]);

export const WEEKDAY_OF: ReadonlyMap<string, Weekday> = new Map(
  WEEKDAYS.flatMap((day) => {
    const name = WEEKDAY_NAMES[day];
    return [name, `${name}e`, `${name}en`, `${name}ene`, ...SHORT_WEEKDAYS[day]].map((word) => [word, day] as const);
  }),
);

/** 1 to 12. */
export const MONTH_OF: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...SHORT_MONTHS,
]);

export const PART_OF: ReadonlyMap<string, PartOfDay> = new Map([
  ...forms('morning', 'morgen', 'morgenen', 'morgener'),
  ...forms('forenoon', 'formiddag', 'formiddagen', 'formiddage'),
  ...forms('afternoon', 'eftermiddag', 'eftermiddagen', 'eftermiddage'),
  ...forms('evening', 'aften', 'aftenen', 'aftener'),
  ...forms('night', 'nat', 'natten', 'nætter'),
]);

export const SCHOOL_HOLIDAY_OF: ReadonlyMap<string, SchoolHoliday> = new Map([
  ...forms('winter', 'vinterferien', 'vinterferie'),
  ...forms('easter', 'påskeferien', 'påskeferie'),
  ...forms('summer', 'sommerferien', 'sommerferie', 'skolesommerferien'),
  ...forms('autumn', 'efterårsferien', 'efterårsferie'),
  ...forms('christmas', 'juleferien', 'juleferie'),
]);

/** -1 is the last, -2 the one before it. */
export const ORDINAL_OF: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_NAMES.map((name, index) => [name, index + 1] as const),
  ...([
    ['andet', 2],
    ['sjette', 6],
    ['sidste', -1],
    ['næstsidste', -2],
  ] as const),
]);

export const CARDINAL_OF: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.map((name, index) => [name, index + 1] as const),
  ...(['én', 'et', 'ét'] as const).map((name) => [name, 1] as const),
]);

/** What a number in a line may count; a number before one of these is no hour. */
export const COUNTED_UNITS: ReadonlySet<string> = new Set([
  ...['gang', 'gange', 'mødegange', 'møder', 'sessioner', 'aftener', 'dage', 'uger', 'ugers', 'måneder', 'mdr'],
  ...['minutter', 'minutters', 'min', 'time', 'timer', 'timers', 'år', 'pladser', 'personer', 'familier', 'kr'],
]);

function forms<T extends string>(value: T, ...words: readonly string[]): (readonly [string, T])[] {
  return words.map((word) => [word, value] as const);
}
