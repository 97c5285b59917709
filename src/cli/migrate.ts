import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { STEPS, migrate } from '../authoring/migrations/steps.ts';
import { readSettings } from '../load/settings.ts';
import { reportRemarks, toFiles, readMovable } from './migrate-files.ts';
import { reportEdits } from './report-edits.ts';
import { runCommand } from './run-command.ts';
import { writeFiles } from './write-files.ts';

const HELP = `Flytter filer, der er skrevet på en gammel måde, til den nye. Uden --skriv bliver intet ændret; forskellen bliver vist.

  npm run migrate
  npm run migrate -- --skriv

${STEPS.map(({ id, title }) => `  ${id}  ${title}`).join('\n')}

Kommentarer, rækkefølge og jeres egne ord bliver stående. Det, som kun I kan afgøre, bliver ikke rørt; det står til sidst.
Kommandoen kan køres igen: det, der er flyttet, bliver ikke ændret mere.

  --skriv, --write   skriv forskellen i filerne: alle eller ingen
  --help             denne hjælp`;

await runCommand(HELP, async (args) => {
  const { values } = parseArgs({
    args,
    options: { skriv: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
  });
  const settings = readSettings();
  const movable = readMovable(settings);
  const moved = migrate(movable.map(({ file }) => file));
  const files = toFiles(movable, moved.files, settings);
  if (files.length > 0) console.log(`${reportEdits(files)}\n`);
  const isWriting = values.skriv || values.write;
  if (isWriting) writeFiles(files);
  console.log(summary(files.length, isWriting));
  if (moved.remarks.length > 0)
    console.log(`\n${reportRemarks(moved, relative('.', join(settings.contentDir)) || '.')}`);
  return Promise.resolve();
});

function summary(count: number, isWriting: boolean): string {
  if (count === 0) return 'Alle filer er skrevet på den nye måde.';
  if (isWriting) return `${count} filer er skrevet. Kør npm run check.`;
  return `${count} filer ændres. Intet er skrevet endnu. Skriv det i filerne med: npm run migrate -- --skriv`;
}
