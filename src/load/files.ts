import { lstatSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { withoutUnseen } from '../mdx/characters.ts';
import { LIMITS } from '../mdx/policy.ts';
import type { Finding, Severity } from '../schema/finding.ts';
import { EXTENSIONS, FOLDERS, TRANSLATED_BY, translatedKind, type Kind } from '../schema/index.ts';
import { imageFolder, isImageName, unusedImages, type FileBytes, type ImageFolder } from './images/folder.ts';

export interface ContentFile {
  readonly id: string;
  readonly path: string;
  /** The file's bytes, or why it cannot be read. Never more than a little past the largest size a file may have. */
  readonly read: () => FileBytes | Finding;
}

export interface FileListing {
  readonly files: readonly ContentFile[];
  readonly findings: readonly Finding[];
}

/** How deep below its folder a kind's files stand: offers have a folder for each municipality. */
function depthOf(kind: Kind): number {
  return FOLDERS[kind] === 'offers' ? 2 : 1;
}

/** Kinds whose texts may have images beside them. */
const WITH_IMAGES: readonly Kind[] = ['offers', 'offerTranslations', 'municipalities', 'municipalityTranslations'];

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices: a folder with such a file cannot be fetched there. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

const NOTES: ReadonlySet<string> = new Set(['README.md', 'REVIEW.md']);

/** What a translation's name ends in, its language: `babybio.en.mdx`. */
const TRANSLATION = /\.[a-z]{2,3}(?=\.(?:mdx|yaml)$)/;

/** Whether a file's name is that of a translation, not of what it translates: the two stand beside each other. */
export function isTranslationFile(name: string): boolean {
  return TRANSLATION.test(name);
}

/** The name of the file that a translation translates: `babybio.mdx` for `babybio.en.mdx`. */
export function translatedFile(name: string): string {
  return name.replace(TRANSLATION, '');
}

/** The files of one kind, sorted by id, with a finding for each that cannot be one. Links are never followed. */
export function listFiles(contentDir: string, kind: Kind): FileListing {
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  const folderOfKind = FOLDERS[kind];
  const isTranslation = translatedKind(kind) !== undefined;
  const top = statOf(contentDir, folderOfKind);
  if (top === 'link' || top === 'other') judge(refuseLink(folderOfKind));
  else if (top === 'folder') walk(join(contentDir, folderOfKind), []);
  return { files: files.sort((a, b) => (a.id < b.id ? -1 : 1)), findings };

  function walk(folder: string, parents: readonly string[]): void {
    const shownFolder = [folderOfKind, ...parents].join('/');
    const entries = entriesOf(folder) ?? judge(refuseUnreadable(shownFolder));
    const names = parents.length + 1 === depthOf(kind) ? imageNames(entries) : [];
    const images = WITH_IMAGES.includes(kind) ? imageFolder(contentDir, shownFolder, names) : undefined;
    for (const entry of entries) {
      if (isIgnored(entry.name)) continue;
      const path = join(folder, entry.name);
      const shown = `${shownFolder}/${withoutUnseen(entry.name)}`;
      if (entry.isDirectory()) {
        if (parents.length + 1 < depthOf(kind) && isName(entry.name)) walk(path, [...parents, entry.name]);
        else judge(fileFinding(shown, 'file-name', 'Mappen er ikke ventet her.', folderHint(kind)));
      } else if (!entry.isFile()) judge(refuseLink(shown));
      else if (!names.includes(entry.name) && !standsForAnotherKind(entry.name, kind))
        take({ path, shown, name: entry.name }, parents, images);
    }
    if (names.length > 0 && !isTranslation) findings.push(...findUnused(folder, shownFolder, names));
  }

  function imageNames(entries: readonly Dirent[]): string[] {
    const isImage = ({ name }: Dirent) => isImageName(name) && isName(name.slice(0, name.lastIndexOf('.')));
    return WITH_IMAGES.includes(kind)
      ? entries.filter((entry) => entry.isFile() && isImage(entry)).map(({ name }) => name)
      : [];
  }

  function take({ path, shown, name }: FoundFile, parents: readonly string[], images?: ImageFolder): void {
    const stem = name.slice(0, -EXTENSIONS[kind].length);
    const ownName = isTranslation ? translatedFile(name) : name;
    if (
      !name.endsWith(EXTENSIONS[kind]) ||
      !isName(ownName.slice(0, -EXTENSIONS[kind].length)) ||
      parents.length + 1 !== depthOf(kind)
    ) {
      refuse(fileFinding(shown, 'file-name', 'Filnavnet kan ikke bruges.', nameHint(kind, name)));
      return;
    }
    files.push({ id: [...parents, stem].join('/'), path, read: () => readFile(path, shown, images) });
  }

  function refuse(finding: Finding): [] {
    findings.push(finding);
    return [];
  }

  /** Texts and their translations share folders: what is wrong with a folder is said once. */
  function judge(finding: Finding): [] {
    return isTranslation ? [] : refuse(finding);
  }
}

function standsForAnotherKind(name: string, kind: Kind): boolean {
  if (translatedKind(kind) !== undefined) return !isTranslationFile(name);
  return kind in TRANSLATED_BY && isTranslationFile(name);
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

interface FoundFile {
  readonly path: string;
  /** The path from the content folder, without unseen characters. */
  readonly shown: string;
  readonly name: string;
}

/** Images take room and are easily forgotten; each that no text of its folder names. */
function findUnused(folder: string, shownFolder: string, names: readonly string[]): Finding[] {
  const texts = (entriesOf(folder) ?? [])
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map(({ name }) => readFile(join(folder, name), name))
    .map((bytes) => (bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : ''));
  return unusedImages(names, texts).map((name) => {
    const hint = `Skriv ![Hvad man ser](./${name}) i en tekst, eller slet filen.`;
    return fileFinding(`${shownFolder}/${name}`, 'unused-image', 'Ingen tekst bruger billedet.', hint, 'warning');
  });
}

function readFile(path: string, shown: string, images?: ImageFolder): FileBytes | Finding {
  try {
    const { size } = lstatSync(path);
    // parseRecord reports the size; a file too big to hold is not read for that.
    const bytes = size > LIMITS.fileBytes ? new Uint8Array(Math.min(size, LIMITS.fileBytes * 100)) : readFileSync(path);
    return Object.assign(bytes, images && { images });
  } catch {
    return refuseUnreadable(shown);
  }
}

function isName(name: string): boolean {
  return NAME.test(name) && !DEVICE.test(name) && name.length <= LIMITS.fileNameCharacters;
}

/** Files for people and for their tools: `REVIEW.md` holds what a municipality can confirm. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || NOTES.has(name);
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

function nameHint(kind: Kind, name: string): string {
  const letters = 'Brug små bogstaver a-z, tal og bindestreg (æ→ae, ø→oe, å→aa)';
  if (WITH_IMAGES.includes(kind) && /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i.test(name))
    return `${letters}. Billeder skal slutte med .jpg, .png eller .webp og ligge ved siden af teksten. ${folderHint(kind)}`;
  return `${letters}, og slut med ${EXTENSIONS[kind]}. ${folderHint(kind)}`;
}

function folderHint(kind: Kind): string {
  if (translatedKind(kind) !== undefined)
    return 'En oversættelse ligger ved siden af den danske fil og hedder det samme med sproget til sidst, fx babybio.en.mdx.';
  return kind === 'offers'
    ? 'Tilbud ligger i content/offers/<kommune>/.'
    : `Filer af denne slags ligger lige i content/${kind}/.`;
}

function fileFinding(file: string, rule: string, message: string, hint: string, severity: Severity = 'error'): Finding {
  return { file, line: 1, column: 1, severity, rule, message, hint };
}
