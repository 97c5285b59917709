import { closest, distance } from 'fastest-levenshtein';
import type { AuthoredImage, FindImage, ImageObjection } from '../../mdx/body.ts';
import { IMAGE_NAME } from '../../mdx/policy.ts';
import { readImage } from './read.ts';

/** The images beside the texts of one folder. */
export interface ImageFolder {
  /** Names of regular files, sorted. */
  readonly names: readonly string[];
  /** Reads a file once, and only if a text asks for it. */
  readonly find: FindImage;
}

/** A file's bytes, with the images it may use; bytes from elsewhere have none. */
export type FileBytes = Uint8Array & { readonly images?: ImageFolder };

export function isImageName(name: string): boolean {
  return IMAGE_NAME.test(name);
}

/** `folder` is its path from the content folder: `offers/esbjerg`. */
export function imageFolder(contentDir: string, folder: string, names: readonly string[]): ImageFolder {
  const known = new Map<string, AuthoredImage | ImageObjection>();
  return { names, find };

  function find(name: string): AuthoredImage | ImageObjection {
    const result = known.get(name) ?? (names.includes(name) ? read(name) : explainMissing(name, names));
    known.set(name, result);
    return result;
  }

  function read(name: string): AuthoredImage | ImageObjection {
    const result = readImage(contentDir, `${folder}/${name}`);
    return 'image' in result ? result.image : result;
  }
}

/** What of the images a text's HTML may depend on: changes when one is added, removed or other bytes. Empty for a text without images. */
export function imageFingerprint(bytes: FileBytes): string {
  const { images } = bytes;
  if (!images || !Buffer.from(bytes).includes('![')) return '';
  return JSON.stringify(images.names.map(images.find));
}

/** The images that no text names. A text with faults counts: it uses its images all the same. */
export function unusedImages(names: readonly string[], texts: readonly string[]): string[] {
  return names.filter((name) => !texts.some((text) => text.includes(`./${name}`)));
}

function explainMissing(name: string, names: readonly string[]): ImageObjection {
  const near = names.length > 0 ? closest(name, [...names]) : '';
  const isNear = near !== '' && distance(name, near) <= 3;
  return {
    message: `Billedet ${name} findes ikke i mappen.`,
    hint: isNear ? `Mente du ./${near}?` : 'Læg selve filen i samme mappe som teksten, ikke en genvej til den.',
  };
}
