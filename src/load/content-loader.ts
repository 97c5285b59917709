import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { BOX_LABELS } from '../i18n/box-labels.ts';
import type { Finding } from '../schema/finding.ts';
import { FOLDERS, SCHEMAS, type Kind } from '../schema/index.ts';
import { listKind, type ContentLocation } from './disk.ts';
import type { ContentFile } from './files.ts';
import { imageFingerprint } from './images/folder.ts';
import { parseRecord } from './parse-record.ts';

/**
 * The strict loader: one authored file becomes one entry with valid data and safe HTML, or is left out and logged.
 * It never throws for what an author wrote, so one file cannot stop the dev server; the build runs the checks first and stops there.
 */
export function contentLoader(kind: Kind, location: ContentLocation): Loader {
  return {
    name: `familiekataloget-${kind}`,
    schema: SCHEMAS[kind],
    load: (context) => {
      const version = digest([RULES_VERSION, JSON.stringify(BOX_LABELS), context.config.base]);
      sync(kind, location, context, version);
      watch(kind, location, context, version);
      return Promise.resolve();
    },
  };
}

function sync(kind: Kind, location: ContentLocation, context: LoaderContext, version: string): void {
  const { files, findings } = listKind(location, kind);
  const gone = new Set(context.store.keys());
  for (const file of files) {
    // While an author is writing, the last good version stays; the overlay says what is wrong with the new one.
    const isWriting = context.watcher !== undefined;
    if (takeFile(kind, file, context, version) || isWriting) gone.delete(file.id);
  }
  for (const id of gone) context.store.delete(id);
  log(findings, context);
}

/** Puts a file's entry into the store, unless the same bytes, with the same images, under the same rules are there already. */
function takeFile(kind: Kind, file: ContentFile, { store, config, logger }: LoaderContext, version: string): boolean {
  const bytes = file.read();
  if (!(bytes instanceof Uint8Array)) {
    log([bytes], { logger });
    return false;
  }
  const key = digest([version, file.id, bytes, imageFingerprint(bytes)]);
  if (store.get(file.id)?.digest === key) return true;
  const result = parseRecord(kind, file.id, bytes, { labels: BOX_LABELS, base: config.base });
  if ('findings' in result) {
    log(result.findings, { logger });
    return false;
  }
  const { data, body } = result.record;
  store.set({
    id: file.id,
    data: { ...data },
    digest: key,
    rendered: { html: body.html, metadata: { authoredText: body } },
  });
  return true;
}

function watch(kind: Kind, location: ContentLocation, context: LoaderContext, version: string): void {
  const folder = join(location.contentDir, FOLDERS[kind]);
  context.watcher?.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) {
    context.watcher?.on(event, (path: string) => {
      if (path.startsWith(folder + sep)) sync(kind, location, context, version);
    });
  }
}

function log(findings: readonly Finding[], { logger }: Pick<LoaderContext, 'logger'>): void {
  for (const { file, line, column, severity, message, hint } of findings) {
    const text = `${file}:${line}:${column}  ${message}${hint === undefined ? '' : `\n  ${hint}`}`;
    if (severity === 'error') logger.error(text);
    else logger.warn(text);
  }
}

/** Changes whenever the schemas, the policy, this loader or a parser's version change: then every entry is read anew. */
const RULES_VERSION = digest([
  readFileSync(new URL('../../package.json', import.meta.url)),
  ...['../calendar', '../said', '../schema', '../schema/old', '../mdx', '.', './images'].flatMap((folder) => {
    const path = new URL(`${folder}/`, import.meta.url);
    return readdirSync(path)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(new URL(name, path)));
  }),
]);

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
}
