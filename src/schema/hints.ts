import type { FieldPath } from './finding.ts';
import type { Kind } from './index.ts';

/** What to write instead of a field that people expect, in the words of their own lists and of other directories. */
const ADVICE = {
  when: 'Skriv tiden i opens: opens: mandag 9-11 og 13-15.',
  line: 'Skriv det på tidens linje: { when: mandag 9-11 og 13-15 }.',
  teams: 'Skriv et hold i teams: { when: "onsdag 13-14.30 fra 2027-01-13, 8 gange" }.',
  at: 'Skriv stedet i at: { name: Biblioteket, address: Torvet 1, postcode: "6700", town: Esbjerg }.',
  price: 'Skriv prisen i price: price: 350 kr. pr. forløb, eller price: gratis.',
  phones: 'Skriv telefonen i contact: { phones: "76 16 16 16" }. Flere står på en liste.',
  number: 'Skriv nummeret i number, eller skriv kun nummeret: phones: "76 16 16 16".',
  email: 'Skriv den i contact: { email: navn@kommune.dk }.',
  web: 'Skriv den i contact: { web: https://… }.',
  form: 'Skriv siden, hvor man melder sig til, i contact: { form: https://… }.',
  bring: 'Skriv det, man skal have med, i bring: [sygesikringskort].',
  seats:
    'Skriv, hvor mange der er plads til, i groupSize: { to: 12 }; for et hold i seats: { to: 12 } under teams. Er alt optaget, så skriv full: true eller full: waiting-list.',
  teamSeats: 'Skriv pladserne i seats: { to: 12 }.',
  full: 'Skriv full: true, eller full: waiting-list, hvis man kan komme på venteliste.',
  ages: 'Skriv alderen i audience: child: 0-11 måneder, pregnancy: fra uge 12, parent: under 25 år.',
  area: 'Skriv det i area: [esbjerg, varde], region-syddanmark eller danmark.',
  begins: 'Skriv første og sidste dag i status: begins: 2027-02-01, ends: 2027-06-30.',
  reopens: 'Skriv den første dag, der er åbent igen, i status: reopens: 2027-02-02.',
  wait: 'Skriv ventetiden i access: waitingTime: 3-4 måneder.',
  closed:
    'Skriv, hvornår der er lukket, på tidens linje: opens: mandag 9-11, ikke juli; for et helt hus i closed i kommunens fil.',
  changes: 'Skriv gange, der er anderledes, i changes: 2026-12-11 aflyst.',
  title: 'Skriv navnet i title.',
  summary: 'Skriv en eller to korte sætninger i summary, og resten under den nederste linje ---.',
} as const;

type Advice = keyof typeof ADVICE;

/** Names by what they ask for, in small letters and without anything but letters and numbers. */
const NAMES: Readonly<Partial<Record<Advice, readonly string[]>>> = {
  when: [
    ...[
      'schedules',
      'openinghours',
      'hours',
      'time',
      'times',
      'tid',
      'tider',
      'tidspunkt',
      'åbningstid',
      'åbningstider',
    ],
    ...['dage', 'dag', 'ugedag', 'ugedage', 'weekday', 'weekdays', 'day', 'days', 'hvornår', 'when', 'kl', 'klokken'],
    ...[
      'starttime',
      'endtime',
      'starttime2',
      'endtime2',
      'startdate',
      'enddate',
      'rrule',
      'recurrence',
      'rhythm',
      'rytme',
    ],
    ...['opening', 'openings', 'open'],
  ],
  teams: ['team', 'hold', 'course', 'courses', 'kursus', 'forløb', 'sessions', 'gange'],
  at: [
    'address',
    'addresses',
    'adresse',
    'sted',
    'steder',
    'place',
    'location',
    'locations',
    'hvor',
    'where',
    'lokale',
  ],
  price: ['pris', 'priser', 'prices', 'cost', 'costs', 'costoptions', 'fee', 'fees', 'betaling', 'gratis', 'free'],
  phones: ['phone', 'phones', 'telefon', 'telefoner', 'telefonnummer', 'tlf', 'mobil', 'telephone', 'tel'],
  email: ['email', 'mail', 'emailadresse', 'epost'],
  web: ['web', 'website', 'url', 'hjemmeside', 'link', 'links'],
  form: ['signup', 'form', 'tilmelding', 'registration', 'applicationurl', 'apply'],
  bring: ['documents', 'requireddocuments', 'medbring', 'tagmed', 'papirer', 'papers', 'huskmed', 'husk'],
  seats: ['capacity', 'capacities', 'seats', 'pladser', 'antalpladser', 'holdstørrelse', 'deltagere', 'max', 'maks'],
  full: ['fuldt', 'optaget', 'venteliste', 'waitinglist', 'soldout'],
  ages: [
    'age',
    'ages',
    'alder',
    'minage',
    'maxage',
    'minimumage',
    'maximumage',
    'målgruppe',
    'child',
    'pregnancy',
    'parent',
  ],
  area: ['areas', 'serviceareas', 'servicearea', 'municipalities', 'kommuner', 'område', 'dækker', 'region'],
  begins: ['begins', 'ends', 'start', 'slut', 'begynder', 'slutter', 'from', 'to', 'fra', 'til'],
  reopens: ['reopens', 'åbnerigen', 'pausetil'],
  wait: ['wait', 'waitingtime', 'waittime', 'ventetid'],
  closed: ['closed', 'lukket', 'ferie', 'ferielukket', 'helligdage', 'holidays'],
  changes: ['change', 'exceptions', 'aflyst', 'cancelled', 'flyttet', 'ændringer'],
  title: ['name', 'navn', 'titel', 'overskrift'],
  summary: ['description', 'beskrivelse', 'tekst', 'resumé'],
};

/** In an entry of times the line says the days and the hours; elsewhere inside a group the names mean less. */
const IN_ENTRY: Readonly<Record<string, Advice>> = {
  ...Object.fromEntries([...(NAMES.when ?? []), 'schedule', 'closed', 'lukket'].map((name) => [name, 'line'])),
  ...Object.fromEntries([...(NAMES.seats ?? [])].map((name) => [name, 'teamSeats'])),
  ...Object.fromEntries([...(NAMES.at ?? [])].map((name) => [name, 'at'])),
};

const IN_PHONE: Readonly<Record<string, Advice>> = Object.fromEntries(
  [...(NAMES.phones ?? [])].map((name) => [name, 'number']),
);

const ON_TOP = new Map(
  Object.entries(NAMES).flatMap(([advice, names]) => names.map((name): [string, Advice] => [name, advice as Advice])),
);

/**
 * What to write instead of a field that does not exist but whose need is known: `pris` at the top of an offer, `capacity`
 * on a team. `path` is the group's. Undefined where nobody can tell what is meant.
 */
export function hintFor(kind: Kind, path: FieldPath, key: string): string | undefined {
  if (kind !== 'offers') return undefined;
  const name = key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [group] = path;
  const advice = group === undefined ? ON_TOP.get(name) : inGroup(String(group), name);
  return advice === undefined ? undefined : ADVICE[advice];
}

function inGroup(group: string, name: string): Advice | undefined {
  if (group === 'opens' || group === 'teams' || group === 'places') return IN_ENTRY[name];
  // An old group of times that asks for more than it can say.
  if (group === 'schedule') return ON_TOP.get(name) === 'when' ? 'when' : undefined;
  if (group === 'contact') return IN_PHONE[name];
  return group === 'audience' && ON_TOP.get(name) === 'ages' ? 'ages' : undefined;
}
