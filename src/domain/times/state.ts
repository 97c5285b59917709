import {
  firstDayOf,
  isAhead,
  isPast,
  lastDayOf as lastDayOfPeriod,
  type PartialDate,
} from '../../calendar/partial-date.ts';
import type { CalendarDate } from '../../calendar/day.ts';
import { firstDaysOf, lastDayOf, type LastDay } from './life.ts';
import type { OfferStatus, StateOnDay, Team, Timed, Times } from './times.ts';

/** An offer as far as its state depends on it. */
export interface DatedOffer extends Timed {
  readonly status: OfferStatus;
}

/** What decides on an offer's state on every day, worked out once. */
export interface Outlook {
  readonly status: OfferStatus;
  readonly last: LastDay;
  /** The first day of all, where every entry has one. */
  readonly first?: PartialDate;
  /** The teams, where one can choose nothing else. */
  readonly teams: readonly TeamOutlook[];
}

export interface TeamOutlook extends Pick<Team, 'signUpBy' | 'full'> {
  readonly index: number;
  readonly begins?: PartialDate;
}

/** How an offer stands on a day: the first row that fits. Whoever asks about many days asks `stateWith`. */
export function stateOn(offer: DatedOffer, day: CalendarDate): StateOnDay {
  return stateWith(outlookOf(offer), day);
}

export function outlookOf({ status, times }: DatedOffer): Outlook {
  const firsts = firstDaysOf(times);
  const known = firsts.filter((first) => first !== undefined);
  const first = known.length === firsts.length ? known.toSorted(byFirstDay)[0] : undefined;
  return { status, last: lastDayOf(times), teams: teamsOf(times, firsts), ...(first === undefined ? {} : { first }) };
}

export function stateWith(outlook: Outlook, day: CalendarDate): StateOnDay {
  for (const row of ROWS) {
    const state = row(outlook, day);
    if (state !== undefined) return state;
  }
  return { kind: 'running' };
}

type Row = (outlook: Outlook, day: CalendarDate) => StateOnDay | undefined;

const ROWS: readonly Row[] = [
  overAsSaid,
  overByDates,
  unknownAsSaid,
  paused,
  openForSignUp,
  full,
  notBegun,
  nobodySaidItBegan,
];

function overAsSaid({ status: { state, ends } }: Outlook, day: CalendarDate): StateOnDay | undefined {
  if (ends !== undefined && isPast(ends, day)) return { kind: 'over', since: ends };
  return state === 'ended' ? { kind: 'over' } : undefined;
}

function overByDates({ last }: Outlook, day: CalendarDate): StateOnDay | undefined {
  if (last.kind === 'cancelled') return { kind: 'over' };
  return last.kind === 'on' && last.date < day ? { kind: 'over', since: last.date } : undefined;
}

function unknownAsSaid({ status }: Outlook): StateOnDay | undefined {
  return status.state === 'unknown' ? { kind: 'unknown' } : undefined;
}

/** Opens on the day it is said to; where only the length of the pause is said, nobody knows what comes after. */
function paused({ status: { state, reopens, pausedUntil } }: Outlook, day: CalendarDate): StateOnDay | undefined {
  if (state !== 'paused') return undefined;
  if (reopens !== undefined) return day < reopens ? { kind: 'paused', reopens } : undefined;
  if (pausedUntil === undefined) return { kind: 'paused' };
  return isPast(pausedUntil, day) ? { kind: 'unknown' } : { kind: 'paused', until: pausedUntil };
}

function openForSignUp({ status, teams }: Outlook, day: CalendarDate): StateOnDay | undefined {
  if (status.full !== undefined) return undefined;
  const [next] = teams.filter((team) => team.full === undefined && isToCome(team, day)).toSorted(byBeginning);
  if (next === undefined) return undefined;
  const { index, begins, signUpBy } = next;
  return {
    kind: 'sign-up',
    team: index,
    ...(begins === undefined ? {} : { begins }),
    ...(signUpBy === undefined ? {} : { signUpBy }),
  };
}

function full({ status, teams }: Outlook, day: CalendarDate): StateOnDay | undefined {
  if (status.full !== undefined) return { kind: 'full', hasWaitingList: status.full === 'waiting-list' };
  const toCome = teams.filter((team) => isToCome(team, day) || isBeforeFirst(team, day));
  if (toCome.length === 0 || toCome.some((team) => team.full === undefined)) return undefined;
  return { kind: 'full', hasWaitingList: toCome.some((team) => team.full === 'waiting-list') };
}

function notBegun({ status: { state, begins }, first }: Outlook, day: CalendarDate): StateOnDay | undefined {
  if (begins !== undefined) {
    const isToBegin = state === 'planned' ? lastDayOfPeriod(begins) > day : isAhead(begins, day);
    if (isToBegin) return { kind: 'not-begun', begins };
  }
  if (first !== undefined && isAhead(first, day)) return { kind: 'not-begun', begins: first };
  return state === 'planned' && begins === undefined && first === undefined ? { kind: 'not-begun' } : undefined;
}

/** Planned for a day that has come. Whoever knows that it will begin says `running` and from when. */
function nobodySaidItBegan({ status }: Outlook): StateOnDay | undefined {
  return status.state === 'planned' ? { kind: 'unknown' } : undefined;
}

/** The last day to sign up has not passed; where there is none, it has not begun. */
function isToCome(team: TeamOutlook, day: CalendarDate): boolean {
  return team.signUpBy === undefined ? isBeforeFirst(team, day) : day <= team.signUpBy;
}

function isBeforeFirst({ begins }: TeamOutlook, day: CalendarDate): boolean {
  return begins !== undefined && isAhead(begins, day);
}

function teamsOf({ openings, teams }: Times, firsts: readonly (PartialDate | undefined)[]): TeamOutlook[] {
  if (openings.length > 0) return [];
  return teams.map(({ signUpBy, full: isFull }, index) => {
    const begins = firsts[index];
    return {
      index,
      ...(begins === undefined ? {} : { begins }),
      ...(signUpBy === undefined ? {} : { signUpBy }),
      ...(isFull === undefined ? {} : { full: isFull }),
    };
  });
}

function byBeginning(one: TeamOutlook, other: TeamOutlook): number {
  return byFirstDay(one.begins ?? one.signUpBy ?? '', other.begins ?? other.signUpBy ?? '');
}

function byFirstDay(one: PartialDate, other: PartialDate): number {
  const [a, b] = [firstDayOf(one), firstDayOf(other)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
