import type { DaySet, NumberRange, Span } from '../when.ts';
import type { Weekday } from '../../calendar/weekday.ts';
import type { CalendarDate } from '../../calendar/day.ts';
import type { WrittenSpan } from './dates.ts';
import type { NthDays } from './nth.ts';
import { refuse } from './refusal.ts';
import type { Token } from './tokens.ts';
import type { WeekdayGroup } from './weekdays.ts';

/** `hver anden uge`, `2 gange om måneden`. */
export interface Each {
  readonly per: 'day' | 'week' | 'month' | 'year';
  readonly every: number;
  /** How often in each of them, where that is said. */
  readonly times?: NumberRange;
}

export interface Months {
  /** In the order written; empty for the whole of a year. */
  readonly numbers: readonly number[];
  readonly year?: number;
}

/** What has been read of a line so far, each with the token that it began at. */
export interface Slots {
  weekdays?: Taken<WeekdayGroup>;
  nth?: Taken<NthDays>;
  dates?: Taken<readonly WrittenSpan[]>;
  plain?: Taken<'by-agreement' | 'as-house'>;
  each?: Taken<Each>;
  /** `i måneden` */
  monthly?: Taken<true>;
  spans?: Taken<readonly Span[]>;
  weeks?: Taken<'even' | 'odd'>;
  inWeeks?: Taken<{ readonly numbers: readonly number[]; readonly year?: number }>;
  months?: Taken<Months>;
  from?: Taken<CalendarDate>;
  to?: Taken<CalendarDate>;
  meetings?: Taken<NumberRange>;
  lastsWeeks?: Taken<NumberRange>;
  minutes?: Taken<{ readonly count: number; readonly isEach: boolean }>;
  /** `hele året` */
  allYear?: Taken<true>;
  readonly except: DaySet[];
  readonly exceptWeekdays: { readonly token: Token; readonly weekdays: readonly Weekday[] }[];
  readonly also: DaySet[];
}

export interface Taken<T> {
  readonly token: Token;
  readonly value: T;
}

type Key = Exclude<keyof Slots, 'except' | 'exceptWeekdays' | 'also'>;

/** Words for days that cannot stand with others. Dates may stand with weekdays: they can be the first and the last. */
const GROUPS_OF_DAYS: readonly (readonly Key[])[] = [
  ['weekdays', 'nth', 'plain'],
  ['dates', 'plain'],
];

const NAMES: Readonly<Partial<Record<Key, string>>> = {
  spans: 'klokkeslæt',
  from: 'en første dag',
  to: 'en sidste dag',
  meetings: 'et antal gange',
  lastsWeeks: 'et antal uger',
  minutes: 'en længde',
  months: 'måneder',
  inWeeks: 'ugenumre',
  weeks: 'lige eller ulige uger',
  each: 'hvor tit det er',
};

/** @throws Refusal where it is said already */
export function put<K extends Key>(slots: Slots, key: K, { token, value }: NonNullable<Slots[K]>): void {
  const rivals = GROUPS_OF_DAYS.filter((group) => group.includes(key)).flat();
  const rival = rivals.find((other) => slots[other] !== undefined);
  if (rival !== undefined) refuseTwoGroups(rival === 'plain' || key === 'plain', token);
  if (slots[key] !== undefined)
    refuse(
      token,
      `linjen har ${NAMES[key] ?? 'det samme'} to steder`,
      'Saml dem ét sted, eller skriv en linje for hver.',
    );
  Object.assign(slots, { [key]: { token, value } });
}

function refuseTwoGroups(isPlain: boolean, token: Token): never {
  if (isPlain)
    return refuse(
      token,
      'linjen har både dage og «efter aftale» eller «som huset»',
      'Skriv dagene på linjen. Skal man aftale en tid, så skriv det som how: appointment.',
    );
  return refuse(
    token,
    'linjen nævner dage to steder, så man ikke kan se, hvad resten gælder for',
    'Skriv en linje for hver: «- mandag 9-11» og «- torsdag 14-16».',
  );
}
