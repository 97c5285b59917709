import type { Offer } from '../../domain/catalogue.ts';
import type { Meeting, Opening } from '../../domain/times/times.ts';
import { tell } from '../../i18n/publishers/index.ts';
import type { Change } from '../../said/change.ts';
import type { When } from '../../said/when.ts';
import { writeChange } from '../../said/write-change.ts';
import { writeWhen } from '../../said/write-when.ts';
import { comingMeetings, placeIndexOf } from '../coming.ts';
import type { OfferRecord } from './offer-schema.ts';
import { some } from './some.ts';

type OpeningRecord = NonNullable<OfferRecord['openings']>[number];
type MeetingsRecord = NonNullable<OfferRecord['otherMeetings']>[number];

/** The times as they are said, and the dates of the coming year; what is not stated is left out. */
export function timesRecord(offer: Offer, today: string) {
  const { openings, teams, changes, closed, houseOpenings } = offer.times;
  const meetings = Map.groupBy(comingMeetings(offer, today), entryKey);
  const record = (entry: Opening, key: string) => entryRecord(entry, meetings.get(key) ?? [], offer);
  const isAsHouse = [...openings, ...teams].some(({ when }) => when?.days.kind === 'as-house');
  const hasTimes = openings.length + teams.length > 0;
  return {
    openings: some(openings.map((entry, index) => record(entry, `opening ${index}`))),
    teams: some(
      teams.map((team, index) => {
        const { name, signUpBy, seats, full } = team;
        return { ...record(team, `team ${index}`), name, signUpBy, seats, full };
      }),
    ),
    houseOpenings: isAsHouse ? some(houseOpenings.map((entry) => entryRecord(entry, [], offer))) : undefined,
    closed: hasTimes ? some(closed) : undefined,
    changes: some(changes.map(changeRecord)),
    otherMeetings: meetingsRecord(meetings.get('none') ?? [], offer),
  };
}

/** A line of time in the published fields; empty lists say nothing. */
export function whenRecord({ spans, except, also, inMonths = [], ...when }: When): OpeningRecord['when'] {
  const { days, inWeeks, ...rest } = when;
  return {
    ...rest,
    days: structuredClone(days) as NonNullable<OpeningRecord['when']>['days'],
    inWeeks: inWeeks && { ...inWeeks, numbers: [...inWeeks.numbers] },
    inMonths: some(inMonths),
    spans: some(spans),
    except: some(except),
    also: some(also),
  };
}

export function stateRecord({ state }: Pick<Offer, 'state'>): OfferRecord['state'] {
  return { text: tell(`data.state.${state.kind}`), ...state };
}

/** An opening of a house as it is said, without dates. */
export function houseOpeningRecord(
  entry: Pick<Opening, 'when' | 'note'>,
): Pick<OpeningRecord, 'text' | 'when' | 'note'> {
  const { when, note } = entry;
  return { text: when && writeWhen(when), when: when && whenRecord(when), note };
}

function entryRecord(entry: Opening, meetings: readonly Meeting[], offer: Offer): OpeningRecord {
  const { at, how, closed = [] } = entry;
  return {
    ...houseOpeningRecord(entry),
    place: placeIndexOf(at, offer),
    how,
    closed: some(closed),
    meetings: meetingsRecord(meetings, offer),
  };
}

/** Days that are alike but for the date, together. */
function meetingsRecord(meetings: readonly Meeting[], offer: Offer): MeetingsRecord[] | undefined {
  const groups = Map.groupBy(meetings, (meeting) => JSON.stringify({ ...meeting, date: '' }));
  return some(
    [...groups.values()].flatMap(([first, ...rest]): MeetingsRecord[] => {
      if (first === undefined) return [];
      const { spans, minutes, at, change, doubt } = first;
      return [
        {
          dates: [first, ...rest].map(({ date }) => date),
          spans: some(spans),
          minutes,
          place: placeIndexOf(at, offer),
          movedFrom: change?.kind === 'moved' ? change.from : undefined,
          isExtra: change?.kind === 'extra' ? true : undefined,
          doubt,
        },
      ];
    }),
  );
}

function entryKey({ entry }: Meeting): string {
  return entry === undefined ? 'none' : `${entry.kind} ${entry.index}`;
}

export function changeRecord(change: Change): NonNullable<OfferRecord['changes']>[number] {
  const { kind, date } = change;
  return {
    text: writeChange(change),
    kind,
    date,
    to: kind === 'moved' ? change.to : undefined,
    spans: kind === 'cancelled' ? undefined : some(change.spans),
  };
}
