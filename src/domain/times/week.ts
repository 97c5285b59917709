import type { DateRange } from '../../calendar/day.ts';
import { WEEKDAYS, weekdayOf, type Weekday } from '../../calendar/weekday.ts';
import type { Span } from '../../said/when.ts';
import { DAY_PARTS, dayPartsOf, startMinuteOf, type DayPart } from './day-parts.ts';
import { dateOf } from './day-number.ts';
import { boundsOf } from './held-days.ts';
import { isSure, meetingsOf } from './meetings.ts';
import { isDated } from './plans.ts';
import type { Opening, Timed, Times } from './times.ts';

/** A part of a weekday: `mo-morning`. */
export type WeekdayPart = `${Weekday}-${DayPart}`;

/** What is known of some values. One that is in neither list is known not to be. */
export interface Known<T> {
  readonly stated: readonly T[];
  /** Values of which it cannot be said. */
  readonly possible: readonly T[];
}

/** When in the week something is, for filters. */
export interface WeekOf {
  readonly weekdays: Known<Weekday>;
  readonly parts: Known<DayPart>;
  /** The two together: Monday morning. */
  readonly pairs: Known<WeekdayPart>;
  /** When it begins on each weekday, in minutes after midnight, in order; none where no clock is said. */
  readonly starts: readonly { readonly weekday: Weekday; readonly minute: number }[];
}

/**
 * When in the week something is in a range of days; undefined where nothing is said of when. Weekdays count where their
 * dates are not known (`hver anden tirsdag`). Words that are no days, and hours that are not said, may be any. The
 * status does not count: a group that pauses is still one on Tuesdays.
 */
export function weekOf({ times }: Pick<Timed, 'times'>, range: DateRange): WeekOf | undefined {
  const { openings, teams } = times;
  if (openings.length + teams.length === 0) return undefined;
  const pieces = [
    ...datedPieces(times, range),
    ...[...openings, ...teams].flatMap((entry) => vaguePieces(entry, times, range)),
  ];
  const said = pieces.flatMap(saidBy);
  return {
    weekdays: known(
      WEEKDAYS,
      said.map(({ weekday, isWeekdaySure: isSure }) => ({ value: weekday, isSure })),
    ),
    parts: known(
      DAY_PARTS,
      said.map(({ part, isPartSure: isSure }) => ({ value: part, isSure })),
    ),
    pairs: known(
      PAIRS,
      said.map(({ weekday, part, isWeekdaySure, isPartSure }) => ({
        value: pairOf(weekday, part),
        isSure: isWeekdaySure && isPartSure,
      })),
    ),
    starts: startsOf(pieces),
  };
}

/** One weekday with its hours; which weekday, or whether it is at all, may not be sure. */
interface Piece {
  readonly weekday: Weekday;
  readonly isSure: boolean;
  readonly spans: readonly Span[];
}

interface Said {
  readonly weekday: Weekday;
  readonly isWeekdaySure: boolean;
  readonly part: DayPart;
  readonly isPartSure: boolean;
}

const PAIRS: readonly WeekdayPart[] = WEEKDAYS.flatMap((weekday) => DAY_PARTS.map((part) => pairOf(weekday, part)));

function datedPieces(times: Times, range: DateRange): Piece[] {
  const pieces = meetingsOf({ times }, range).map((meeting) => ({
    weekday: weekdayOf(meeting.date),
    isSure: isSure(meeting),
    spans: meeting.spans,
  }));
  return [...Map.groupBy(pieces, (piece) => JSON.stringify(piece)).values()].flatMap(([piece]) => piece ?? []);
}

/** Of a line whose days cannot be counted up: its weekdays where it has any, else all of them may be. */
function vaguePieces(entry: Opening, times: Times, { from, to }: DateRange): Piece[] {
  const { when } = entry;
  if (isDated(entry, times)) return [];
  const bounds = when === undefined ? {} : boundsOf(when);
  if (bounds.to !== undefined && dateOf(bounds.to) < from) return [];
  if (bounds.from !== undefined && dateOf(bounds.from) > to) return [];
  const spans = when?.spans ?? [];
  const days = when?.days;
  const stated = days?.kind === 'weekly' || days?.kind === 'monthly' ? days.weekdays : [];
  const isAny = stated.length === 0 || (days?.kind === 'weekly' && days.holidays);
  return [
    ...stated.map((weekday) => ({ weekday, isSure: true, spans })),
    ...(isAny ? WEEKDAYS.map((weekday) => ({ weekday, isSure: false, spans })) : []),
  ];
}

function saidBy({ weekday, isSure: isWeekdaySure, spans }: Piece): Said[] {
  const say =
    (isPartSure: boolean, day = weekday) =>
    (part: DayPart) => ({ weekday: day, isWeekdaySure, part, isPartSure });
  if (spans.length === 0) return DAY_PARTS.map(say(false));
  return spans
    .map(dayPartsOf)
    .flatMap(({ stated, possible, nextDay }) => [
      ...stated.map(say(true)),
      ...possible.map(say(false)),
      ...nextDay.map(say(true, dayAfter(weekday))),
    ]);
}

function startsOf(pieces: readonly Piece[]): WeekOf['starts'] {
  const all = pieces
    .filter((piece) => piece.isSure)
    .flatMap(({ weekday, spans }) =>
      spans.flatMap((span) => {
        const minute = startMinuteOf(span);
        return minute === undefined ? [] : [{ weekday, minute }];
      }),
    );
  return WEEKDAYS.flatMap((weekday) =>
    [...new Set(all.flatMap((start) => (start.weekday === weekday ? [start.minute] : [])))]
      .sort((one, other) => one - other)
      .map((minute) => ({ weekday, minute })),
  );
}

function known<T>(values: readonly T[], said: readonly { readonly value: T; readonly isSure: boolean }[]): Known<T> {
  const sure = new Set(said.flatMap(({ value, isSure }) => (isSure ? [value] : [])));
  const all = new Set(said.map(({ value }) => value));
  return {
    stated: values.filter((value) => sure.has(value)),
    possible: values.filter((value) => all.has(value) && !sure.has(value)),
  };
}

function pairOf(weekday: Weekday, part: DayPart): WeekdayPart {
  return `${weekday}-${part}`;
}

function dayAfter(weekday: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 1) % WEEKDAYS.length] ?? weekday;
}
