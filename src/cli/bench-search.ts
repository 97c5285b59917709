import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { openSite, type OpenSite } from '../../tests/browser/open-site.ts';
import { evaluationDocument } from '../../tests/search/evaluation-documents.ts';
import { QUERY_SETS, readPages, readQueries, readVocabulary } from '../../tests/search/evaluation.ts';
import { scoreSearch } from '../../tests/search/score.ts';
import { writeSearchIndex } from '../integrations/search-index.ts';

/** A query with results, for the bytes of a first visit. */
const COLD_QUERY = 'søvn';

const root = resolve('.build', `bench-search-${process.pid}`);
try {
  await prepareSite();
  const site = await openSite(root);
  try {
    await measure(site);
  } finally {
    await site.close();
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** The real site, with the constructed offers of the evaluation in its index. */
async function prepareSite(): Promise<void> {
  const build = spawnSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, OUT_DIR: root },
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`The site could not be built.\n${build.stdout}${build.stderr}`);
  rmSync(join(root, 'pagefind'), { recursive: true });
  await writeSearchIndex(readPages().map(evaluationDocument), readVocabulary(), join(root, 'pagefind'));
}

async function measure(site: OpenSite): Promise<void> {
  const cold = await coldVisit(site);
  const page = await site.open('/find/');
  await page.waitForSelector('#liste > li');
  await run(page, [COLD_QUERY]);
  const allMs: number[] = [];
  console.log(line('queries', 'recall@10', 'MRR', 'zero %', 'junk %', 'p50 ms', 'p95 ms'));
  for (const set of QUERY_SETS) {
    const queries = readQueries(set);
    const answers = await run(
      page,
      queries.map(({ q }) => q),
    );
    const { recall, reciprocalRank, zero, junk } = scoreSearch(queries, (query) => answers.get(query)?.found ?? []);
    const times = [...answers.values()].map(({ ms }) => ms);
    allMs.push(...times);
    console.log(
      line(
        `${set} (${queries.length})`,
        recall.toFixed(3),
        reciprocalRank.toFixed(3),
        percent(zero),
        junk === undefined ? '–' : percent(junk),
        quantile(times, 0.5).toFixed(1),
        quantile(times, 0.95).toFixed(1),
      ),
    );
  }
  console.log(line('all', '', '', '', '', quantile(allMs, 0.5).toFixed(1), quantile(allMs, 0.95).toFixed(1)));
  console.log(`\nCold, to the first results: ${kilobytes(cold.all)} gzipped in ${cold.requests} requests`);
  console.log(`  of these the search: ${kilobytes(cold.search)} (page, styles and pictures are the rest)`);
}

/** What a first visit with a query loads until its results are shown, every answer compressed by itself. */
async function coldVisit(site: OpenSite) {
  const context = await site.browser.newContext({ locale: 'da-DK' });
  const responses: Response[] = [];
  context.on('response', (response) => {
    if (response.ok()) responses.push(response);
  });
  const page = await context.newPage();
  await page.goto(new URL(`find/?q=${encodeURIComponent(COLD_QUERY)}`, site.url).href);
  await page.waitForSelector('#resultater[aria-busy=false] #liste > li');
  const sizes = await Promise.all(
    responses.map(async (response) => ({ url: response.url(), bytes: gzipSync(await response.body()).length })),
  );
  const sum = (rows: typeof sizes) => rows.reduce((total, { bytes }) => total + bytes, 0);
  await context.close();
  return {
    all: sum(sizes),
    search: sum(sizes.filter(({ url }) => url.includes('/pagefind/') || url.endsWith('.js'))),
    requests: sizes.length,
  };
}

interface Answer {
  readonly found: readonly string[];
  readonly ms: number;
}

/** Searches for each query on the open page as a person does, and reads the list; time until the results are shown. */
async function run(page: Page, queries: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const query of queries) {
    const { links, ms } = await page.evaluate(async (text) => {
      const input = document.querySelector<HTMLInputElement>('#q');
      const results = document.querySelector('#resultater');
      if (!input?.form || !results) throw new Error('This is not the search page.');
      const done = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (results.getAttribute('aria-busy') === 'true') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(results, { attributeFilter: ['aria-busy'] });
      });
      const start = performance.now();
      input.value = text;
      input.form.requestSubmit();
      await done;
      const links = [...results.querySelectorAll('#liste a')].map((link) => link.getAttribute('href') ?? '');
      return { links, ms: performance.now() - start };
    }, query);
    answers.set(query, { found: links.map((href) => href.replace(/^\//, '')), ms });
  }
  return answers;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function line(label: string, ...cells: readonly string[]): string {
  return [label.padEnd(16), ...cells.map((cell) => cell.padStart(10))].join('');
}
