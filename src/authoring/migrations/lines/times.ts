import { readWhen } from '../../../said/read-when.ts';
import { writeWhen } from '../../../said/write-when.ts';
import { OldSchedule, fromOldSchedule } from '../../../schema/old/schedule.ts';
import { PLACE_WORDS } from '../../../schema/place.ts';
import { isList, isRecord, type YamlRecord, type YamlValue } from '../../yaml-text.ts';
import type { When } from '../../../said/when.ts';
import { isSame } from '../../changes.ts';
import { oneOrList, renamed, withFields, withRemark, without, type Draft } from '../rewrite.ts';

/** The id of a written place in its municipality's file, where it has one. */
export type IdOfPlace = (place: YamlRecord) => string | undefined;

/** `schedule` becomes lines in `opens`, `places` become `at`; a place with hours of its own stands in them. */
export function timesInLines(draft: Draft, idOf: IdOfPlace): Draft {
  const own = entriesOf(draft.fields['schedule']);
  const written = isList(draft.fields['places']) ? draft.fields['places'].filter(isRecord) : [];
  const places = written.map((place) => ({ place, reference: referenceOf(place, idOf), entries: entriesAt(place) }));
  if (own === undefined || places.some(({ entries }) => entries === undefined))
    return withRemark(draft, [own === undefined ? 'schedule' : 'places'], UNREAD);
  const hasOwn = own.length > 0;
  const atPlaces = places.flatMap(({ reference, entries = [] }) =>
    entries.map((entry) => ({ ...entry, at: reference })),
  );
  const at = places.filter(({ entries = [] }) => hasOwn || entries.length === 0).map(({ reference }) => reference);
  const withAt = withAdded(draft, { from: 'places', to: 'at', added: at });
  const moved = withAdded(withAt, { from: 'schedule', to: 'opens', added: [...own, ...atPlaces].map(shortened) });
  return isSaidAsNote(draft.fields['schedule'], own) ? withRemark(moved, ['opens'], AS_NOTE) : moved;
}

/** Whether an entry has a note that was none before: words for a time that are no line. */
function isSaidAsNote(schedule: YamlValue | undefined, entries: readonly YamlRecord[]): boolean {
  const before = (isList(schedule) ? schedule : [schedule]).map((one) => (isRecord(one) ? one['note'] : undefined));
  return entries.some(({ note }) => note !== undefined && !before.includes(note));
}

interface Added {
  readonly from: string;
  readonly to: string;
  readonly added: readonly YamlValue[];
}

/** A field's new name with new values, behind those that stand there already. */
function withAdded(draft: Draft, { from, to, added }: Added): Draft {
  const { [to]: already, [from]: old } = draft.fields;
  if (old === undefined && added.length === 0) return draft;
  const before = already === undefined ? [] : isList(already) ? already : [already];
  const values = [...before, ...added];
  if (values.length === 0) return withFields(draft, without(draft.fields, from));
  const named = renamed(draft, [from], to);
  return withFields(named, { ...without(named.fields, from), [to]: oneOrList(values) });
}

/** An entry as it is written, without its place; undefined where the schedule cannot be read, or is no line. */
function entriesOf(schedule: YamlValue | undefined): YamlRecord[] | undefined {
  if (schedule === undefined) return [];
  const read = OldSchedule.safeParse(schedule);
  if (!read.success) return undefined;
  const entries = fromOldSchedule(read.data).map(({ when, note }) => ({ when, note, line: when && lineOf(when) }));
  if (entries.some(({ when, line }) => when !== undefined && line === undefined)) return undefined;
  return entries
    .map(({ line, note }) => ({
      ...(line === undefined ? {} : { when: line }),
      ...(note === undefined ? {} : { note }),
    }))
    .filter((entry) => Object.keys(entry).length > 0);
}

/** The line that says a time; undefined where what an old file says contradicts itself, so that no line can say it. */
function lineOf(when: When): string | undefined {
  const line = writeWhen(when);
  const read = readWhen(line);
  return read.ok && writeWhen(read.value) === line && isSame(plain(read.value), plain(when)) ? line : undefined;
}

function plain(when: When): YamlValue {
  return JSON.parse(JSON.stringify(when)) as YamlValue;
}

/** What a place says of its own hours: in `opens`, in an old schedule, or in a note that is a line of time. */
function entriesAt({ opens, schedule, note }: YamlRecord): YamlRecord[] | undefined {
  const own = opens === undefined ? [] : isList(opens) ? opens : [opens];
  const entries = own.map((entry): YamlRecord => (isRecord(entry) ? entry : { when: entry }));
  const noted = timeIn(note);
  const old = entriesOf(schedule);
  return old === undefined ? undefined : [...(noted === undefined ? [] : [{ when: noted }]), ...entries, ...old];
}

function timeIn(note: YamlValue | undefined): string | undefined {
  const read = typeof note === 'string' ? readWhen(note) : undefined;
  return read?.ok ? writeWhen(read.value) : undefined;
}

function referenceOf(place: YamlRecord, idOf: IdOfPlace): YamlValue {
  const plain = without(place, 'opens', 'schedule', ...(timeIn(place['note']) === undefined ? [] : ['note']));
  const id = idOf(plain);
  if (id !== undefined) return id;
  const { kind } = plain;
  const word = PLACE_WORDS.find((name) => name === kind);
  return word !== undefined && Object.keys(plain).length === 1 ? word : plain;
}

/** An entry with only its time is that line. */
function shortened(entry: YamlRecord): YamlValue {
  const { when } = entry;
  return when !== undefined && Object.keys(entry).length === 1 ? when : entry;
}

const UNREAD = [
  'Tiden kan ikke læses, eller felterne siger hver sit.',
  'Skriv den som en linje i opens, fx opens: onsdag 13-14.30 fra 2027-01-13, 8 gange, og slet schedule.',
] as const;

const AS_NOTE = [
  'Noget af tiden er ikke en linje, der kan læses. Det står nu som note.',
  'Kan det siges med dage og klokkeslæt, så skriv det i when.',
] as const;
