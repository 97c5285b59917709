import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../search/document.ts';

/** The files a search needs. Pagefind's own user interfaces stay out: a strict Content-Security-Policy refuses them. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.da\.pagefind|.+\.pf_(?:meta|index|fragment|filter))$/;

/** Writes a Pagefind index of the documents into a folder. Throws when Pagefind refuses one. */
export async function writeSearchIndex(documents: readonly SearchDocument[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(`Pagefind could not make an index: ${errors.join('; ')}`);
  for (const { url, content, meta, filters } of documents) {
    const record = { url, content, language: 'da', meta: { ...meta }, filters: mutable(filters) };
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind could not finish the index: ${written.errors.join('; ')}`);
  for (const { path, content } of written.files) {
    if (NEEDED.test(path)) write(join(folder, path), content);
  }
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function mutable(filters: SearchDocument['filters']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, [...values]]));
}
