import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyContent, runCommand, type Ran, type TemporaryContent } from './run-command.ts';

const TEXT = `---
title: Leg # som på plakaten
summary: "Kom og leg. Vi mødes om formiddagen."
level: universal
kind: activity
access: { mode: open, steps: [{ kind: drop-in }], authorityDecision: false }
audience: { child: 0-35 måneder }
status: { state: running, asOf: 2026-11 }
sources: [{ document: pwc-familiehuse-2021 }]
contact:
  # omstillingen
  phone: 76161616
schedule: { weekdays: [onsdag], startTime:  9.30, endTime: '11.00' } # hele året
pris: 20 kr.
---

Du kan komme med dit barn.
`;

let content: TemporaryContent;
let path = '';
beforeEach(() => {
  content = copyContent();
  path = join(content.contentDir, 'offers/esbjerg/leg.mdx');
  writeFileSync(path, TEXT);
});
afterEach(() => content.remove());

function check(...args: string[]): Promise<Ran> {
  return runCommand('check', args, { CATALOGUE_CONTENT: content.contentDir });
}

it('says that some of it mends itself', async () => {
  expect((await check()).output).toContain('4 af dem kan kontrollen selv rette. Se hvordan: npm run check -- --ret');
});

it('shows what would be written and where, and writes nothing', async () => {
  const { output, exitCode } = await check('--ret');
  expect(output.replaceAll(/\S*offers\//g, 'offers/')).toMatchInlineSnapshot(`
    "offers/esbjerg/leg.mdx:12
    -   phone: 76161616
    - schedule: { weekdays: [onsdag], startTime:  9.30, endTime: '11.00' } # hele året
    +   phone: "76 16 16 16"
    + schedule: { weekdays: [we], startTime:  "09:30", endTime: '11:00' } # hele året

    Intet er skrevet endnu. Skriv det i filerne med: npm run check -- --ret --skriv
    1 ting skal I selv se på: npm run check
    "
  `);
  expect(exitCode).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe(TEXT);
});

it('writes it, keeps comments, quotes and order, and says what is left', async () => {
  const { output } = await check('--ret', '--skriv');
  expect(readFileSync(path, 'utf8')).toBe(
    TEXT.replace('phone: 76161616', 'phone: "76 16 16 16"')
      .replace('[onsdag]', '[we]')
      .replace('9.30', '"09:30"')
      .replace("'11.00'", "'11:00'"),
  );
  expect(output).toContain('Feltet pris findes ikke.');
  expect(output).toContain('1 fejl');
  expect((await check('--ret')).output).toContain('Der er intet, som kontrollen selv kan rette.');
});

it('writes a language’s code for its country’s, which a rule of the whole catalogue finds', async () => {
  writeFileSync(path, TEXT.replace(/pris: .*\n/, 'languages: [dk, ar]\n'));
  await check('--ret', '--skriv');
  expect((await check('--ret', '--skriv')).output).toContain('Alt indhold er i orden.');
  expect(readFileSync(path, 'utf8')).toContain('languages: [da, ar]');
});
