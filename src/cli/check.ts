import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContentAndImages, hasErrors } from '../checks/content.ts';
import { reportAsAnnotations } from '../checks/reporters/annotations.ts';
import { reportAsHtml } from '../checks/reporters/html.ts';
import { reportAsJsonLines } from '../checks/reporters/json-lines.ts';
import { reportToTerminal } from '../checks/reporters/terminal.ts';
import { findingsByMunicipality } from '../checks/by-municipality.ts';
import { readSettings } from '../load/settings.ts';
import { mendFiles } from './mend-files.ts';
import { reportEdits } from './report-edits.ts';
import { writeFiles } from './write-files.ts';

const HELP = `npm run check            alle fejl og advarsler, og hvor mange råd der er
npm run check -- --ret            det, der kun kan menes på én måde, sådan som det skal skrives
npm run check -- --ret --skriv    skriver det i filerne
npm run check -- --alt   rådene også
npm run -s check -- --json          en linje JSON for hver
npm run -s check -- --ci            beskeder, som en byggeserver viser ved linjen
npm run check -- --html <mappe>     en side for hver kommune, til at sende`;

const { values } = parseArgs({
  options: {
    ret: { type: 'boolean', default: false },
    skriv: { type: 'boolean', default: false },
    alt: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    ci: { type: 'boolean', default: false },
    html: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else if (values.ret) await mend();
else await check();

async function check(): Promise<void> {
  const settings = readSettings();
  const { records, findings } = await checkContentAndImages(settings);
  const contentDir = relative('.', settings.contentDir) || '.';
  const report = values.json
    ? reportAsJsonLines(findings)
    : values.ci
      ? reportAsAnnotations(findings, contentDir)
      : reportToTerminal(findings, { hasColour: usesColour(), contentDir, showsAdvice: values.alt });
  if (report !== '') console.log(report);
  if (values.html !== undefined) {
    mkdirSync(values.html, { recursive: true });
    for (const { id, name, findings: own } of findingsByMunicipality(findings, records)) {
      const page = reportAsHtml(own, { name, today: settings.today, contentDir });
      writeFileSync(join(values.html, `${id}.html`), page);
    }
    console.log(`Siderne ligger i ${values.html}.`);
  }
  const mendable = findings.filter((finding) => finding.mend !== undefined).length;
  if (mendable > 0 && !values.json && !values.ci)
    console.log(`${mendable} af dem kan kontrollen selv rette. Se hvordan: npm run check -- --ret`);
  if (hasErrors(findings)) process.exitCode = 1;
}

/** Shows what can only be meant in one way; with `--skriv` writes it, and says what is left. */
async function mend(): Promise<void> {
  const settings = readSettings();
  const { findings } = await checkContentAndImages(settings);
  const files = mendFiles(findings, settings.contentDir);
  if (files.length > 0) console.log(`${reportEdits(files)}\n`);
  if (values.skriv && files.length > 0) {
    writeFiles(files);
    for (const { path } of files) console.log(`Skrevet: ${relative('.', path)}`);
    return check();
  }
  const left = findings.filter(({ mend, severity }) => mend === undefined && severity !== 'advice').length;
  console.log(
    files.length > 0
      ? 'Intet er skrevet endnu. Skriv det i filerne med: npm run check -- --ret --skriv'
      : 'Der er intet, som kontrollen selv kan rette.',
  );
  if (left > 0) console.log(`${left} ${left === 1 ? 'ting' : 'andre ting'} skal I selv se på: npm run check`);
  if (hasErrors(findings)) process.exitCode = 1;
}

/** A terminal, and nobody has asked for none: https://no-color.org. */
function usesColour(): boolean {
  return process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
}
