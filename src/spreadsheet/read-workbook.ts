import { HucreError, readXlsx, type Cell, type CellValue, type Sheet } from 'hucre';
import { GridError, assertSize, type GridCell } from './grid.ts';
import { inspectZip } from './zip-limits.ts';

/** A sheet of a workbook, as plain data that can be handed from one process to another. */
export interface SheetRows {
  readonly sheet: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly notes: readonly string[];
}

/** The name of the sheet with the offers; a workbook with only one sheet may call it what it likes. */
export const SHEET_NAME = 'Tilbud';

/**
 * Reads the sheet of offers out of a workbook (.xlsx). Formulas are not read, macros are refused, links to other files are
 * never followed. Throws a `GridError` for what a person can mend. Reading takes memory and time that the file decides: do
 * it in a process of its own.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetRows> {
  refuseOtherFormats(bytes);
  const { names } = inspectZip(bytes);
  if (names.some((name) => /vbaProject\.bin$/i.test(name)))
    throw new GridError('Projektmappen har makroer.', 'Gem den som .xlsx uden makroer.');
  const { sheets } = await readXlsx(bytes).catch(refuse);
  const sheet = chooseSheet(sheets);
  const rows = toRows(sheet);
  assertSize(rows.length, Math.max(0, ...rows.map((row) => row.length)));
  const isLinked = names.some((name) => name.startsWith('xl/externalLinks/'));
  return { sheet: sheet.name, rows, notes: isLinked ? ['Arket henviser til andre filer. De bliver ikke læst.'] : [] };
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start === 'd0cf11e0')
    throw new GridError('Filen er en gammel .xls eller har en adgangskode.', 'Gem den som .xlsx uden adgangskode.');
  if (start !== '504b0304')
    throw new GridError('Filen er ikke en .xlsx-fil.', 'Gem arket som .xlsx, eller brug en .csv-fil.');
}

function refuse(error: unknown): never {
  if (!(error instanceof HucreError)) throw error;
  const known = REASONS.find(([pattern]) => pattern.test(error.message));
  const hint = 'Kopiér rækkerne til en ny projektmappe, og gem den som .xlsx.';
  throw new GridError(known?.[1] ?? 'Projektmappen er gået i stykker.', hint);
}

/** What the library's own limits mean to a person. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/over the \d+ limit/, 'Arket er for stort: en celle står langt fra de andre.'],
  [/exceeds limit of/, 'Projektmappen fylder mere pakket ud, end den siger.'],
];

function chooseSheet(sheets: readonly Sheet[]): Sheet {
  const named = sheets.find(({ name }) => name.trim().toLowerCase() === SHEET_NAME.toLowerCase());
  const [only, second] = sheets;
  if (named) return named;
  if (only && !second) return only;
  const names = sheets.map(({ name }) => `«${name}»`).join(', ');
  throw new GridError(
    `Ingen af arkene hedder «${SHEET_NAME}»: ${names}.`,
    `Kald arket med tilbuddene for ${SHEET_NAME}.`,
  );
}

function toRows({ rows, cells, merges = [] }: Sheet): GridCell[][] {
  const read = rows.map((row, line) => row.map((value, column) => toCell(value, cells?.get(`${line},${column}`))));
  for (const { startRow, startCol } of merges) {
    const row = read[startRow];
    // Only the first of merged cells holds what all of them show.
    if (row && startCol < row.length) row[startCol] = { fault: 'merged' };
  }
  while (read.length > 0 && read.at(-1)?.every((cell) => cell === '')) read.pop();
  return read;
}

function toCell(value: CellValue, cell: Cell | undefined): GridCell {
  if (cell?.formula !== undefined) return { fault: 'formula' };
  if (cell?.type === 'error') return { fault: 'error' };
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return value === null ? '' : String(value);
}

/** Excel counts days from 1899; a time without a day stands before that count begins. */
function dateText(date: Date): string {
  const iso = date.toISOString();
  if (date.getUTCFullYear() < 1900) return roundToMinute(date).slice(11, 16);
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}

/** Times are fractions of a day: 16:00 may be stored a moment before. */
function roundToMinute(date: Date): string {
  return new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
}
