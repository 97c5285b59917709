import { lstatSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { withoutUnseen } from '../mdx/characters.ts';
import { LIMITS } from '../mdx/policy.ts';
import type { Finding, Severity } from '../schema/finding.ts';
import { EXTENSIONS, FOLDERS, type Kind } from '../schema/index.ts';

export interface ContentFile {
  readonly id: string;
  readonly path: string;
  /** The file's bytes, or why it cannot be read. Never more than a little past the largest size a file may have. */
  readonly read: () => Uint8Array | Finding;
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

/** Names that Windows keeps for devices: a folder with such a file cannot be fetched there. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** What a translation's name ends in, its language: `babybio.en.mdx`. */
const TRANSLATION = /\.[a-z]{2,3}(?=\.mdx$)/;

/** Whether a file's name is that of a translation, not of an offer: the two stand beside each other. */
export function isTranslationFile(name: string): boolean {
  return TRANSLATION.test(name);
}

/** The files of one kind, sorted by id, with a finding for each that cannot be one. Links are never followed. */
export function listFiles(contentDir: string, kind: Kind): FileListing {
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  const folderOfKind = FOLDERS[kind];
  const top = statOf(contentDir, folderOfKind);
  if (top === 'link' || top === 'other') judge(refuseLink(folderOfKind));
  else if (top === 'folder') walk(join(contentDir, folderOfKind), []);
  return { files: files.sort((a, b) => (a.id < b.id ? -1 : 1)), findings };

  function walk(folder: string, parents: readonly string[]): void {
    const shownFolder = [folderOfKind, ...parents].join('/');
    for (const entry of entriesOf(folder) ?? judge(refuseUnreadable(shownFolder))) {
      if (isIgnored(entry.name)) continue;
      const path = join(folder, entry.name);
      const shown = `${shownFolder}/${withoutUnseen(entry.name)}`;
      if (entry.isDirectory()) {
        if (parents.length + 1 < DEPTHS[kind] && isName(entry.name)) walk(path, [...parents, entry.name]);
        else judge(fileFinding(shown, 'file-name', 'Mappen er ikke ventet her.', folderHint(kind)));
      } else if (!entry.isFile()) judge(refuseLink(shown));
      else if (!standsForAnotherKind(entry.name, kind)) take(path, shown, parents, entry.name);
    }
  }

  function take(path: string, shown: string, parents: readonly string[], name: string): void {
    const stem = name.slice(0, -EXTENSIONS[kind].length);
    const ownName = kind === 'translations' ? name.replace(TRANSLATION, '') : name;
    if (
      !name.endsWith(EXTENSIONS[kind]) ||
      !isName(ownName.slice(0, -EXTENSIONS[kind].length)) ||
      parents.length + 1 !== DEPTHS[kind]
    ) {
      const hint = `Brug små bogstaver a-z, tal og bindestreg (æ→ae, ø→oe, å→aa), og slut med ${EXTENSIONS[kind]}. ${folderHint(kind)}`;
      refuse(fileFinding(shown, 'file-name', 'Filnavnet kan ikke bruges.', hint));
      return;
    }
    files.push({ id: [...parents, stem].join('/'), path, read: () => readFile(path, shown) });
  }

  function refuse(finding: Finding): [] {
    findings.push(finding);
    return [];
  }

  /** Offers and their translations share folders: what is wrong with a folder is said once. */
  function judge(finding: Finding): [] {
    return kind === 'translations' ? [] : refuse(finding);
  }
}

function standsForAnotherKind(name: string, kind: Kind): boolean {
  return (kind === 'offers' && isTranslationFile(name)) || (kind === 'translations' && !isTranslationFile(name));
}

/** What stands in a content folder and is nobody's: it would be left out in silence. */
export function findStrayEntries(contentDir: string): Finding[] {
  const entries = entriesOf(contentDir);
  if (!entries)
    return [fileFinding('.', 'content-folder', 'Indholdsmappen kan ikke læses.', `Findes den? ${contentDir}`)];
  const folders = [...new Set(Object.values(FOLDERS))];
  return entries
    .filter((entry) => !isIgnored(entry.name) && !folders.includes(entry.name))
    .filter((entry) => entry.isDirectory() || /\.(?:mdx?|ya?ml)$/i.test(entry.name))
    .map((entry) => {
      const near = closest(entry.name.toLowerCase(), folders);
      const hint =
        distance(entry.name.toLowerCase(), near) <= 3
          ? `Mente du ${near}?`
          : `Mapperne her hedder ${folders.join(', ')}.`;
      return fileFinding(withoutUnseen(entry.name), 'file-name', 'Det her bliver ikke læst.', hint, 'warning');
    });
}

function readFile(path: string, shown: string): Uint8Array | Finding {
  try {
    const { size } = lstatSync(path);
    // parseRecord reports the size; a file too big to hold is not read for that.
    return size > LIMITS.fileBytes ? new Uint8Array(Math.min(size, LIMITS.fileBytes * 100)) : readFileSync(path);
  } catch {
    return refuseUnreadable(shown);
  }
}

function isName(name: string): boolean {
  return NAME.test(name) && !DEVICE.test(name) && name.length <= LIMITS.fileNameCharacters;
}

/** Files for people and for their tools. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name === 'README.md';
}

function statOf(contentDir: string, folder: string): 'folder' | 'link' | 'other' | 'none' {
  const entry = entriesOf(contentDir)?.find(({ name }) => name === folder);
  if (!entry) return 'none';
  return entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

function refuseLink(shown: string): Finding {
  return fileFinding(
    shown,
    'file-link',
    'Det her er en genvej eller ikke en almindelig fil.',
    'Læg selve filen her i stedet.',
  );
}

function refuseUnreadable(shown: string): Finding {
  return fileFinding(shown, 'file-unreadable', 'Det her kan ikke læses fra disken.', 'Se efter, hvem der må læse det.');
}

function folderHint(kind: Kind): string {
  if (kind === 'translations') return 'Oversættelser ligger ved siden af tilbuddet og hedder fx babybio.en.mdx.';
  return kind === 'offers'
    ? 'Tilbud ligger i content/offers/<kommune>/.'
    : `Filer af denne slags ligger lige i content/${kind}/.`;
}

function fileFinding(file: string, rule: string, message: string, hint: string, severity: Severity = 'error'): Finding {
  return { file, line: 1, column: 1, severity, rule, message, hint };
}
