import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx, type Cell } from 'hucre';
import { afterAll, describe, expect, it } from 'vitest';
import { readGrid } from '../../src/cli/read-grid.ts';
import { readWorkbook } from '../../src/spreadsheet/read-workbook.ts';
import { refusal } from './real-offers.ts';
import { textCell, workbook, zip } from './zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADERS = `<row r="1">${textCell('A1', 'Fil')}${textCell('B1', 'Titel')}</row>`;

/** The rows of a workbook that Excel might have saved. */
async function rowsOf(
  rows: Parameters<typeof writeXlsx>[0]['sheets'][number]['rows'],
  cells?: Map<string, Partial<Cell>>,
) {
  const bytes = await writeXlsx({ sheets: [{ name: 'Tilbud', ...(rows && { rows }), ...(cells && { cells }) }] });
  return (await readWorkbook(bytes)).rows;
}

describe('a cell of a workbook is read', () => {
  it('as text, whatever it is', async () => {
    const time = { value: 16 / 24, style: { numFmt: 'hh:mm' } };
    const day = { value: new Date(Date.UTC(2026, 5, 30)), style: { numFmt: 'dd-mm-yyyy' } };
    const cells = new Map<string, Partial<Cell>>([
      ['0,3', time],
      ['0,4', day],
    ]);
    expect(await rowsOf([['=1', 12, true, null, null]], cells)).toEqual([['=1', '12', 'ja', '16:00', '2026-06-30']]);
  });

  it('but not as a formula, nor as what a formula got wrong', async () => {
    const { rows } = await readWorkbook(
      workbook(
        `${HEADERS}<row r="2"><c r="A2"><f>HYPERLINK("http://x")</f><v>1</v></c><c r="B2" t="e"><v>#REF!</v></c></row>`,
      ),
    );
    expect(rows[1]).toEqual([{ fault: 'formula' }, { fault: 'error' }]);
  });

  it('and merged cells are told, as only the first of them holds anything', async () => {
    const sheet = {
      name: 'Tilbud',
      rows: [['Fil'], ['a'], ['b']],
      merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
    };
    expect((await readWorkbook(await writeXlsx({ sheets: [sheet] }))).rows[1]).toEqual([{ fault: 'merged' }]);
  });
});

it('chooses the sheet of offers, or the only one', async () => {
  const sheet = (name: string) => ({ name, rows: [[name]] });
  const of = async (...names: string[]) => (await readWorkbook(await writeXlsx({ sheets: names.map(sheet) }))).sheet;
  expect(await of('Forklaring', 'tilbud')).toBe('tilbud');
  expect(await of('Ark1')).toBe('Ark1');
  expect(await refusal(() => of('Ark1', 'Ark2'))).toContain('«Ark1», «Ark2»');
});

it('never follows links to other files, and says so', async () => {
  const linked = workbook(HEADERS, [{ name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }]);
  expect((await readWorkbook(linked)).notes).toEqual(['Arket henviser til andre filer. De bliver ikke læst.']);
});

it.each([
  ['macros', workbook(HEADERS, [{ name: 'xl/vbaProject.bin', content: 'x' }]), 'Projektmappen har makroer.'],
  ['an old format or a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'har en adgangskode'],
  ['no workbook', new TextEncoder().encode('Fil;Titel'), 'ikke en .xlsx-fil'],
  ['nothing', new Uint8Array(), 'ikke en .xlsx-fil'],
  ['half an archive', workbook(HEADERS).slice(0, 400), 'kan ikke læses som en projektmappe'],
  ['another archive', zip([{ name: 'a.txt', content: 'x' }]), 'Projektmappen er gået i stykker.'],
  [
    'an archive that says how large it is',
    workbook(HEADERS, [{ name: 'a', content: 'x', says: 200_000_000 }]),
    'pakket ud',
  ],
  ['an archive without sizes', workbook(HEADERS, [{ name: 'a', content: 'x', says: 0 }]), 'kan ikke læses som'],
  [
    'a cell far from the others',
    workbook(HEADERS + `<row r="1048576">${textCell('XFD1048576', 'x')}</row>`),
    'for stort',
  ],
  ['a cell outside any sheet', workbook(`<row r="1">${textCell('ZZZZZZZ99999999999', 'x')}</row>`), 'i stykker'],
])('refuses %s', async (_, bytes, said) => {
  expect(await refusal(() => readWorkbook(bytes))).toContain(said);
});

it('does not grow by entities', async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
  const bytes = workbook(`${bomb}<row r="1">${textCell('A1', '&b;')}</row>`);
  const read = await readWorkbook(bytes).then(
    ({ rows }) => JSON.stringify(rows),
    () => 'refused',
  );
  expect(read.length).toBeLessThan(40);
});

describe('in a process of its own', () => {
  async function refused(name: string, bytes: Uint8Array): Promise<string> {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return refusal(() => readGrid(path));
  }

  it('a workbook is read', async () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, workbook(HEADERS));
    expect(await readGrid(path)).toEqual({ name: 'a.xlsx ark "Tilbud"', rows: [['Fil', 'Titel']], notes: [] });
  });

  it('an archive that unpacks to more than it says is refused', async () => {
    const bomb = zip([{ name: '[Content_Types].xml', content: Buffer.alloc(30_000_000, 32), says: 1000 }]);
    expect(await refused('bomb.xlsx', bomb)).toContain('fylder mere pakket ud, end den siger');
  });

  it('100,000 rows are refused', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row + 1}">${textCell(`A${row + 1}`, 'x')}</row>`,
    );
    expect(await refused('many.xlsx', workbook(rows.join('')))).toContain(
      'Arket har 100000 rækker. Det må højst have 5000.',
    );
  });

  it('a sheet of 19 million empty places takes no more than its memory', async () => {
    const wide = workbook(`${HEADERS}<row r="1180">${textCell('XFD1180', 'x')}</row>`);
    expect(await refused('wide.xlsx', wide)).toMatch(/Det må højst have 600|for meget hukommelse/);
  });

  it('a file that is too large is not read at all', async () => {
    expect(await refused('large.xlsx', new Uint8Array(10_000_001))).toContain('Filen fylder 11 MB.');
  });

  it.each([
    ['none.xlsx', 'findes ikke'],
    ['a.ods', 'ikke et regneark'],
  ])('%s', async (name, said) => {
    if (name.endsWith('.ods')) writeFileSync(join(folder, name), 'x');
    expect(await refusal(() => readGrid(join(folder, name)))).toContain(said);
  });
});
