import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editYaml, readFields } from '../authoring/edit-yaml.ts';
import { cutFields, cutFile, joinFile } from '../authoring/file-text.ts';
import type { Finding, Mend } from '../schema/finding.ts';
import { valueAt } from '../spreadsheet/format-cell.ts';
import type { FileToWrite } from './write-files.ts';

/** The files as they are when every mend of the findings is written: only the values change. */
export function mendFiles(findings: readonly Finding[], contentDir: string): FileToWrite[] {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  return [...byFile].flatMap(([file, own]) => {
    const mends = own.flatMap(({ mend }) => mend ?? []);
    const path = join(contentDir, file);
    return mends.length === 0 || !existsSync(path) ? [] : mendFile(path, mends);
  });
}

function mendFile(path: string, mends: readonly Mend[]): FileToWrite[] {
  const before = readFileSync(path);
  const text = path.endsWith('.mdx') ? cutFile(before) : cutFields(before);
  if (text === undefined) return [];
  const fields = readFields(text.frontmatter);
  // A rule's path is one of the joined fields: what is not written there, a person must find.
  const written = mends.filter(({ path: field }) => isScalar(fields && valueAt(fields, field)));
  const changes = written.map((mend) => ({ kind: 'set', ...mend }) as const);
  return [
    {
      path,
      before,
      bytes: joinFile(
        text,
        editYaml(text.frontmatter, changes, () => []),
      ),
    },
  ];
}

function isScalar(value: unknown): boolean {
  return value !== undefined && typeof value !== 'object';
}
