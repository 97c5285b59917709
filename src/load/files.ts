import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../schema/finding.ts';
import { EXTENSIONS, FOLDERS, type Kind } from '../schema/index.ts';

export interface ContentFile {
  readonly id: string;
  readonly path: string;
  readonly read: () => Uint8Array;
}

export interface FileListing {
  readonly files: readonly ContentFile[];
  readonly findings: readonly Finding[];
}

/** How deep below its folder a kind's files stand: offers have a folder for each municipality. */
const DEPTHS: Readonly<Record<Kind, number>> = {
  offers: 2,
  translations: 2,
  municipalities: 1,
  organisations: 1,
  programmes: 1,
  vocabulary: 1,
  sources: 1,
};

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A translation's name: the offer's and the language's, `babybio.en`. */
const TRANSLATION_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]{2,3}$/;

/** The files of one kind, sorted by id, with a finding for each that cannot be one. */
export function listFiles(contentDir: string, kind: Kind): FileListing {
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  walk(join(contentDir, FOLDERS[kind]), []);
  return { files: files.sort((a, b) => (a.id < b.id ? -1 : 1)), findings };

  function walk(folder: string, parents: readonly string[]): void {
    for (const name of entries(folder)) {
      const path = join(folder, name);
      const stat = lstatSync(path);
      const shown = [FOLDERS[kind], ...parents, name].join('/');
      if (name.startsWith('.') || name === 'README.md') continue;
      if (stat.isFile() && standsForAnotherKind(name, kind)) continue;
      if (stat.isSymbolicLink())
        report(
          shown,
          'file-link',
          'Filen er en genvej til en anden fil.',
          'Læg selve filen her i stedet for en genvej.',
        );
      else if (stat.isDirectory()) {
        if (parents.length + 1 < DEPTHS[kind] && NAME.test(name)) walk(path, [...parents, name]);
        else report(shown, 'file-name', 'Mappen er ikke ventet her.', folderHint(kind));
      } else if (stat.isFile()) take(path, shown, parents, name);
      else report(shown, 'file-link', 'Det er ikke en almindelig fil.', 'Slet den.');
    }
  }

  function take(path: string, shown: string, parents: readonly string[], name: string): void {
    const stem = name.slice(0, -EXTENSIONS[kind].length);
    if (
      !name.endsWith(EXTENSIONS[kind]) ||
      !(kind === 'translations' ? TRANSLATION_NAME : NAME).test(stem) ||
      parents.length + 1 !== DEPTHS[kind]
    ) {
      report(
        shown,
        'file-name',
        'Filnavnet kan ikke bruges.',
        `Brug små bogstaver a-z, tal og bindestreg (æ→ae, ø→oe, å→aa), og slut med ${EXTENSIONS[kind]}. ${folderHint(kind)}`,
      );
      return;
    }
    files.push({ id: [...parents, stem].join('/'), path, read: () => readFileSync(path) });
  }

  /** Findings come with one kind only: what is no translation is for the offers to judge. */
  function report(file: string, rule: string, message: string, hint: string): void {
    if (kind === 'translations') return;
    findings.push({ file, line: 1, column: 1, severity: 'error', rule, message, hint });
  }
}

/** Offers and their translations share folders; the name tells them apart. */
function standsForAnotherKind(name: string, kind: Kind): boolean {
  const isTranslation = TRANSLATION_NAME.test(name.replace(/\.mdx$/, '')) && name.endsWith('.mdx');
  return kind === 'offers' ? isTranslation : kind === 'translations' && !isTranslation;
}

function folderHint(kind: Kind): string {
  return kind === 'offers'
    ? 'Tilbud ligger i content/offers/<kommune>/.'
    : `Filer af denne slags ligger lige i content/${kind}/.`;
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
