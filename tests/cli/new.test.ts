import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyProject } from '../../src/cli/project-copy.ts';
import { copyContent, runCommand, type Ran, type TemporaryContent } from './run-command.ts';

const ANSWERS = [
  ...['--kommune', 'esbjerg', '--titel', 'Åben gåtur: nu', '--tekst', 'Gå en tur sammen med andre nye forældre.'],
  ...['--slags', 'aktivitet', '--niveau', 'universal', '--vej', 'open', '--trin', 'bare kom'],
  ...['--boern', '0-11 måneder', '--tid', 'Torsdag kl. 10-11.30', '--sted', 'familiens-hus; Laden', '--pris', 'Gratis'],
  ...['--telefon', '76161616', '--status', 'running'],
];
const FILE = 'offers/esbjerg/aaben-gaatur-nu.mdx';

let content: TemporaryContent;
beforeEach(() => {
  content = copyContent();
});
afterEach(() => content.remove());

function run(...args: string[]): Promise<Ran> {
  return runCommand('new', args, { CATALOGUE_CONTENT: content.contentDir });
}

/** The lines that are no comments. */
function fields(text: string): string {
  return text.replace(/^#.*\n/gm, '').replace(/\n+/g, '\n');
}

it('writes a file without errors or warnings, and says what the check would still like to know and what comes next', async () => {
  const { exitCode, output } = await run(...ANSWERS, '--kilde', 'egen');
  expect(output).toContain('Alt indhold er i orden.');
  expect(output).toContain('npm run dev, og se siden: http://localhost:4321/kommuner/esbjerg/aaben-gaatur-nu/');
  expect(exitCode).toBe(0);
  const text = readFileSync(join(content.contentDir, FILE), 'utf8');
  expect(fields(text)).toBe(`---
title: "Åben gåtur: nu"
summary: Gå en tur sammen med andre nye forældre.
municipality: esbjerg
level: universal
kind: activity
access:
  mode: open
  steps:
    - { kind: drop-in }
audience: { child: 0-11 måneder }
price: gratis
at: [familiens-hus, { name: Laden }]
opens: torsdag 10-11.30
contact: { phones: "76 16 16 16" }
status: { state: running, asOf: 2026-11-22 }
sources:
  - { document: esbjerg-kommune-2026 }
---
`);
  expect(text).toContain('# Tilbuddets navn, som familier kender det. Højst 80 tegn.\ntitle:');
  expect(readFileSync(join(content.contentDir, 'sources/esbjerg-kommune-2026.yaml'), 'utf8')).toContain(
    'Esbjerg Kommune',
  );
});

it('writes comments that become valid fields when their sign is taken away', async () => {
  await run(...ANSWERS, '--kilde', 'pwc-familiehuse-2021');
  const path = join(content.contentDir, FILE);
  const text = readFileSync(path, 'utf8');
  const opened = text.replace(/^# (?=(?:[a-z][a-zA-Z]*:| +-) )/gm, '');
  writeFileSync(path, opened.replace(/^# (opens|teams):$/gm, '$1:'));
  const { output } = await runCommand('check', [], { CATALOGUE_CONTENT: content.contentDir });
  expect(output).toContain('Alt indhold er i orden.');
  expect(fields(readFileSync(path, 'utf8')).split('\n').length).toBeGreaterThan(fields(text).split('\n').length + 7);
});

it('never writes over a file', async () => {
  const path = join(content.contentDir, FILE);
  writeFileSync(path, 'min egen tekst');
  const { exitCode, output } = await run(...ANSWERS, '--kilde', 'pwc-familiehuse-2021');
  expect([exitCode, output]).toEqual([
    1,
    'Filen esbjerg/aaben-gaatur-nu.mdx findes allerede. Giv det nye tilbud en anden titel.\n',
  ]);
  expect(readFileSync(path, 'utf8')).toBe('min egen tekst');
});

describe('refuses, and writes nothing,', () => {
  it.each([
    ['answers that are missing', ['--kommune', 'esbjerg'], '--titel  Hvad hedder tilbuddet?'],
    ['a municipality that is not there', changing('--kommune', 'esbjerk'), 'Mente du esbjerg?'],
    [
      'a word outside a closed list',
      changing('--slags', 'aktivitit'),
      '--slags  Slags: «aktivitit» kan ikke bruges her.',
    ],
    [
      'ages the wrong way round',
      changing('--boern', '30-11 måneder'),
      '--boern  For familier med børn: «30-11 måneder» slutter',
    ],
    ['a time that can be two', changing('--tid', 'torsdag 9.11'), '--tid  Tider: «torsdag 9.11» «9.11» kan være'],
    ['a price without kroner', changing('--pris', '350'), 'Skriv «350 kr.».'],
    ['a telephone that is none', changing('--telefon', '7616'), '--telefon  '],
    ['a step that is none', changing('--trin', 'bare kom, løb'), '--trin  Trin: «løb» kan ikke bruges her.'],
    ['a source that is not there', changing('--kilde', 'pwc-familiehuse-2020'), 'Mente du pwc-familiehuse-2021?'],
    ['a text that is too long', changing('--tekst', 'x'.repeat(300)), 'må højst være 240 tegn'],
    ['a title without letters', changing('--titel', '!!'), 'Titlen skal have bogstaver eller tal'],
    ['an option that does not exist', changing('--titl', 'x'), '--titl'],
  ])('%s', async (_, args, said) => {
    const before = readdirSync(content.contentDir, { recursive: true }).length;
    const { exitCode, output } = await run(...args);
    expect(output).toContain(said);
    expect(exitCode).toBe(2);
    expect(readdirSync(content.contentDir, { recursive: true }).length).toBe(before);
  });
});

it('explains itself', async () => {
  const { exitCode, output } = await run('--help');
  expect(output).toContain('--kommune esbjerg\n      Hvilken kommune? (skal være der)');
  expect(exitCode).toBe(0);
});

it('makes a page of its file', async () => {
  const project = copyProject();
  try {
    const ran = await runCommand('new', [...ANSWERS, '--kilde', 'egen'], { CATALOGUE_CONTENT: content.contentDir });
    expect(ran.exitCode).toBe(0);
    const built = await project.startBuild({
      CATALOGUE_CONTENT: content.contentDir,
      CATALOGUE_MUNICIPALITIES: 'esbjerg',
    }).finished;
    expect(built.exitCode, built.output).toBe(0);
    const page = join(project.root, 'dist/kommuner/esbjerg/aaben-gaatur-nu/index.html');
    expect(existsSync(page)).toBe(true);
    expect(readFileSync(page, 'utf8')).toContain('Åben gåtur: nu');
  } finally {
    project.remove();
  }
});

/** The answers with some of them changed, or others added. */
function changing(...changes: string[]): string[] {
  return [...ANSWERS, '--kilde', 'egen', ...changes];
}
