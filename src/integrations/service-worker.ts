import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LOCALES } from '../i18n/locales.ts';
import { NO_NETWORK_PAGE, addressOf, groupsOf } from '../offline/groups.ts';
import { CORE, type OfflineManifest } from '../offline/manifest.ts';

const FILE = 'sw.js';
const PLACE = /(["'`])__OFFLINE_MANIFEST__\1/;

/**
 * Has the build's bundler write the service worker at the site's root, where it may serve all pages. It imports types
 * only, so it is one classic script: not every browser takes a worker of several modules.
 */
export function serviceWorkerBundle(): Plugin {
  return {
    name: 'familiekataloget-service-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/offline/service-worker.ts', fileName: FILE });
    },
  };
}

/** Tells the finished worker what the finished site holds. */
export function writeManifest(siteDir: string, { date, base }: Pick<OfflineManifest, 'date' | 'base'>): void {
  const worker = readFileSync(join(siteDir, FILE), 'utf8');
  const text = JSON.stringify(JSON.stringify(manifestOf(siteDir, { date, base })));
  if (/^\s*import\b/.test(worker)) throw new Error('The service worker must be one script without imports.');
  if (!PLACE.test(worker)) throw new Error('The service worker has no place for the manifest.');
  writeFileSync(
    join(siteDir, FILE),
    worker.replace(PLACE, () => text),
  );
}

function manifestOf(siteDir: string, { date, base }: Pick<OfflineManifest, 'date' | 'base'>): OfflineManifest {
  const kept = filesIn(siteDir)
    .map((file) => ({ file, groups: groupsOf(file, LOCALES) }))
    .filter(({ groups }) => groups.length > 0);
  const files = Object.fromEntries(
    kept.map(({ file }) => [addressOf(file), digestOf(readFileSync(join(siteDir, file)))]),
  );
  const names = [...new Set(kept.flatMap(({ groups }) => groups))].sort();
  const groups = Object.fromEntries(
    names.map((name) => [name, kept.filter((row) => row.groups.includes(name)).map(({ file }) => addressOf(file))]),
  );
  return {
    build: digestOf(JSON.stringify(files)),
    date,
    base,
    files,
    groups,
    core: CORE,
    noNetworkPage: NO_NETWORK_PAGE,
  };
}

function filesIn(siteDir: string): string[] {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(siteDir.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort();
}

function digestOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
