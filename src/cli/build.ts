import './no-telemetry.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { ContentError } from '../integrations/catalogue.ts';

const started = performance.now();
const target = resolve(process.env['OUT_DIR'] ?? 'dist');
/** Beside the target, and so on the same disk: taking its place is one rename. */
const staging = join(dirname(target), `.${basename(target)}-next`);
/** A cache for each target: builds that run at the same time must not read each other's content. */
const cacheDir = resolve('.build', `cache-${createHash('sha256').update(target).digest('hex').slice(0, 12)}`);
process.exitCode = await run();

/** Builds into a folder of its own; only a whole site takes the place of the one before. */
async function run(): Promise<number> {
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    // Silent: the catalogue says itself what it does, and what goes wrong is printed below.
    await build({ outDir: staging, cacheDir, logLevel: 'silent' });
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    const isContent = error instanceof ContentError || (error instanceof Error && error.cause instanceof ContentError);
    console.error(isContent ? `\n${error.message}` : error);
    return 1;
  }
  replace(target, staging);
  summarise();
  return 0;
}

function replace(current: string, next: string): void {
  const previous = `${next}-previous`;
  if (existsSync(current)) renameSync(current, previous);
  renameSync(next, current);
  rmSync(previous, { recursive: true, force: true });
}

function summarise(): void {
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pages = files.filter((file) => file.name.endsWith('.html'));
  const index = files.filter((file) => file.parentPath.startsWith(join(target, 'pagefind')));
  const bytes = index.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const offers = index.filter((file) => file.name.endsWith('.pf_fragment')).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${pages.length} sider og ${offers} tilbud i søgningen (indeks ${Math.round(bytes / 1000)} kB) på ${seconds} sekunder: ${target}`,
  );
}
