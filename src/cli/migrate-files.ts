import { relative } from 'node:path';
import { readFields } from '../authoring/edit-yaml.ts';
import { cutFile, joinFile, type FileText } from '../authoring/file-text.ts';
import type { FieldsFile, Migrated } from '../authoring/migrations/step.ts';
import { BOX_LABELS } from '../i18n/box-labels.ts';
import { listKind } from '../load/disk.ts';
import type { FileBytes } from '../load/images/folder.ts';
import { parseRecord } from '../load/parse-record.ts';
import type { Settings } from '../load/settings.ts';
import { parseYaml } from '../load/yaml.ts';
import type { Kind } from '../schema/index.ts';
import { paint } from './run-command.ts';
import type { FileToWrite } from './write-files.ts';

/** A file that steps may change. */
export interface MovableFile {
  readonly file: FieldsFile;
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  readonly bytes: FileBytes;
  readonly text: FileText;
}

/** The kinds whose fields have been written in another way. */
const KINDS = ['municipalities', 'offers', 'offerTranslations'] as const;

/** The files whose fields can be read; the check says what is wrong with others. */
export function readMovable(settings: Settings): MovableFile[] {
  return KINDS.flatMap((kind) =>
    listKind(settings, kind).files.flatMap(({ id, path, read }): MovableFile[] => {
      const bytes = read();
      const text = bytes instanceof Uint8Array ? cutFile(bytes) : undefined;
      if (!text || !(bytes instanceof Uint8Array) || readFields(text.frontmatter) === undefined) return [];
      const file = { path: relative(settings.contentDir, path), text: text.frontmatter };
      return [{ file, kind, id, path, bytes, text }];
    }),
  );
}

/** The files that a step has changed. Throws when one that could be read no longer can: then nothing is written. */
export function toFiles(
  movable: readonly MovableFile[],
  moved: readonly FieldsFile[],
  settings: Settings,
): FileToWrite[] {
  return movable.flatMap((file, index) => {
    const text = moved[index]?.text ?? file.file.text;
    if (text === file.file.text) return [];
    const bytes = joinFile(file.text, text);
    if (isValid(file, file.bytes, settings) && !isValid(file, bytes, settings))
      throw new Error(`${file.path} would no longer be valid.`);
    return [{ path: file.path, before: file.bytes, bytes }];
  });
}

function isValid({ kind, id, bytes: { images } }: MovableFile, bytes: Uint8Array, { base }: Settings): boolean {
  return 'record' in parseRecord(kind, id, Object.assign(bytes, images && { images }), { labels: BOX_LABELS, base });
}

/** What a person must decide or look at, by file and line. */
export function reportRemarks({ files, remarks }: Migrated, contentDir: string): string {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return remarks
    .map(({ file, path, message, hint }) => {
      const place = parseYaml(texts.get(file) ?? '', file, 2).parsed?.locate(path) ?? { line: 1, column: 1 };
      return `${contentDir}/${file}:${place.line}:${place.column}  ${paint('se på', 'yellow')}  ${message}\n    ${hint}`;
    })
    .join('\n');
}
