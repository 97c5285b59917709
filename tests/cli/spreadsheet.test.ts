import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeXlsx } from 'hucre';
import { isTranslationFile } from '../../src/load/files.ts';
import { readCsv } from '../../src/spreadsheet/csv.ts';
import { readWorkbook } from '../../src/spreadsheet/read-workbook.ts';
import { writeCsv } from '../../src/spreadsheet/write-csv.ts';
import { copyContent, runCommand, type Ran, type TemporaryContent } from './run-command.ts';

const template = copyContent();
let content: TemporaryContent;
let sheet = '';

beforeAll(async () => {
  content = template;
  answers(await run('export', '--csv', join(template.folder, 'tilbud.csv')), 0, 'Ret i arket, og læs det ind igen');
});

beforeEach(() => {
  content = copyContent(template.folder);
  sheet = join(content.folder, 'tilbud.csv');
});

afterEach(() => content.remove());
afterAll(() => template.remove());

/** What a command answered: its exit code, and something it said. */
function answers({ exitCode, output }: Ran, expected: number, said: string): void {
  expect(output).toContain(said);
  expect(exitCode).toBe(expected);
}

/** The sheet's texts. */
function cells(): string[][] {
  return readCsv(readFileSync(sheet), '').rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
}

function run(command: string, ...args: string[]): Promise<Ran> {
  return runCommand(command, args, { CATALOGUE_CONTENT: content.contentDir });
}

