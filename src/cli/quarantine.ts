import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listKind } from '../load/disk.ts';
import { isTranslationFile, translatedFile } from '../load/files.ts';
import type { Settings } from '../load/settings.ts';
import { EXTENSIONS, FOLDERS, KINDS, TRANSLATED_BY, TRANSLATED_KINDS, type Kind } from '../schema/index.ts';
import type { Finding } from '../schema/finding.ts';
import { checkContent } from '../checks/content.ts';

export interface QuarantineOptions {
  readonly settings: Settings;
  /** Where the files of the last whole build are kept. */
  readonly lastGoodDir: string;
  /** An empty folder for the content to build from. */
  readonly stagedDir: string;
  /** A municipality with a larger share of its offers at fault is left out altogether; from 0 to 1. */
  readonly maxFaultyShare: number;
  /** Files with a picture that cannot be decoded. */
  readonly undecodable?: readonly string[];
}

export type LeftOutReason = 'faulty' | 'municipality-faulty' | 'translated-left-out' | 'too-many-faults';

export interface QuarantineReport {
  /** All that is wrong with the content as its authors wrote it. */
  readonly findings: readonly Finding[];
  /** Files of which the last good version is published, sorted. */
  readonly kept: readonly string[];
  /** Files of which nothing is published, sorted. */
  readonly leftOut: readonly { readonly file: string; readonly reason: LeftOutReason }[];
}

/**
 * Fills `stagedDir` with what can be published although some files are faulty: every valid file as it is, the last good
 * version of a faulty one where there is one, and nothing else. What points at a file that was left out stays; a
 * translation goes with what it translates, and never the other way round.
 */
export function quarantine(options: QuarantineOptions): QuarantineReport {
  const { settings, stagedDir } = options;
  const { findings } = checkContent(settings);
  const staged = new Set(stageAll(settings, stagedDir));
  const kept = new Set<string>();
  const leftOut = new Map<string, LeftOutReason>();
  for (;;) {
    const faulty = faultyFiles(options, [...leftOut.keys()]).filter((file) => staged.has(file));
    if (faulty.length === 0) break;
    for (const file of faulty) {
      const isKept = !kept.has(file) && restore(file, options);
      if (isKept) kept.add(file);
      else remove(file, 'faulty');
    }
  }
  for (const municipality of municipalitiesOver(settings, leftOut, options.maxFaultyShare)) {
    for (const file of staged) if (belongsTo(file, municipality)) remove(file, 'too-many-faults');
  }
  for (const file of staged) {
    if (isOffer(file) && leftOut.has(municipalityFile(folderOf(file)))) remove(file, 'municipality-faulty');
  }
  for (const file of staged) {
    if (isTranslationFile(file) && leftOut.has(translatedFile(file))) remove(file, 'translated-left-out');
  }
  const sorted = [...leftOut].map(([file, reason]) => ({ file, reason })).sort((a, b) => (a.file < b.file ? -1 : 1));
  return { findings, kept: [...kept].sort(), leftOut: sorted };

  function remove(file: string, reason: LeftOutReason): void {
    rmSync(join(stagedDir, file));
    staged.delete(file);
    kept.delete(file);
    leftOut.set(file, leftOut.get(file) ?? reason);
  }
}

/** Keeps the files a whole build was made of, for a later build in which one of them is faulty. */
export function saveLastGood(contentDir: string, fallbackDir: string, lastGoodDir: string): void {
  const next = `${lastGoodDir}-next`;
  rmSync(next, { recursive: true, force: true });
  stageAll({ contentDir, fallbackDir }, next);
  rmSync(lastGoodDir, { recursive: true, force: true });
  renameSync(next, lastGoodDir);
}

/** Copies every file that has a name a file may have, and the pictures beside them; gives the paths of the former. */
function stageAll(location: Pick<Settings, 'contentDir' | 'fallbackDir'>, target: string): string[] {
  mkdirSync(target, { recursive: true });
  return KINDS.flatMap((kind) =>
    listKind(location, kind).files.map(({ id, path }) => {
      const file = fileOf(kind, id);
      copy(path, join(target, file));
      copyPictures(dirname(path), dirname(join(target, file)));
      return file;
    }),
  );
}

function copyPictures(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const target = join(to, entry.name);
    if (entry.isFile() && /\.(?:jpe?g|png|webp)$/.test(entry.name) && !existsSync(target))
      copy(join(from, entry.name), target);
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** Files with an error. A file whose only fault is to point at one that was left out has none. */
function faultyFiles(
  { settings, stagedDir, undecodable = [] }: QuarantineOptions,
  leftOut: readonly string[],
): string[] {
  const { findings } = checkContent({ ...settings, contentDir: stagedDir, leftOut: leftOut.map(nameOf) });
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  return [...new Set([...errors, ...undecodable])];
}

/** Puts the last good version in a faulty file's place; false where there is none, or the very same one. */
function restore(file: string, { lastGoodDir, stagedDir }: QuarantineOptions): boolean {
  const good = join(lastGoodDir, file);
  const current = join(stagedDir, file);
  if (!existsSync(good) || readFileSync(good).equals(readFileSync(current))) return false;
  copyFileSync(good, current);
  return true;
}

function municipalitiesOver(settings: Settings, leftOut: ReadonlyMap<string, LeftOutReason>, share: number): string[] {
  const offers = listKind(settings, 'offers').files.map(({ id }) => fileOf('offers', id));
  const folders = [...new Set(offers.map(folderOf))];
  return folders.filter((folder) => {
    const own = offers.filter((file) => folderOf(file) === folder);
    return own.filter((file) => leftOut.has(file)).length > own.length * share;
  });
}

function belongsTo(file: string, municipality: string): boolean {
  return file === municipalityFile(municipality) || (isOffer(file) && folderOf(file) === municipality);
}

/** Whether a file is an offer's or a translation of one: both stand in their municipality's folder. */
function isOffer(file: string): boolean {
  return file.startsWith('offers/');
}

function folderOf(file: string): string {
  return basename(dirname(file));
}

function municipalityFile(municipality: string): string {
  return fileOf('municipalities', municipality);
}

function fileOf(kind: Kind, id: string): string {
  return `${FOLDERS[kind]}/${id}${EXTENSIONS[kind]}`;
}

/** A file's kind and id: `offers/esbjerg/babybio` for `offers/esbjerg/babybio.mdx`. */
export function nameOf(file: string): string {
  const name = file.replace(/\.[a-z]+$/, '');
  const kind = TRANSLATED_KINDS.find((translated) => name.startsWith(`${translated}/`));
  if (kind === undefined || !isTranslationFile(file)) return name;
  return `${TRANSLATED_BY[kind]}${name.slice(kind.length)}`;
}
