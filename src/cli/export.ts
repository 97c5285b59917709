import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sheetOf } from '../spreadsheet/sheet.ts';
import { writeCsv } from '../spreadsheet/write-csv.ts';
import { writeWorkbook } from '../spreadsheet/write-workbook.ts';
import { readSettings } from '../load/settings.ts';
import { checkContent } from '../checks/content.ts';
import { chooseMunicipalities } from './municipalities.ts';
import { readOffers } from './offer-files.ts';
import { requireValid } from './require-valid.ts';
import { Refusal, runCommand } from './run-command.ts';

const HELP = `Skriver tilbuddenes felter i et regneark, en række for hvert tilbud.

  npm run export -- --xlsx tilbud.xlsx
  npm run export -- --csv tilbud.csv --kommune esbjerg

  --xlsx FIL       Excel-projektmappe med et ark, der forklarer kolonnerne
  --csv FIL        CSV, som Excel på dansk læser: semikolon, UTF-8
  --kommune ID     kun den kommune; flere med komma imellem
  --overskriv      skriv, selv om filen findes
  --help           denne hjælp

Svar til andre programmer: 0 når arket er skrevet, 1 når det ikke kunne, 2 når kommandoen er skrevet forkert.`;

await runCommand(HELP, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      xlsx: { type: 'string' },
      csv: { type: 'string' },
      kommune: { type: 'string' },
      overskriv: { type: 'boolean', default: false },
    },
  });
  const targets = [values.xlsx, values.csv].filter((path) => path !== undefined);
  if (targets.length === 0)
    throw new Refusal('Skriv, hvor arket skal ligge: --xlsx tilbud.xlsx eller --csv tilbud.csv.', 2);
  const taken = targets.find((path) => existsSync(path) && !values.overskriv);
  if (taken !== undefined)
    throw new Refusal(`${taken} findes allerede. Vælg et andet navn, eller skriv --overskriv for at erstatte den.`);
  const settings = readSettings();
  const municipalities = chooseMunicipalities(values.kommune, settings);
  requireValid(checkContent(settings).findings);
  const offers = readOffers(settings, municipalities);
  const sheet = sheetOf(offers);
  if (values.xlsx !== undefined) write(values.xlsx, await writeWorkbook(sheet, settings.today));
  if (values.csv !== undefined) write(values.csv, writeCsv(sheet.rows));
  console.log(`${offers.size} tilbud er skrevet i ${targets.join(' og ')}.`);
  console.log(`Ret i arket, og læs det ind igen: npm run import -- ${targets[0] ?? ''}`);
});

/** Beside the target first: a write that is cut off leaves the old file. */
function write(path: string, contents: Uint8Array | string): void {
  const staged = `${path}.${process.pid}.tmp`;
  writeFileSync(staged, contents);
  renameSync(staged, path);
}
