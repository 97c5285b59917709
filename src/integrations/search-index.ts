import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { buildIndex } from '../search/build-index.ts';
import type { SearchDocument } from '../search/document.ts';
import { writeFacts } from '../search/facts-file.ts';
import { searchPage } from '../search/index-page.ts';
import { writePlaces } from '../search/places-file.ts';
import type { SearchVocabulary } from '../search/vocabulary.ts';

/**
 * The files a search needs. Pagefind's own user interfaces stay out: a strict Content-Security-Policy refuses them. Its
 * worker stays out too: `src/scripts/pagefind.ts` asks without one.
 */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.da\.pagefind|.+\.pf_(?:meta|index|fragment))$/;

/**
 * Writes into a folder a Pagefind index of the documents, the lexicon to ask it with, and what its answers are narrowed
 * and measured by. Throws when Pagefind refuses.
 */
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
  const ids = pageIds(written.files);
  const known = documents.map(({ url, facts, isEnded }) => ({ id: ids.get(url) ?? missing(url), facts, isEnded }));
  write(join(folder, 'words.json'), JSON.stringify(lexicon));
  write(join(folder, 'facts.json'), JSON.stringify(writeFacts(known)));
  write(join(folder, 'places.json'), JSON.stringify(writePlaces(documents.map(({ places }) => places))));
}

/** Pagefind's own ids, by address: it answers with the id alone, which is also the name of the page's fragment. */
function pageIds(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const text = gunzipSync(content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
      return [[url.replace(/^\//, ''), id] as const];
    }),
  );
}

function missing(url: string): never {
  throw new Error(`Pagefind has no fragment of ${url}.`);
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
