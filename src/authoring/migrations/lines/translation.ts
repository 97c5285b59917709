import { readWhen } from '../../../said/read-when.ts';
import { isList, isRecord, type YamlRecord } from '../../yaml-text.ts';
import { renamed, withFields, without, type Draft } from '../rewrite.ts';

/**
 * The words for a rhythm and for what else was said of the time become the note that the Danish file has now. A rhythm
 * that is a line of time needs no translation: the line is said in every language. `danish` is the Danish file before.
 */
export function translationInLines(draft: Draft, danish: YamlRecord): Draft {
  const { rhythm, scheduleNote, openNotes } = draft.fields;
  if (rhythm === undefined && scheduleNote === undefined) return draft;
  const words = [isRhythmSaid(danish) ? undefined : rhythm, scheduleNote].filter((text) => typeof text === 'string');
  const named = renamed(renamed(draft, ['rhythm'], 'openNotes'), ['scheduleNote'], 'openNotes');
  const rest = without(named.fields, 'rhythm', 'scheduleNote', 'openNotes');
  if (openNotes !== undefined || words.length === 0)
    return withFields(openNotes === undefined ? draft : named, openNotes === undefined ? rest : { ...rest, openNotes });
  const note = words.join('. ').replaceAll('..', '.');
  const entries = Object.entries(without(named.fields, 'rhythm', 'scheduleNote'));
  const fields = Object.fromEntries(entries.map(([key, value]) => [key, key === 'openNotes' ? [note] : value]));
  return withFields(named, withoutTimes(fields, danish));
}

/** The notes of places that were their hours are lines now. */
function withoutTimes(fields: YamlRecord, danish: YamlRecord): YamlRecord {
  const { placeNotes } = fields;
  const places = isList(danish['places']) ? danish['places'].filter(isRecord) : [];
  const notes = places.flatMap(({ note }) => (typeof note === 'string' ? [note] : []));
  if (!isList(placeNotes) || placeNotes.length !== notes.length) return fields;
  const left = placeNotes.filter((_, index) => !readWhen(notes[index] ?? '').ok);
  if (left.length === placeNotes.length) return fields;
  return left.length === 0 ? without(fields, 'placeNotes') : { ...fields, placeNotes: left };
}

function isRhythmSaid({ schedule }: YamlRecord): boolean {
  if (!isRecord(schedule)) return false;
  const { rhythm, recurrence } = schedule;
  return recurrence !== undefined || (typeof rhythm === 'string' && readWhen(rhythm).ok);
}
