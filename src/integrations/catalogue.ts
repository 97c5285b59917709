import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportToTerminal } from '../checks/reporters/terminal.ts';
import { checkContentAndImages, hasErrors } from '../checks/content.ts';
import { buildCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { selectMunicipalities } from '../domain/selection.ts';
import { headersFile } from '../exports/host-config.ts';
import { localisedAddress } from '../addresses/localised.ts';
import { LOCALES } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { readPrevious } from '../load/previous.ts';
import { OPEN_DATA_FOLDER, OPEN_DATA_HEADERS, SECURITY_HEADERS } from '../reference/security-headers.ts';
import type { Settings } from '../load/settings.ts';
import { searchDocuments } from '../views/search-documents.ts';
import { showFindings } from './content-overlay.ts';
import { writeManifest } from './service-worker.ts';
import { writeSearchIndex } from './search-index.ts';

/** Stops a build for something an author can mend; its message is for people, without a stack. */
export class ContentError extends Error {}

/**
 * The catalogue's part in a build: all content is checked before it begins, which stops it with every finding at once
 * and never with the first; the search index is written beside the finished pages.
 */
export function catalogueBuild(settings: Settings): AstroIntegration {
  let catalogue: Catalogue | undefined;
  return {
    name: 'familiekataloget',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build') catalogue = await checkedCatalogue(settings);
      },
      'astro:server:setup': ({ server }) => showFindings(server, settings),
      'astro:build:done': async ({ dir }) => {
        if (!catalogue) return;
        console.log('Skriver søgningens indeks …');
        for (const locale of LOCALES) {
          const documents = searchDocuments({ catalogue, t: translator(locale), base: settings.base });
          const folder = join(fileURLToPath(dir), localisedAddress('', '', locale), 'pagefind');
          await writeSearchIndex(documents, catalogue.vocabulary, folder);
        }
        const below = { path: `${settings.base}${OPEN_DATA_FOLDER}`, headers: OPEN_DATA_HEADERS };
        writeFileSync(join(fileURLToPath(dir), '_headers'), headersFile({ headers: SECURITY_HEADERS, below }));
        writeManifest(fileURLToPath(dir), { date: settings.today, base: settings.base });
      },
    },
  };
}

async function checkedCatalogue(settings: Settings): Promise<Catalogue> {
  const contentDir = relative('.', settings.contentDir) || '.';
  assertPrevious(settings);
  console.log(`Læser indholdet i ${contentDir} …`);
  const { findings, records } = await checkContentAndImages(settings);
  console.log(reportToTerminal(findings, { hasColour: process.stdout.isTTY, contentDir, showsAdvice: false }));
  if (hasErrors(findings)) {
    throw new ContentError('Indholdet har fejl. Ret dem, og byg igen. Den færdige side er ikke ændret.');
  }
  const { entries, unknown } = selectMunicipalities(records, settings.municipalities);
  if (unknown.length > 0) {
    const known = records.municipalities.map(({ id }) => id).join(', ');
    throw new ContentError(`CATALOGUE_MUNICIPALITIES: ${unknown.join(', ')} findes ikke. Vælg blandt: ${known}.`);
  }
  console.log(`Bygger sider til ${entries.offers.length} tilbud i ${entries.municipalities.length} kommuner …`);
  return buildCatalogue(entries, settings);
}

/** What a publisher has set wrongly is said before the work begins. */
function assertPrevious({ previous }: Settings): void {
  try {
    readPrevious(previous);
  } catch (error) {
    throw new ContentError(error instanceof Error ? error.message : String(error));
  }
}
