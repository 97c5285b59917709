import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readCsv } from '../spreadsheet/csv.ts';
import { GRID_LIMITS, GridError, type Grid } from '../spreadsheet/grid.ts';
import type { SheetRows } from '../spreadsheet/read-workbook.ts';

/** What reading a workbook may cost; a list of 5,000 offers takes a few seconds and a third of the memory. */
const WORKBOOK_LIMITS = { seconds: 60, memoryMegabytes: 1024, answerBytes: 200_000_000 };

/** Reads a spreadsheet by its name's ending. Throws a `GridError` for what a person can mend. */
export async function readGrid(path: string): Promise<Grid> {
  if (!existsSync(path)) throw new GridError(`Filen ${path} findes ikke.`, 'Se efter, om navnet og mappen er rigtige.');
  const { size } = statSync(path);
  if (size > GRID_LIMITS.fileBytes)
    throw new GridError(
      `Filen fylder ${Math.ceil(size / 1_000_000)} MB. Den må højst fylde ${GRID_LIMITS.fileBytes / 1_000_000} MB.`,
      'Kopiér rækkerne til en ny fil.',
    );
  switch (extname(path).toLowerCase()) {
    case '.csv':
    case '.txt':
    case '.tsv':
      return readCsv(readFileSync(path), basename(path));
    case '.xlsx':
    case '.xlsm':
      return readWorkbookApart(resolve(path));
    default:
      throw new GridError(
        `${basename(path)} er ikke et regneark, der kan læses.`,
        'Gem det som .xlsx eller som «CSV UTF-8».',
      );
  }
}

/** A process of its own: a workbook made to use up memory or time takes that process with it, and nothing else. */
async function readWorkbookApart(path: string): Promise<Grid> {
  const options = [`--max-old-space-size=${WORKBOOK_LIMITS.memoryMegabytes}`, '--permission', '--allow-fs-read=*'];
  const program = fileURLToPath(new URL('workbook-process.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...options, program, path], {
    timeout: WORKBOOK_LIMITS.seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: WORKBOOK_LIMITS.answerBytes,
    env: { ...process.env, NODE_OPTIONS: '' },
  }).catch((): never => {
    throw new GridError(
      'Projektmappen kunne ikke læses: Den kræver for meget hukommelse eller tid, eller den er gået i stykker.',
      'Kopiér rækkerne til en ny projektmappe, og gem den som .xlsx. Eller gem arket som «CSV UTF-8».',
    );
  });
  const answer = JSON.parse(stdout) as SheetRows | { readonly message: string; readonly hint: string };
  if ('message' in answer) throw new GridError(answer.message, answer.hint);
  return { name: `${basename(path)} ark "${answer.sheet}"`, rows: answer.rows, notes: answer.notes };
}
