import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../src/spreadsheet/csv.ts';
import { writeCsv } from '../../src/spreadsheet/write-csv.ts';
import { refusal } from './real-offers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rowsOf = (text: string) => readCsv(bytes(text), 'a.csv').rows;

it('writes what a Danish Excel reads: a mark, semicolons, quotes, CR LF', () => {
  const written = writeCsv([
    ['Titel', 'Trin'],
    ['Gå; tur', 'a\nb "c"'],
  ]);
  expect(written).toBe('\uFEFFTitel;Trin\r\n"Gå; tur";"a\nb ""c"""\r\n');
});

it.each(['=1+1', '+45 12', '-1', '@SUM(A1)', '\tx', "'=1", "''-2", '＝1'])(
  'lets no spreadsheet run %j, and reads it again',
  (cell) => {
    const written = writeCsv([[cell, 'x']]);
    expect(written).toMatch(/^\uFEFF"?'/);
    expect(rowsOf(written)).toEqual([[cell, 'x']]);
  },
);

it('reads again any text it wrote', () => {
  const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (cells) => {
      // Nobody's headers are only quotes: they decide what stands between cells.
      const sheet = [['Fil', 'Titel'], ...cells];
      expect(rowsOf(writeCsv(sheet))).toEqual(sheet);
    }),
  );
});

it.each([
  ['semicolons', 'Fil;Titel\n1;2'],
  ['commas', 'Fil,Titel\n1,2'],
  ['tabulators', 'Fil\tTitel\n1\t2'],
  ['a line that says so', 'sep=;\r\nFil;Titel\r\n1;2'],
  ['semicolons, and commas inside quotes', '"Fil";Titel\n1;2'],
])('reads cells between %s', (_, text) => {
  expect(rowsOf(text)).toEqual([
    ['Fil', 'Titel'],
    ['1', '2'],
  ]);
});

it('reads Windows-1252, and says so', () => {
  const { rows, notes, inCharacterSet } = readCsv(
    Uint8Array.from([0x46, 0x69, 0x6c, 0x3b, 0xe6, 0xf8, 0xe5, 0x80]),
    'a.csv',
  );
  expect(rows).toEqual([['Fil', 'æøå€']]);
  expect(notes.join(' ')).toContain('Windows-1252');
  expect(inCharacterSet?.('½ – ≥ č')).toBe('½ – ? ?');
});

it('reads Excel’s «Unicode-tekst»', () => {
  expect(readCsv(Buffer.from('\uFEFFFil\tå', 'utf16le'), 'a.txt').rows).toEqual([['Fil', 'å']]);
});

it.each([
  ['what is no text', Uint8Array.from([1, 0, 2, 0]), 'Filen er ikke tekst.'],
  ['a quote that does not close', bytes('Fil;Titel\n"a;b'), 'Et anførselstegn passer ikke'],
  ['100,000 rows', bytes('Fil;Titel\n' + 'a;b\n'.repeat(100_000)), 'Det må højst have 5000.'],
  ['1,000 columns', bytes('a;'.repeat(1000)), 'Det må højst have 600.'],
])('refuses %s', async (_, file, said) => {
  expect(await refusal(() => readCsv(file, 'a.csv'))).toContain(said);
});
