import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Rows = string[][];

/** A program to read a sheet with that is not ours, and whether it is installed here. */
export const HAS_PYTHON = answers('python3', '--version');
export const HAS_LIBREOFFICE = answers('soffice', '--version');

/** Every row of every text as Python's csv module reads it, in one process. */
export function readByPython(texts: readonly string[]): Rows[] {
  const program = `
import csv, io, json, sys
texts = json.load(sys.stdin)
strip = lambda text: text[1:] if text.startswith('\\ufeff') else text
read = lambda text: list(csv.reader(io.StringIO(strip(text), newline=''), delimiter=';', strict=True))
json.dump([read(text) for text in texts], sys.stdout)`;
  const options = { input: JSON.stringify(texts), env: { ...process.env, PYTHONIOENCODING: 'utf-8' } };
  return JSON.parse(execFileSync('python3', ['-c', program], { ...options, encoding: 'utf8' })) as Rows[];
}

/** csv-parse as it is: every row as wide as the first, no quote out of place. */
export function readByCsvParse(text: string): Rows {
  return parse(text, { bom: true, delimiter: ';', skip_empty_lines: false });
}

/**
 * What LibreOffice makes of a CSV file that it opens as a person is asked to: semicolons, UTF-8, every column as text
 * (so that the machine's language decides nothing). The answer is the file it saves.
 */
export function convertByLibreOffice(text: string, to: 'csv' | 'xlsx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  try {
    const columns = readByCsvParse(text)[0]?.length ?? 0;
    const asText = Array.from({ length: columns }, (_, index) => `${index + 1}/2`).join('/');
    writeFileSync(join(folder, 'ark.csv'), text);
    // 59 is the semicolon, 34 the quote, 76 UTF-8.
    const saved = to === 'csv' ? 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false' : to;
    const options = [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      `--infilter=CSV:59,34,76,1,${asText}`,
    ];
    execFileSync(
      'soffice',
      [...options, '--convert-to', saved, '--outdir', join(folder, 'ud'), join(folder, 'ark.csv')],
      {
        stdio: 'ignore',
        timeout: 100_000,
      },
    );
    return readFileSync(join(folder, 'ud', `ark.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function answers(program: string, option: string): boolean {
  return spawnSync(program, [option], { stdio: 'ignore' }).status === 0;
}
