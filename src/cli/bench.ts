import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCatalogue } from '../domain/catalogue.ts';
import { translator } from '../i18n/translate.ts';
import { readSettings } from '../load/settings.ts';
import { familyOfferPage } from '../views/families/offer.ts';
import { professionalOffer } from '../views/referrers/offer.ts';
import { checkContent } from '../checks/content.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

const COUNTS = [100, 400, 1600];
const BUILD_COUNT = 200;
const ROUNDS = 3;
const BUILD_ROUNDS = 2;
const TODAY = '2026-03-01';

measureReading();
await measureBuilds();

/** Reading, checking and making every page's data: the time per offer should not grow with the catalogue. */
function measureReading(): void {
  // Once for nothing: the first run pays for compiling the code.
  timeReading(100);
  const rows = COUNTS.map((count) => ({ count, ...timeReading(count) }));
  const [first] = rows;
  console.log(`Reading and checking, and every offer's page data (best of ${ROUNDS}; ratio of time per offer)`);
  for (const { count, readMs, viewMs } of rows)
    console.log(
      line(
        `${count} offers`,
        `read and check ${perOffer(readMs, count)} ms/offer`,
        `× ${ratio(readMs / count, (first?.readMs ?? 0) / 100)}`,
        `page data ${perOffer(viewMs, count)} ms/offer`,
        `× ${ratio(viewMs / count, (first?.viewMs ?? 0) / 100)}`,
      ),
    );
}

function timeReading(count: number): { readonly readMs: number; readonly viewMs: number } {
  const contentDir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeSyntheticContent(contentDir, count);
    const settings = readSettings({ CATALOGUE_CONTENT: contentDir, CATALOGUE_TODAY: TODAY });
    const read = () => {
      const { records, findings } = checkContent(settings);
      if (findings.length > 0) throw new Error(`The synthetic content is not valid: ${findings[0]?.message ?? ''}`);
      return records;
    };
    const readMs = bestOf(read);
    const records = read();
    const viewMs = bestOf(() => {
      const context = { catalogue: buildCatalogue(records, { today: TODAY }), t: translator('da'), base: '/' };
      for (const offer of context.catalogue.offers) {
        familyOfferPage(offer, context);
        professionalOffer(offer, context);
      }
    });
    return { readMs, viewMs };
  } finally {
    rmSync(contentDir, { recursive: true });
  }
}

function bestOf(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** A whole build, from nothing and with the store of the build before. */
async function measureBuilds(): Promise<void> {
  const copy = copyProject();
  try {
    const files = writeSyntheticContent(copy.contentDir, BUILD_COUNT);
    const [cold, warm, changed] = await timeBuilds(copy, files[0] ?? '');
    console.log(`\nBuilding ${BUILD_COUNT} offers (best of ${BUILD_ROUNDS}; ratio to the cold build)`);
    console.log(line('cold', `${seconds(cold)} s`, `× ${ratio(cold, cold)}`));
    console.log(line('warm', `${seconds(warm)} s`, `× ${ratio(warm, cold)}`));
    console.log(line('one file changed', `${seconds(changed)} s`, `× ${ratio(changed, cold)}`));
    reportSizes(join(copy.root, 'dist'));
  } finally {
    copy.remove();
  }
}

/** The best of a few rounds for each, so that one busy moment does not decide. */
async function timeBuilds(copy: ProjectCopy, file: string): Promise<[cold: number, warm: number, changed: number]> {
  const best: [number, number, number] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < BUILD_ROUNDS; round++) {
    rmSync(join(copy.root, 'node_modules'), { recursive: true, force: true });
    best[0] = Math.min(best[0], await timeBuild(copy));
    best[1] = Math.min(best[1], await timeBuild(copy));
    appendFileSync(file, '\nEn linje mere.\n');
    best[2] = Math.min(best[2], await timeBuild(copy));
  }
  return best;
}

async function timeBuild(copy: ProjectCopy): Promise<number> {
  const start = performance.now();
  const { exitCode, output } = await copy.startBuild({ CATALOGUE_TODAY: TODAY }).finished;
  if (exitCode !== 0) throw new Error(`The synthetic catalogue could not be built.\n${output}`);
  return performance.now() - start;
}

function reportSizes(dist: string): void {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = files
    .filter((file) => /\/kommuner\/[^/]+\/[^/]+\/index\.html$/.test(file))
    .map((file) => readFileSync(file));
  const median = pages.sort((a, b) => a.length - b.length)[Math.floor(pages.length / 2)] ?? Buffer.alloc(0);
  const index = files.filter((file) => file.startsWith(join(dist, 'pagefind')));
  const perOffer = index.filter((file) => /\.pf_(fragment|index|meta)$|\/(facts|places|words)\.json$/.test(file));
  const size = (list: readonly string[]) => list.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log('\nSizes');
  console.log(line('offer page', `${median.length} bytes`, `${gzipSync(median).length} gzipped`, 'the median page'));
  console.log(line('search index', `${size(perOffer)} bytes`, `${Math.round(size(perOffer) / BUILD_COUNT)} an offer`));
  console.log(line('search code', `${size(index) - size(perOffer)} bytes`, 'Pagefind itself, the same for any count'));
}

function line(label: string, ...cells: readonly string[]): string {
  return `  ${[label.padEnd(18), ...cells.map((cell) => cell.padEnd(16))].join('  ').trimEnd()}`;
}

function perOffer(ms: number, count: number): string {
  return (ms / count).toFixed(3);
}

function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
