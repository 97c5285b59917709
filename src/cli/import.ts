import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../load/settings.ts';
import { allColumns } from '../spreadsheet/columns.ts';
import type { Grid } from '../spreadsheet/grid.ts';
import { planImport } from '../spreadsheet/plan.ts';
import { checkContent } from '../checks/content.ts';
import { draftFiles } from './draft-files.ts';
import { chooseMunicipalities } from './municipalities.ts';
import { judgeRows } from './judge-rows.ts';
import { readOffers } from './offer-files.ts';
import { readGrid } from './read-grid.ts';
import { reportDifference, reportProblems, toProblems } from './report-import.ts';
import { requireValid } from './require-valid.ts';
import { Refusal, runCommand } from './run-command.ts';
import { writeFiles } from './write-files.ts';

const HELP = `Læser et regneark med tilbud ind i filerne. Uden --skriv bliver intet ændret; forskellen bliver vist.

  npm run import -- tilbud.xlsx
  npm run import -- tilbud.xlsx --skriv

Begynd med et ark fra npm run export. Felter i filen bliver kun rettet, hvor cellen siger noget andet; teksten under
felterne, kommentarer og alt andet bliver stående, som det er. En ny række uden navn under «Fil» bliver til en ny fil.
En tom celle betyder, at I ikke ved det. Rækker, der mangler, sletter ingen filer.

  --kommune ID       kommunen for alle rækker, når jeres egen liste ikke har en kolonne «Kommune»
  --skriv, --write   skriv forskellen i filerne: alle eller ingen
  --help             denne hjælp

Svar til andre programmer: 0 når arket kan bruges, 1 når noget skal rettes, 2 når kommandoen er skrevet forkert.`;

await runCommand(HELP, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      kommune: { type: 'string' },
      skriv: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const [path, second] = positionals;
  if (path === undefined || second !== undefined)
    throw new Refusal('Skriv navnet på ét regneark: npm run import -- tilbud.xlsx', 2);
  const settings = readSettings();
  const { records, findings } = checkContent(settings);
  requireValid(findings);
  chooseMunicipalities(values.kommune, settings);
  const grid = withMunicipality(await readGrid(path), values.kommune);
  const offers = readOffers(settings, []);
  const plan = planImport(grid, offers);
  const columns = allColumns();
  const judgements = judgeRows(plan.rows, { records, today: settings.today, columns });
  const problems = toProblems(plan, judgements, grid.name);
  const hasFaults = problems.some(({ severity }) => severity === 'error');
  for (const note of plan.notes) console.log(note);
  if (!hasFaults) console.log(reportDifference(plan, offers, columns));
  if (problems.length > 0) console.log(reportProblems(problems));
  if (hasFaults) throw new Refusal('Intet er skrevet. Ret cellerne, og kør kommandoen igen.');
  if (plan.rows.length === 0) return;
  const files = draftFiles(plan.rows, offers, settings);
  if (!values.skriv && !values.write) {
    console.log(`Intet er skrevet endnu. Skriv det i filerne med: npm run import -- ${path} --skriv`);
    return;
  }
  writeFiles(files);
  for (const file of files) console.log(`Skrevet: ${relative('.', file.path)}`);
  console.log('Se siderne med: npm run dev');
});

/** A column more for a list that has none for the municipality. */
function withMunicipality(grid: Grid, municipality: string | undefined): Grid {
  const [headers = []] = grid.rows;
  const isThere = headers.some((cell) => typeof cell === 'string' && cell.trim().toLowerCase() === 'kommune');
  if (municipality === undefined || isThere) return grid;
  const width = Math.max(...grid.rows.map((row) => row.length));
  const padded = grid.rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const isEmpty = (row: readonly unknown[]) => row.every((cell) => cell === '');
  const rows = padded.map((row, index) => [...row, index === 0 ? 'Kommune' : isEmpty(row) ? '' : municipality]);
  return { ...grid, rows };
}
