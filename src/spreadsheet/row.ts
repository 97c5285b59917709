import { isSame, type ValuePath } from '../authoring/changes.ts';
import { isList, isRecord, type YamlRecord, type YamlValue } from '../authoring/yaml-text.ts';
import { PRESENCE, type Column } from './columns.ts';
import { cellOf, valueAt } from './format-cell.ts';
import { readCell, type CellProblem } from './read-cell.ts';

/** A row's cells of the columns that the sheet has. */
export type RowCells = ReadonlyMap<Column, string>;

export interface ColumnProblem extends CellProblem {
  readonly column: Column;
}

export interface ReadRow {
  /** The offer's fields as the row wants them. */
  readonly after: YamlRecord;
  /** The columns that say something else than the file. */
  readonly changed: readonly Column[];
  readonly problems: readonly ColumnProblem[];
}

export interface RowOptions {
  /** What a text becomes in the file's character set, where that cannot hold every character. */
  readonly inCharacterSet?: (text: string) => string;
}

/**
 * An offer's fields after a row's cells. Cells that say what the file says already change nothing, so that what a
 * spreadsheet cannot show stays as it is. An empty cell is what nobody knows: the field is left out.
 */
export function applyRow(before: YamlRecord, cells: RowCells, { inCharacterSet }: RowOptions = {}): ReadRow {
  const problems: ColumnProblem[] = [];
  const changed: Column[] = [];
  let after: YamlValue = before;
  for (const [column, cell] of cells) {
    const written = cellOf(before, column);
    if (cell === written || cell === inCharacterSet?.(written)) continue;
    const read = readCell(cell, column);
    if ('problem' in read) problems.push({ column, ...read.problem });
    else if (!isSameCell(read.value, written, column)) {
      changed.push(column);
      after = setField(after, column, read.value);
    }
  }
  problems.push(...findContradictions(cells));
  return { after: withoutEmptyPlaces(after as YamlRecord, changed), changed, problems };
}

/** A new offer's fields: nobody has said that it is free, and for whom it is may be unknown. */
export function newOffer(cells: RowCells): ReadRow {
  const blank: YamlRecord = { audience: {}, price: { kind: 'unknown' } };
  const { after, changed, problems } = applyRow(blank, cells);
  return { after, changed, problems };
}

function isSameCell(value: YamlValue | undefined, written: string, column: Column): boolean {
  const before = readCell(written, column);
  if ('problem' in before) return false;
  if (column.format === 'presence') return (value ?? false) === (before.value ?? false);
  return isSame(value, before.value);
}

function setField(offer: YamlValue, { path, format }: Column, value: YamlValue | undefined): YamlValue {
  // Columns stand in any order: the ages may have been read already.
  if (format === 'presence' && value === true) return set(offer, path, valueAt(offer, path) ?? {});
  if (format === 'presence') return unset(offer, path);
  // A price that is left out would be read as free.
  if (value === undefined && path.join('.') === 'price.kind') return set(offer, path, 'unknown');
  return value === undefined ? unset(offer, path) : set(offer, path, value);
}

function set(data: YamlValue | undefined, [part, ...rest]: ValuePath, value: YamlValue): YamlValue {
  if (part === undefined) return value;
  if (typeof part === 'number') {
    const list = isList(data) ? data : [];
    // Places may be filled in out of turn; empty ones are taken out at the end.
    const length = Math.max(list.length, part + 1);
    const filled = Array.from({ length }, (_, index): YamlValue => list[index] ?? {});
    return filled.with(part, set(list[part], rest, value));
  }
  const record = isRecord(data) ? data : {};
  return { ...record, [part]: set(record[part], rest, value) };
}

/** Takes a field away, and the groups around it that are empty for that. */
function unset(data: YamlValue, path: ValuePath): YamlValue {
  const [part, ...rest] = path;
  if (part === undefined) return data;
  if (isList(data) && typeof part === 'number')
    return data.map((item, index) => (index === part ? unset(item, rest) : item));
  if (!isRecord(data) || !Object.hasOwn(data, part)) return data;
  const inner = data[part];
  const others = without(data, part);
  if (rest.length === 0 || inner === undefined) return others;
  const left = unset(inner, rest);
  const isEmptied =
    isRecord(left) && Object.keys(left).length === 0 && !isSame(left, inner) && !MEANS_SOMETHING.has(String(part));
  return isEmptied ? others : { ...data, [part]: left };
}

/** Groups that stay when they are emptied: they say for whom an offer is, or must be there. */
const MEANS_SOMETHING: ReadonlySet<string> = new Set([
  'audience',
  ...PRESENCE.map((path) => path.split('.').at(-1) ?? ''),
]);

function withoutEmptyPlaces(offer: YamlRecord, changed: readonly Column[]): YamlRecord {
  if (!isList(offer['places']) || !changed.some(({ path }) => path[0] === 'places')) return offer;
  const places = offer['places'].filter((place) => isRecord(place) && Object.keys(place).length > 0);
  return places.length > 0 ? { ...offer, places } : without(offer, 'places');
}

/** Weeks of pregnancy beside an answer that the offer is not for pregnant people: one of them is wrong. */
function findContradictions(cells: RowCells): ColumnProblem[] {
  return [...cells].flatMap(([column, cell]): ColumnProblem[] => {
    const read = readCell(cell, column);
    if (column.format !== 'presence' || 'problem' in read || read.value === true) return [];
    const inside = [...cells].filter(([other, text]) => isBelow(other.path, column.path) && text.trim() !== '');
    if (inside.length === 0) return [];
    const names = inside.map(([other]) => `«${other.header}»`).join(' og ');
    const message = `Der står ikke ja under «${column.header}», men der står noget under ${names}.`;
    return [{ column, message, hint: 'Skriv ja, eller slet alderen.' }];
  });
}

function isBelow(path: ValuePath, parent: ValuePath): boolean {
  return path.length > parent.length && parent.every((part, index) => path[index] === part);
}

function without(record: YamlRecord, key: string | number): YamlRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** How many places an offer has. */
export function countPlaces(offer: YamlRecord): number {
  const places = valueAt(offer, ['places']);
  return isList(places) ? places.length : 0;
}
