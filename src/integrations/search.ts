import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { checkContent } from '../cli/check-content.ts';
import { buildCatalogue } from '../domain/catalogue.ts';
import { selectMunicipalities } from '../domain/selection.ts';
import { translator } from '../i18n/translate.ts';
import type { Settings } from '../load/settings.ts';
import type { SearchDocument } from '../search/document.ts';
import { searchDocuments } from '../views/search-documents.ts';

/** Writes the search index beside the finished pages. */
export function catalogueSearch(settings: Settings): AstroIntegration {
  return {
    name: 'familiekataloget-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { entries } = selectMunicipalities(checkContent(settings).records, settings.municipalities);
        const documents = searchDocuments({
          catalogue: buildCatalogue(entries, settings.today),
          t: translator('da'),
          base: settings.base,
        });
        await writeIndex(documents, join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${documents.length} tilbud kan søges frem.`);
      },
    },
  };
}

async function writeIndex(documents: readonly SearchDocument[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(`Pagefind could not make an index: ${errors.join('; ')}`);
  for (const { url, content, meta, filters } of documents) {
    const added = await index.addCustomRecord({
      url,
      content,
      language: 'da',
      meta: { ...meta },
      filters: mutable(filters),
    });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind could not write the index: ${written.errors.join('; ')}`);
}

function mutable(filters: SearchDocument['filters']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, [...values]]));
}
