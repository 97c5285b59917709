import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildIndex } from '../search/build-index.ts';
import type { SearchDocument } from '../search/document.ts';
import { searchPage } from '../search/index-page.ts';
import type { SearchVocabulary } from '../search/vocabulary.ts';

/**
 * The files a search needs. Pagefind's own user interfaces stay out: a strict Content-Security-Policy refuses them. Its
 * worker stays out too: `src/scripts/pagefind.ts` asks without one.
 */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.da\.pagefind|.+\.pf_(?:meta|index|fragment|filter))$/;

/** Writes a Pagefind index of the documents, and the lexicon to ask it with, into a folder. Throws when Pagefind refuses. */
export async function writeSearchIndex(
  documents: readonly SearchDocument[],
  vocabulary: SearchVocabulary,
  folder: string,
): Promise<void> {
  const { pages, lexicon } = buildIndex(
    documents.map(({ text }) => text),
    vocabulary,
  );
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(`Pagefind could not make an index: ${errors.join('; ')}`);
  for (const [position, document] of documents.entries()) {
    const tokens = pages[position];
    if (!tokens) continue;
    const added = await index.addHTMLFile({ url: document.url, content: searchPage(document, tokens) });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${document.url}: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind could not finish the index: ${written.errors.join('; ')}`);
  for (const { path, content } of written.files) {
    if (NEEDED.test(path)) write(join(folder, path), content);
  }
  write(join(folder, 'words.json'), JSON.stringify(lexicon));
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
