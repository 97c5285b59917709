import './no-telemetry.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { ContentError } from '../integrations/catalogue.ts';
import { localisedAddress } from '../addresses/localised.ts';
import { LOCALES } from '../i18n/locales.ts';
import { readSettings } from '../load/settings.ts';
import { hasLeftOut, prepareQuarantine } from './prepare-quarantine.ts';
import { saveLastGood } from './quarantine.ts';

const { values } = parseArgs({
  options: {
    /** Publish what is valid although some files are not. */
    quarantine: { type: 'boolean', default: false },
    /** The share of faulty offers over which a municipality is left out altogether. */
    'max-faulty': { type: 'string', default: '0.5' },
    /** With a quarantine: end with exit code 2 when something was left out or kept in an older version. */
    strict: { type: 'boolean', default: false },
  },
});

const started = performance.now();
const target = resolve(process.env['OUT_DIR'] ?? 'dist');
/** Beside the target, and so on the same disk: taking its place is one rename. */
const staging = join(dirname(target), `.${basename(target)}-next`);
/** What belongs to one target, so that builds that run at the same time do not read each other's content. */
const work = resolve('.build', createHash('sha256').update(target).digest('hex').slice(0, 12));
process.exitCode = await run();

/** Builds into a folder of its own; only a whole site takes the place of the one before. */
async function run(): Promise<number> {
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    const lastGoodDir = join(work, 'last-good');
    const report = values.quarantine
      ? await prepareQuarantine({
          lastGoodDir,
          stagedDir: join(work, 'quarantine'),
          maxFaultyShare: Number(values['max-faulty']),
        })
      : undefined;
    // Silent: the catalogue says itself what it does, and what goes wrong is printed below.
    await build({ outDir: staging, cacheDir: join(work, 'cache'), logLevel: 'silent' });
    const { contentDir, fallbackDir } = readSettings();
    saveLastGood(contentDir, fallbackDir, lastGoodDir);
    if (report) writeFileSync(join(work, 'quarantine.json'), `${JSON.stringify(report, null, 2)}\n`);
    replace(target, staging);
    summarise();
    return report && values.strict && hasLeftOut(report) ? 2 : 0;
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    const isContent = error instanceof ContentError || (error instanceof Error && error.cause instanceof ContentError);
    console.error(isContent ? `\n${error.message}` : error);
    return 1;
  }
}

function replace(current: string, next: string): void {
  const previous = `${next}-previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(current)) renameSync(current, previous);
  renameSync(next, current);
  rmSync(previous, { recursive: true, force: true });
}

function summarise(): void {
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pages = files.filter((file) => file.name.endsWith('.html'));
  const indexes = LOCALES.map((locale) => join(target, localisedAddress('', '', locale), 'pagefind'));
  const [own = []] = indexes.map((folder) => files.filter((file) => file.parentPath.startsWith(folder)));
  const all = files.filter((file) => indexes.some((folder) => file.parentPath.startsWith(folder)));
  const bytes = all.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const offers = own.filter((file) => file.name.endsWith('.pf_fragment')).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${pages.length} sider og ${offers} tilbud i søgningen (indeks på ${LOCALES.length} sprog, ${Math.round(bytes / 1000)} kB) på ${seconds} sekunder: ${target}`,
  );
}
