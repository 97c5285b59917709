import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to write, and the bytes it must have until then; without them it must not be there. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly before?: Uint8Array;
}

/**
 * Writes all files or none. Each is written beside its place first; only when all are there do they take their places, and if
 * one cannot, those before it are put back. Throws when a file is not what it was.
 */
export function writeFiles(files: readonly FileToWrite[]): void {
  const staged = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`));
  const done: FileToWrite[] = [];
  try {
    files.forEach(({ path, bytes }, index) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(staged[index] ?? '', bytes);
    });
    files.forEach(assertUntouched);
    files.forEach((file, index) => {
      renameSync(staged[index] ?? '', file.path);
      done.push(file);
    });
  } catch (error) {
    for (const file of done) putBack(file);
    throw error;
  } finally {
    for (const path of staged) rmSync(path, { force: true });
  }
}

function assertUntouched({ path, before }: FileToWrite): void {
  const isSame = before ? existsSync(path) && readFileSync(path).equals(before) : !existsSync(path);
  if (!isSame) throw new Error(`${path} was changed by somebody else in the meantime.`);
}

function putBack({ path, before }: FileToWrite): void {
  if (before) writeFileSync(path, before);
  else rmSync(path, { force: true });
}
