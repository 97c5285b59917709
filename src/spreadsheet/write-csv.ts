import { stringify } from 'csv-stringify/sync';

/** What Danish spreadsheets write and split at; they take a comma for the decimal sign. */
export const CSV_DELIMITER = ';';

/** Signs that make a spreadsheet take a cell for a formula; the wide ones too, which some read as the plain ones. */
const FORMULA_SIGN = '[=+\\-@\\t\\r＝＋－＠]';
const FORMULA = new RegExp(`^'*${FORMULA_SIGN}`);
const GUARDED_FORMULA = new RegExp(`^'+${FORMULA_SIGN}`);

export type CsvCell = string | number | boolean | undefined;

/**
 * Rows as CSV for a Danish spreadsheet: UTF-8 with a byte order mark, semicolons between cells, CR LF after each row.
 * Text that a spreadsheet would run as a formula stands behind an apostrophe. Undefined is an empty cell.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell)));
  return stringify(safe, {
    delimiter: CSV_DELIMITER,
    bom: true,
    record_delimiter: '\r\n',
    // A bare line break ends the row for other readers: the library quotes only its own.
    quoted_match: /[\r\n]/,
  });
}

function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A cell's text without the apostrophe that `writeCsv` put before it. */
export function unguardFormula(cell: string): string {
  return GUARDED_FORMULA.test(cell) ? cell.slice(1) : cell;
}
