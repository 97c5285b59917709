import type { Catalogue } from '../../domain/catalogue.ts';
import type { AuthoredText } from '../../domain/records.ts';
import type { AuthoredImage } from '../../mdx/body.ts';

/** The images that the catalogue's texts show, each file's content once, sorted by hash. */
export function usedImages({ offers, municipalities }: Catalogue): AuthoredImage[] {
  const records = [...offers, ...municipalities];
  const translated = records.flatMap(({ translations }) =>
    Object.values<{ readonly text: AuthoredText } | undefined>(translations).filter((one) => one !== undefined),
  );
  const texts = [...records, ...translated].map(({ text }) => text);
  const byHash = new Map(texts.flatMap((text) => imagesOf(text).map((image) => [image.hash, image])));
  return [...byHash.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

/** Both readers hand on the whole `Body`; the domain knows only what its views show of it. */
function imagesOf(text: AuthoredText): readonly AuthoredImage[] {
  return 'images' in text ? (text.images as readonly AuthoredImage[]) : [];
}
