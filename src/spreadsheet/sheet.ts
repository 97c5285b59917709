import { EDITION_HEADER, ID_HEADER, allColumns, type Column } from './columns.ts';
import { cellOf } from './format-cell.ts';
import type { OfferFile } from './plan.ts';

/** A sheet of offers: the headers, and a row for each. */
export interface OfferSheet {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** The offers as rows, in the order of their ids and the same columns always. */
export function sheetOf(offers: ReadonlyMap<string, OfferFile>): OfferSheet {
  const entries = [...offers].sort(([a], [b]) => (a < b ? -1 : 1));
  const columns = allColumns();
  const rows = entries.map(([id, { fields, edition }]) => [
    id,
    ...columns.map((column) => cellOf(fields, column)),
    edition,
  ]);
  return { columns, rows: [[ID_HEADER, ...columns.map(({ header }) => header), EDITION_HEADER], ...rows] };
}
