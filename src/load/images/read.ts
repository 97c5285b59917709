import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthoredImage, ImageObjection } from '../../mdx/body.ts';
import { ALLOWED_IMAGES, LIMITS } from '../../mdx/policy.ts';
import { imageTypeOf, readHeader } from './header.ts';

export interface ReadImage {
  readonly image: AuthoredImage;
  readonly bytes: Uint8Array;
  /** Pixels of the file, turned upright. */
  readonly width: number;
  readonly height: number;
}

/**
 * Reads an image file and holds it against the policy; `sourcePath` is its path from the content folder.
 * The picture itself is not decoded: that is done when it is encoded anew. Links are not followed. Never throws.
 */
export function readImage(contentDir: string, sourcePath: string): ReadImage | ImageObjection {
  const name = sourcePath.slice(sourcePath.lastIndexOf('/') + 1);
  const bytes = readBytes(join(contentDir, sourcePath), name);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const size = inspectBytes(bytes, name);
  if ('message' in size) return size;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { image: { name, sourcePath, hash, ...shownSize(size) }, bytes, ...size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a file must be, whatever is in it: there, a file and not too big. */
function readBytes(path: string, name: string): Uint8Array | ImageObjection {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile())
      return { message: `Billedet ${name} er ikke en almindelig fil.`, hint: 'Læg selve billedet her.' };
    if (stats.size > LIMITS.imageBytes)
      return {
        message: `Billedet ${name} fylder over ${LIMITS.imageBytes / 1_000_000} MB.`,
        hint: 'Åbn det i et billedprogram, og gem det i en mindre størrelse.',
      };
    return readFileSync(path);
  } catch {
    return { message: `Billedet ${name} kan ikke læses fra disken.`, hint: 'Se efter, hvem der må læse det.' };
  }
}

const SAVE_AGAIN = 'Åbn det i et billedprogram, og gem det igen som jpg eller png.';

function inspectBytes(bytes: Uint8Array, name: string): Size | ImageObjection {
  const wanted = ALLOWED_IMAGES.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
  const type = imageTypeOf(bytes);
  if (!type || type !== wanted?.type)
    return {
      message: `Filen ${name} er ikke et ${wanted?.type ?? 'rigtigt'}-billede.`,
      hint: type ? `Det er et ${type}-billede. Kald filen ${name.replace(/\.\w+$/, `.${type}`)}.` : SAVE_AGAIN,
    };
  const header = readHeader(bytes);
  if (!header) return { message: `Billedet ${name} er gået i stykker eller kan ikke læses.`, hint: SAVE_AGAIN };
  if (header.isAnimated) return { message: `Billedet ${name} bevæger sig.`, hint: 'Brug et billede, der står stille.' };
  const { width, height, isOnItsSide } = header;
  return inspectSize(isOnItsSide ? { width: height, height: width } : { width, height }, name);
}

function inspectSize(size: Size, name: string): Size | ImageObjection {
  const { width, height } = size;
  const message = `Billedet ${name} er ${width} × ${height} punkter.`;
  if (Math.min(width, height) < LIMITS.imageSideFrom)
    return {
      message,
      hint: `Begge sider skal være mindst ${LIMITS.imageSideFrom} punkter. Brug billedet, som det kom fra kameraet.`,
    };
  if (Math.max(width, height) > LIMITS.imageSideTo || width * height > LIMITS.imagePixels)
    return {
      message,
      hint: `En side må højst være ${LIMITS.imageSideTo} punkter, og billedet ${LIMITS.imagePixels / 1_000_000} millioner. Gem det mindre.`,
    };
  return size;
}

function shownSize({ width, height }: Size): Size {
  const shownWidth = Math.min(width, LIMITS.imageShownWidth);
  return { width: shownWidth, height: Math.max(1, Math.round((height * shownWidth) / width)) };
}