/** Every offer's file by its name. */
function files(): Record<string, string> {
  const folder = join(content.contentDir, 'offers/esbjerg');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Changes cells of the sheet, by the row's id and the column's header. */
function edit(...changes: [id: string, header: string, text: string][]): void {
  const rows = cells();
  for (const [id, header, text] of changes) {
    const row = rows.find(([first]) => first === id);
    if (row) row[rows[0]?.indexOf(header) ?? -1] = text;
  }
  writeFileSync(sheet, writeCsv(rows));
}

/** Adds a row; columns that are not named are empty. */
function add(row: Readonly<Record<string, string>>): void {
  const rows = cells();
  writeFileSync(sheet, writeCsv([...rows, (rows[0] ?? []).map((header) => row[header] ?? '')]));
}

const NEW = {
  Titel: 'Åben gåtur',
  'Kort tekst': 'Gå en tur sammen med andre nye forældre.',
  Kommune: 'esbjerg',
  Slags: 'aktivitet',
  Niveau: 'universal',
  Status: 'i gang',
  Oplyst: '2026-11',
  'Vejen ind': 'open',
  'For familier med børn': '0-1 år',
  Tider: 'Tirsdag 9.30-11',
  Kilder: 'document: pwc-familiehuse-2021',
};

it('says that nothing is to be changed, and changes nothing', async () => {
  const before = files();
  const { exitCode, output } = await run('import', sheet, '--skriv');
  expect([exitCode, output]).toEqual([0, 'Arket siger det samme som filerne. Der er intet at ændre.\n']);
  expect(files()).toEqual(before);
});

it('shows the difference, and writes it when it is asked to; the rest of the file stays', async () => {
  const path = join(content.contentDir, 'offers/esbjerg/babybio.mdx');
  const authored = readFileSync(path, 'utf8').replace('kind: activity', '# husk plakaten\nkind:   activity # altid');
  writeFileSync(path, authored);
  await run('export', '--csv', sheet, '--overskriv');
  edit(['esbjerg/babybio', 'Telefon', '12 34 56 78'], ['esbjerg/babybio', 'For familier med børn', 'fra 2 måneder']);
  const before = files();
  const dry = await run('import', sheet);
  expect(dry.exitCode).toBe(0);
  expect(dry.output).toContain('  Telefon\n    - (tom: ikke oplyst)\n    + 12 34 56 78\n');
  expect(dry.output).toContain('1 tilbud ændres, 0 er nye.');
  expect(dry.output).toContain(`Intet er skrevet endnu. Skriv det i filerne med: npm run import -- ${sheet} --skriv`);
  expect(files()).toEqual(before);
  const written = await run('import', sheet, '--skriv');
  expect([written.exitCode, written.output]).toEqual([0, expect.stringContaining('babybio.mdx')]);
  const expected = authored
    .replace('child: {}', 'child: fra 2 måneder')
    .replace('status: { state: running', 'contact: { phones: "12 34 56 78" }\nstatus: { state: running');
  expect(files()).toEqual({ ...before, 'babybio.mdx': expected });
});

it('makes a new file of a new row, and says nothing of a price that nobody has said', async () => {
  add(NEW);
  const { exitCode, output } = await run('import', sheet, '--skriv');
  expect([exitCode, output]).toEqual([0, expect.stringContaining('esbjerg/aaben-gaatur (ny fil)')]);
  expect(files()['aaben-gaatur.mdx']).toMatchInlineSnapshot(`
    "---
    title: Åben gåtur
    summary: Gå en tur sammen med andre nye forældre.
    municipality: esbjerg
    level: universal
    kind: activity
    access: { mode: open }
    audience: { child: 0-23 måneder }
    opens: tirsdag 9.30-11
    status: { state: running, asOf: 2026-11 }
    sources:
      - { document: pwc-familiehuse-2021 }
    ---
    "
  `);
  expect((await run('check')).exitCode).toBe(0);
});

it('names the cell of each problem, what the check finds too, and writes nothing', async () => {
  edit(
    ['esbjerg/babybio', 'Slags', 'aktivitit'],
    ['esbjerg/babybio', 'Emner', 'leg-og-aktivitet'],
    ['esbjerg/babysvoemning', 'For familier med børn', '30-20 måneder'],
    ['esbjerg/babysvoemning', 'Tider', 'mandag 9.11'],
    ['esbjerg/gaature', 'Oplyst', ''],
    ['esbjerg/moedrecafe', 'Kort tekst', 'x'.repeat(300)],
    ['esbjerg/familiegruppe', 'Pris', '350'],
  );
  add({ ...NEW, Titel: '' });
  add({ ...NEW, Titel: 'Babybio' });
  const before = files();
  const { exitCode, output } = await run('import', sheet, '--skriv');
  expect(exitCode).toBe(1);
  expect(output.replaceAll(/^tilbud\.csv /gm, '')).toMatchInlineSnapshot(`
    "G31  fejl  Slags: «aktivitit» kan ikke bruges her.
        Mente du activity?
    AX31  fejl  «Emner»: Emnet «leg-og-aktivitet» findes ikke.
        Mente du leg-og-aktiviteter?
    Q32  fejl  Tider: «mandag 9.11» «9.11» kan være fra 9 til 11 eller 11 minutter over 9.
        Skriv «9-11» eller «fra kl. 9.11».
    AM32  fejl  For familier med børn: «30-20 måneder» slutter (20 måneder), før det begynder (30 måneder).
        Byt de to aldre om.
    U37  fejl  Pris: «350» siger ikke, at det er kroner.
        Skriv «350 kr.».
    K40  fejl  «Oplyst»: Feltet status.asOf mangler.
        Hvornår vi sidst vidste det: kildens dato eller dagen, I tjekkede.
    C50  fejl  «Kort tekst»: summary må højst være 240 tegn.
        En eller to varme, korte sætninger til familien: hvad er det, og hvorfor komme?
    A93  fejl  Rækken mangler en kommune eller en titel.
        Skriv kommune/navn under «Fil», fx esbjerg/babybio, eller lad cellen være tom. Er det jeres egen liste, så skriv --kommune esbjerg efter kommandoen.
    A94  fejl  Tilbuddet esbjerg/babybio findes allerede.
        Skriv esbjerg/babybio under «Fil» for at rette det, eller giv det nye en anden titel.

    9 fejl.
    Intet er skrevet. Ret cellerne, og kør kommandoen igen.
    "
  `);
  expect(files()).toEqual(before);
});

it('refuses a row that was made before the file was changed', async () => {
  const path = join(content.contentDir, 'offers/esbjerg/babybio.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('title: Babybio', 'title: Babybio i byen'));
  const { exitCode, output } = await run('import', sheet, '--skriv');
  expect([exitCode, output]).toEqual([
    1,
    expect.stringContaining('Filen esbjerg/babybio er ændret, siden arket blev lavet'),
  ]);
  edit(['esbjerg/babybio', 'Udgave', '']);
  expect((await run('import', sheet, '--skriv')).output).toContain('    + Babybio\n');
});

it('takes back what Excel does to a sheet that it saves as plain CSV', async () => {
  const rows = cells().map((row) => row.map((cell) => cell.replace(/^2021-11$/, 'nov-21')));
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
  writeFileSync(sheet, Buffer.from(text.replace(/[^\u0000-\u00FF]/g, '?'), 'latin1'));
  const { exitCode, output } = await run('import', sheet);
  expect(exitCode).toBe(0);
  expect(output).toContain('Windows-1252');
  expect(output).toContain('Der er intet at ændre.');
});

it('reads a workbook with the columns in another order, and columns of the municipality’s own', async () => {
  const path = join(content.folder, 'egne.xlsx');
  const rows = [
    ['Ansvarlig', 'titel ', 'Fil'],
    ['Leder', 'Babybio i byen', 'esbjerg/babybio'],
  ];
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Ark1', rows }] }));
  const { exitCode, output } = await run('import', path, '--skriv');
  expect(exitCode).toBe(0);
  expect(output).toContain('Disse kolonner bliver ikke læst: «Ansvarlig».');
  expect(output).toMatch(/1 tilbud ændres, 0 er nye\. \d+ tilbud står ikke i arket\. De bliver ikke rørt\./);
  expect(files()['babybio.mdx']).toContain('title: Babybio i byen\n');
});

it('reads a municipality’s own list, and says what is missing in it', async () => {
  const path = join(content.folder, 'egen.csv');
  const list = ['Navn;Dage;Tid;Alder;Pris', 'Babycafé;Mandag og torsdag;9.30-11.30;0-12 mdr.;Gratis'];
  writeFileSync(path, list.join('\n'));
  answers(await run('import', path), 1, 'skriv --kommune esbjerg efter kommandoen');
  const { exitCode, output } = await run('import', path, '--kommune', 'esbjerg');
  expect(exitCode).toBe(1);
  const missing = [...output.matchAll(/Feltet ([\w.]+) mangler/g)].map(([, field]) => field);
  expect(missing).toEqual(['summary', 'level', 'kind', 'access', 'status', 'sources']);
});

it('exports a workbook of one municipality, with a sheet that explains it, and never over another file', async () => {
  const path = join(content.folder, 'tilbud.xlsx');
  expect((await run('export', '--xlsx', path, '--kommune', 'esbjerg')).exitCode).toBe(0);
  const { rows } = await readWorkbook(readFileSync(path));
  expect(rows.length).toBe(1 + Object.keys(files()).filter((name) => !isTranslationFile(name)).length);
  answers(await run('export', '--xlsx', path), 1, 'findes allerede');
  answers(await run('import', path), 0, 'intet at ændre');
});

it.each([
  ['export', ['--help'], 0, 'Skriver tilbuddenes felter i et regneark'],
  ['import', ['--help'], 0, 'Læser et regneark med tilbud ind i filerne'],
  ['export', [], 2, 'Skriv, hvor arket skal ligge'],
  ['export', ['--csv', 'x.csv', '--kommune', 'esbjerk'], 2, 'Mente du esbjerg?'],
  ['import', [], 2, 'Skriv navnet på ét regneark'],
  ['import', ['--skrib', 'a.csv'], 2, '--skrib'],
  ['import', ['findes-ikke.xlsx'], 1, 'Filen findes-ikke.xlsx findes ikke.'],
])('answers npm run %s %j with %i', async (command, args, exitCode, said) => {
  answers(await run(command, ...args), exitCode, said);
});

it('stops while the content has errors', async () => {
  const path = join(content.contentDir, 'offers/esbjerg/babybio.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('kind: activity', 'kind: aktivitet'));
  answers(await run('import', sheet), 1, 'npm run check');
});
