// Decodes and encodes pictures: Astro's own image library, far outside what this project is for.
import sharp from 'sharp';
import type { AuthoredImage } from '../../mdx/body.ts';
import { LIMITS } from '../../mdx/policy.ts';
import { readImage, type ReadImage } from './read.ts';

/** WebP's scale from 0 to 100; 75 is its own default, and what photos need. */
const QUALITY = 75;

/**
 * The picture anew as WebP: upright, in the size its HTML says, and without metadata such as the place it was taken.
 * The file is read and checked once more, so that only the bytes that were accepted come out. Throws, in Danish, when
 * they are others now, or when the picture in them cannot be decoded: the header alone is read when content is checked.
 */
export async function encodeImage(image: AuthoredImage, contentDir: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = readImage(contentDir, image.sourcePath);
  if ('message' in file) throw new Error(`${image.sourcePath}: ${file.message} ${file.hint}`);
  if (file.image.hash !== image.hash)
    throw new Error(`${image.sourcePath}: Billedet er blevet ændret undervejs. Byg igen.`);
  try {
    return await encode(file);
  } catch (cause) {
    throw new Error(
      `${image.sourcePath}: Billedet kan ikke læses. Åbn det i et billedprogram, og gem det igen som jpg eller png.`,
      { cause },
    );
  }
}

async function encode({ bytes, image, width, height }: ReadImage): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp(bytes, { failOn: 'error', limitInputPixels: LIMITS.imagePixels, autoOrient: true });
  const { autoOrient } = await picture.metadata();
  if (autoOrient.width !== width || autoOrient.height !== height)
    throw new Error(
      `The decoder sees ${autoOrient.width} × ${autoOrient.height}, the header says ${width} × ${height}.`,
    );
  const encoded = await picture
    .resize(image.width, image.height, { fit: 'fill' })
    .webp({ quality: QUALITY })
    .toBuffer();
  return new Uint8Array(encoded);
}
