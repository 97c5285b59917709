/** What a cell holds: text as it stands there, or a reason why it cannot be used. */
export type GridCell = string | { readonly fault: 'formula' | 'error' | 'merged' };

/** A sheet as rows of cells, the headers first; the same for both kinds of file. */
export interface Grid {
  /** The file and, in a workbook, the sheet: `tilbud.xlsx ark "Tilbud"`. */
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  /** What the person should know about how the file was read. */
  readonly notes: readonly string[];
  /** What a text becomes in the file's character set, where that cannot hold every character. */
  readonly inCharacterSet?: (text: string) => string;
}

/** Something to mend in the sheet, at a cell's address. */
export interface SheetProblem {
  readonly address: string;
  readonly message: string;
  readonly hint: string;
}

/** A file that cannot be used at all; the message and the hint are for the person, in Danish. */
export class GridError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** A cell's address as spreadsheets show it; both numbers are counted from 0: `C14`. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** The order in which a person meets two cells: row by row. */
export function compareAddresses(a: string, b: string): number {
  const [columnA, rowA] = partsOf(a);
  const [columnB, rowB] = partsOf(b);
  return rowA - rowB || columnA.length - columnB.length || (columnA < columnB ? -1 : columnA > columnB ? 1 : 0);
}

function partsOf(address: string): [column: string, row: number] {
  return [address.replace(/\d+$/, ''), Number(/\d+$/.exec(address)?.[0])];
}

/** Larger than any municipality's list, small enough to be read at once. */
export const GRID_LIMITS = { rows: 5000, columns: 600, fileBytes: 10_000_000, unzippedBytes: 100_000_000 };

/** Throws a `GridError` when there are more rows or columns than a list of offers has. */
export function assertSize(rows: number, columns: number): void {
  if (rows > GRID_LIMITS.rows + 1)
    throw new GridError(
      `Arket har ${rows} rækker. Det må højst have ${GRID_LIMITS.rows}.`,
      'Slet de tomme eller overflødige rækker, eller del arket i flere filer.',
    );
  if (columns > GRID_LIMITS.columns)
    throw new GridError(
      `Arket har ${columns} kolonner. Det må højst have ${GRID_LIMITS.columns}.`,
      'Slet dem, der ikke bruges.',
    );
}
