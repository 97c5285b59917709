import { isSame } from '../authoring/changes.ts';
import { isList, type YamlRecord, type YamlValue } from '../authoring/yaml-text.ts';
import type { Column } from './columns.ts';
import { cellOf } from './format-cell.ts';
import type { CellProblem } from './cell.ts';
import { readCell } from './read-cell.ts';
import { setField, unsetField } from './set-field.ts';

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
      if (hasSeveral(before, column)) problems.push({ column, ...SEVERAL_CONTACTS });
      changed.push(column);
      after = isLeftOut(read.value, column)
        ? unsetField(after, column.path)
        : setField(after, column.path, read.value ?? '');
    }
  }
  return { after: after as YamlRecord, changed, problems };
}

/** A new offer's fields: nobody has said at what price, and for whom it is may be unknown. */
export function newOffer(cells: RowCells): ReadRow {
  const { after, changed, problems } = applyRow({ audience: {} }, cells);
  return { after, changed, problems };
}

function isSameCell(value: YamlValue | undefined, written: string, column: Column): boolean {
  const before = readCell(written, column);
  if ('problem' in before) return false;
  if (isLeftOut(value, column) && isLeftOut(before.value, column)) return true;
  return isSame(value, before.value);
}

/** Nobody knows it; or it is not for that time of life, which a file says by leaving it out. */
function isLeftOut(value: YamlValue | undefined, { format }: Column): boolean {
  return value === undefined || (value === false && (format === 'spans' || format === 'full'));
}

/** Old files may have a list of contacts, which no row of cells can say. */
function hasSeveral(before: YamlRecord, { path }: Column): boolean {
  return path.length > 1 && isList(before[String(path[0])]);
}

const SEVERAL_CONTACTS: CellProblem = {
  message: 'Filen har flere kontakter på en liste. Dem kan arket ikke rette.',
  hint: 'Skriv dem i filen som én kontakt med flere numre i phones.',
};
