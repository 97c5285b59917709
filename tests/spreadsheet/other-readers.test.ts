import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offersCsv } from '../../src/exports/csv.ts';
import { catalogueDocument } from '../../src/exports/json/document.ts';
import { readCsv } from '../../src/spreadsheet/csv.ts';
import { readWorkbook } from '../../src/spreadsheet/read-workbook.ts';
import { sheetOf } from '../../src/spreadsheet/sheet.ts';
import { writeCsv } from '../../src/spreadsheet/write-csv.ts';
import { exportFixture } from '../exports/catalogue.ts';
import { HAS_LIBREOFFICE, HAS_PYTHON, convertByLibreOffice, readByCsvParse, readByPython } from './other-readers.ts';
import { OFFERS } from './real-offers.ts';

const { context, cards } = exportFixture();

/** Both files that the product writes as CSV. */
const WRITTEN = {
  'the export for editors': writeCsv(sheetOf(OFFERS).rows),
  'the open data': offersCsv(catalogueDocument(context, cards)),
};

const bytes = (text: string) => new TextEncoder().encode(text);

/** Text with what a CSV file can trip over more often than chance has it. */
const cell = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\r', '\r\n', '"', ';', ',', '\t', "'", '=')),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
/** At least two columns: one empty cell alone is an empty line, which readers pass over. */
const sheets = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

/** A cell as others see it: what would be a formula stands behind an apostrophe. */
const guarded = (text: string) => (/^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
const shown = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(guarded));

describe.each(Object.entries(WRITTEN))('%s is read alike by others', (_, text) => {
  const rows = readByCsvParse(text);

  it('has many rows, all as wide as the first', () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('by our own import, which takes the apostrophes away again', () => {
    const ours = readCsv(bytes(text), 'a.csv').rows as string[][];
    expect(shown(ours)).toEqual(rows);
  });

  it.skipIf(!HAS_PYTHON)('by Python (left out where it is not installed)', () => {
    expect(readByPython([text])).toEqual([rows]);
  });

  it.skipIf(!HAS_LIBREOFFICE)('by LibreOffice, and back from it (left out where it is not installed)', async () => {
    expect(readByCsvParse(new TextDecoder().decode(convertByLibreOffice(text, 'csv')))).toEqual(rows);
    const { rows: inWorkbook } = await readWorkbook(convertByLibreOffice(text, 'xlsx'));
    expect(padded(inWorkbook, rows)).toEqual(rows);
  });
});

it('is read as it was written by csv-parse, whatever the text', () => {
  const isReadAlike = fc.property(sheets, (rows) => {
    expect(readByCsvParse(writeCsv(rows))).toEqual(shown(rows));
  });
  fc.assert(isReadAlike, { numRuns: 500 });
});

it.skipIf(!HAS_PYTHON)('is read as it was written by Python, whatever the text', () => {
  const many = fc.sample(sheets, 500);
  expect(readByPython(many.map(writeCsv))).toEqual(many.map(shown));
});

it.each([
  ['semicolons', ';', '\uFEFF'],
  ['semicolons and no mark', ';', ''],
  ['commas', ',', '\uFEFF'],
  ['commas and no mark', ',', ''],
  ['tabulators', '\t', '\uFEFF'],
  ['tabulators and no mark', '\t', ''],
])('is read by our import with %s', (_, delimiter, mark) => {
  const quoted = (row: readonly string[]) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter);
  const rows = readByCsvParse(WRITTEN['the export for editors']);
  const text = mark + [(rows[0] ?? []).join(delimiter), ...rows.slice(1).map(quoted)].join('\r\n');
  expect(shown(readCsv(bytes(text), 'a.csv').rows as string[][])).toEqual(rows);
});

/** A workbook keeps no empty cells at a row's end. */
function padded(rows: readonly (readonly unknown[])[], like: readonly (readonly string[])[]): unknown[][] {
  return rows.map((row, index) => Array.from({ length: like[index]?.length ?? 0 }, (_, at) => row[at] ?? ''));
}
