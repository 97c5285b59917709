import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { CSV_COLUMNS, offersCsv } from '../../src/exports/csv.ts';
import { catalogueDocument } from '../../src/exports/json/document.ts';
import { exportFixture } from './catalogue.ts';

type Row = Readonly<Record<string, string>>;

const { context, cards } = exportFixture();
const all = catalogueDocument(context, cards);
const csv = offersCsv(all);
const rows: readonly Row[] = parse(csv, { bom: true, columns: true, delimiter: ';' });
const row = (id: string) => rows.find((candidate) => candidate['id'] === id) ?? {};

it('is what the golden file has', async () => {
  await expect(csv).toMatchFileSnapshot('../golden/tilbud.csv');
});

it('is read again by another program, one row for each offer and one cell for each column', () => {
  expect(rows.map(({ id }) => id)).toEqual(all.offers.map(({ id }) => id));
  expect(rows.every((each) => Object.keys(each).join() === CSV_COLUMNS.join())).toBe(true);
  expect(row('esbjerg/babycafe')['titel']).toBe('Babycafé på Æblehaven');
});

it('begins with a byte order mark and has semicolons between cells, and ends each line as the standard has it', () => {
  expect(csv.startsWith('\u{FEFF}id;kommune_id;')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
});

it('holds no cell that a spreadsheet would run', () => {
  const cells = rows.flatMap((each) => Object.values(each));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(row('esbjerg/svaer-tekst')['titel']).toMatch(/^'=1\+1/);
  expect(row('esbjerg/svaer-tekst')['telefon']).toBe("'+45 75 12 34 56");
});

it('leaves a cell empty where nothing is stated, and says no where it is', () => {
  expect(row('esbjerg/lidt-oplyst')).toMatchObject({ for_gravide: '', for_boern: '', pris_kr: '', anonym: '' });
  expect(row('esbjerg/babycafe')).toMatchObject({
    for_gravide: 'nej',
    for_boern: 'ja',
    pris_kr: '0',
    afgoerelse: 'nej',
  });
});
