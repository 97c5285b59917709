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

const HELP = `npm run check            alle fejl og advarsler, og hvor mange råd der er
npm run check -- --alt   rådene også
npm run -s check -- --json          en linje JSON for hver
npm run -s check -- --ci            beskeder, som en byggeserver viser ved linjen
npm run check -- --html <mappe>     en side for hver kommune, til at sende`;

const { values } = parseArgs({
  options: {
    alt: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    ci: { type: 'boolean', default: false },
    html: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
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
  if (hasErrors(findings)) process.exitCode = 1;
}

/** A terminal, and nobody has asked for none: https://no-color.org. */
function usesColour(): boolean {
  return process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
}
