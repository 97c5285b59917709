import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
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
  const ids = new Map<string, string>();
  for (const { path, content } of written.files.filter((file) => NEEDED.test(file.path))) {
    const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    const fragment = id === undefined ? undefined : readFragment(content);
    if (id !== undefined && fragment) ids.set(fragment.url, id);
    write(join(folder, path), fragment ? lightFragment(fragment) : content);
  }
  const known = documents.map(({ url, facts, isEnded }) => ({ id: ids.get(url) ?? missing(url), facts, isEnded }));
  write(join(folder, 'words.json'), JSON.stringify(lexicon));
  write(join(folder, 'facts.json'), JSON.stringify(writeFacts(known)));
  write(join(folder, 'places.json'), JSON.stringify(writePlaces(documents.map(({ places }) => places))));
}

/** What Pagefind 1.6 keeps of a page: the file's name is the page's id, which is all that a search answers with. */
interface Fragment {
  readonly url: string;
  readonly content: string;
}

const SIGNATURE = 'pagefind_dcd';

function readFragment(content: Uint8Array): Fragment {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error('Pagefind writes its fragments in another way than 1.6 did.');
  const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
  return { ...fragment, url: fragment.url.replace(/^\//, '') };
}

/** Without the page's tokens, which Pagefind would make excerpts of and nobody shows: most of what a card loads. */
function lightFragment(fragment: Fragment): Uint8Array {
  return gzipSync(SIGNATURE + JSON.stringify({ ...fragment, content: '' }), { level: 9 });
}

function missing(url: string): never {
  throw new Error(`Pagefind has no fragment of ${url}.`);
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
