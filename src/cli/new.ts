import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { reportToTerminal } from '../checks/reporters/terminal.ts';
import { listKind } from '../load/disk.ts';
import { readSettings, type Settings } from '../load/settings.ts';
import { pathsFrom } from '../views/paths.ts';
import { askFor } from './ask.ts';
import { checkContent, hasErrors } from '../checks/content.ts';
import { chooseMunicipalities, municipalityIds } from './municipalities.ts';
import { FIELD_COLUMNS, draftOffer } from './new-offer.ts';
import { QUESTIONS, type Answers } from './new-questions.ts';
import { HAS_COLOUR, Refusal, runCommand } from './run-command.ts';
import { writeFiles } from './write-files.ts';

const HELP = `Laver en ny fil til et tilbud. Uden svar på kommandolinjen bliver du spurgt.

  npm run new
  npm run new -- --kommune esbjerg --titel "Gåtur med barnevogn" …

${QUESTIONS.map(({ option, question, example, isNeeded }) => {
  const needed = isNeeded ? ' (skal være der)' : '';
  return `  --${option} ${/\W/.test(example) ? `"${example}"` : example}\n      ${question}${needed}`;
}).join('\n')}
  --help
      denne hjælp

Det, du ikke svarer på, bliver ikke gættet: feltet er væk, til nogen ved det. «--kilde egen» er kommunens egne oplysninger.
En fil, der findes, bliver aldrig skrevet over.

Svar til andre programmer: 0 når filen er skrevet, 1 når den ikke kunne, 2 når et svar mangler eller ikke kan bruges.`;

await runCommand(HELP, async (args) => {
  const options = Object.fromEntries(QUESTIONS.map(({ option }) => [option, { type: 'string' } as const]));
  const { values } = parseArgs({ args, options });
  const settings = readSettings();
  const answers = await complete(givenAnswers(values), settings);
  chooseMunicipalities(answers.get('municipality'), settings);
  const { records } = checkContent(settings);
  const { id, files } = draftOffer(answers, records, settings);
  writeFiles(files);
  for (const { path } of files) console.log(`Skrevet: ${relative('.', path)}`);
  report(id, settings);
});

function givenAnswers(values: Readonly<Record<string, unknown>>): Answers {
  return new Map(
    QUESTIONS.flatMap(({ option, field }): [string, string][] => {
      const value = values[option];
      return typeof value === 'string' && value.trim() !== '' ? [[field, value.trim()]] : [];
    }),
  );
}

/** Asks for the rest in a terminal; without one, what a file cannot be without must be given. */
async function complete(given: Answers, settings: Settings): Promise<Answers> {
  const missing = QUESTIONS.filter(({ field, isNeeded }) => isNeeded && !given.has(field));
  if (missing.length === 0) return given;
  if (process.stdin.isTTY) {
    const sources = listKind(settings, 'sources').files.map(({ id }) => id);
    return askFor(given, { columns: FIELD_COLUMNS, municipalities: municipalityIds(settings), sources });
  }
  const lines = missing.map(({ option, question }) => `  --${option}  ${question}`);
  throw new Refusal(`Disse svar mangler:\n${lines.join('\n')}\nSe alle med --help. I en terminal bliver du spurgt.`, 2);
}

/** What the check says of the file as it stands on the disk, and what comes next. */
function report(id: string, settings: Settings): void {
  const file = `offers/${id}.mdx`;
  const findings = checkContent(settings).findings.filter((finding) => finding.file === file);
  const contentDir = relative('.', settings.contentDir) || '.';
  console.log(
    findings.length === 0
      ? 'Kontrollen har intet at sige til filen.'
      : reportToTerminal(findings, { hasColour: HAS_COLOUR, contentDir, showsAdvice: true }),
  );
  if (hasErrors(findings)) process.exitCode = 1;
  const address = new URL(
    pathsFrom(settings.base, 'da').offer({ id, isInspiration: false }),
    `http://localhost:${settings.port}`,
  );
  console.log(`\nSådan kommer du videre:
  1. Åbn filen, udfyld det, I ved, og skriv teksten til familien under den nederste linje ---.
  2. Kør npm run dev, og se siden: ${address.href}`);
}
