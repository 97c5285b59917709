import { relative } from 'node:path';
import { diff } from 'node:util';
import { paint } from './run-command.ts';
import type { FileToWrite } from './write-files.ts';

/** What a file's text becomes, place by place: `file:line`, the lines that go and the lines that come. */
export function reportEdits(files: readonly FileToWrite[]): string {
  return files.flatMap((file) => hunksOf(file)).join('\n\n');
}

function hunksOf({ path, bytes, before = new Uint8Array() }: FileToWrite): string[] {
  const name = relative('.', path);
  return hunks(linesOf(before), linesOf(bytes)).map(({ line, gone, come }) =>
    [
      paint(`${name}:${line}`, 'bold'),
      ...gone.map((text) => paint(`- ${text}`, 'red')),
      ...come.map((text) => paint(`+ ${text}`, 'green')),
    ].join('\n'),
  );
}

interface Hunk {
  /** Where it stands in the old text, counted from 1. */
  readonly line: number;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Lines next to one another that differ belong together. */
function hunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const found: { line: number; gone: string[]; come: string[] }[] = [];
  let line = 1;
  let open: (typeof found)[number] | undefined;
  for (const [kind, text] of diff(before, after)) {
    if (kind === 0) open = undefined;
    else if (open === undefined) found.push((open = { line, gone: [], come: [] }));
    if (kind === 1) open?.gone.push(text);
    if (kind === -1) open?.come.push(text);
    if (kind !== -1) line += 1;
  }
  return found;
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split(/\r?\n/);
}
