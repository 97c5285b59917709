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
  expect(row('esbjerg/svaer-tekst')['telefoner']).toBe("'+45 75 12 34 56");
});

it('leaves a cell empty where nothing is stated, says no where it is, and free only where somebody said so', () => {
  expect(row('esbjerg/lidt-oplyst')).toMatchObject({ for_gravide: '', for_boern: '', pris: '', anonym: '', tolk: '' });
  expect(row('esbjerg/babycafe')).toMatchObject({
    for_gravide: 'nej',
    for_boern: 'ja',
    pris: 'gratis',
    afgoerelse: 'nej',
    tolk: 'nej',
    praktisk_hjaelp: 'ingen',
  });
});

it('says times, prices and telephones in an editor’s words, whole', () => {
  expect(row('esbjerg/familiegruppe')).toMatchObject({
    pris: '350,50 kr. pr. forløb; 200 kr. pr. forløb, hvis du får SU; 20-40 kr. (mad); efter indtægt',
    telefoner:
      '76 16 16 17, tast 3 (Anonym rådgivning, arabisk, somali, hverdage 9-15, også sms); 116 111 (alle dage 9-23)',
    formular: 'https://tilmelding.example.dk/familie?hold=1&uge=30',
    tilstand: 'Man kan melde sig til det næste hold',
    ogsaa_for: 'varde',
    tag_med: 'Sundhedskort; Tøj til at bevæge jer i',
    en_er_nok: 'under 30 år; det er jeres første barn',
  });
  expect(row('esbjerg/to-steder')).toMatchObject({
    tid: 'mandag 9-11 og 13-15, Familiens Hus, kom forbi; torsdag 14-16 i lige uger, Biblioteket, aftal en tid; efter aftale',
    lukket: 'helligdage',
    telefon_hos: 'Familiens Hus',
    spoerg_ellers: '76 16 16 16 (Sundhedsplejen)',
    naeste_dato: '2026-03-02',
  });
  expect(row('esbjerg/slut')).toMatchObject({ tilstand: 'Slut', slutter: '2025-12-15', naeste_dato: '' });
  expect(row('esbjerg/pause')).toMatchObject({
    tilstand: 'Holder pause',
    aabner_igen: '2026-08-01',
    naeste_dato: '2026-08-28',
  });
});
