import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainEnvironment } from '../../src/cli/project-copy.ts';
import { runCommand } from '../cli/run-command.ts';
import { launchBrowser } from './browser.ts';

const OFFER = 'offers/esbjerg/babybio.mdx';
let content = '';
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address = '';

beforeAll(async () => {
  content = join(mkdtempSync(join(tmpdir(), 'overlay-')), 'content');
  cpSync('content', content, { recursive: true });
  const port = String(await freePort());
  address = `http://localhost:${port}/kommuner/esbjerg/babybio/`;
  const env = { ...plainEnvironment(), CATALOGUE_CONTENT: content, PORT: port };
  server = spawn(process.execPath, ['src/cli/astro.ts', 'dev'], { env, stdio: 'ignore' });
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  server.kill();
  await browser.close();
  rmSync(join(content, '..'), { recursive: true, force: true });
});

it('shows what is wrong over the page that is being written, and goes on when it is mended', async () => {
  await expect.poll(isAnswering, { timeout: 30_000 }).toBe(true);
  await page.goto(address);
  const file = join(content, OFFER);
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace(/^kind: .*$/m, 'kind: aktivitet'));
  await expect.poll(overlayText, { timeout: 15_000 }).toContain(`${OFFER}:`);
  expect(await overlayText()).toContain('kind: «aktivitet» kan ikke bruges her.');
  writeFileSync(file, good);
  await expect.poll(isAnswering, { timeout: 15_000 }).toBe(true);
  // The dev server may be loading the page anew by itself.
  await expect.poll(isOpened, { timeout: 15_000 }).toBe(true);
  await expect.poll(overlayText, { timeout: 5000 }).toBe('');
  expect(await page.locator('h1').innerText()).toBe('Babybio');
});

it('has the page of an offer that npm run new makes, while the server runs', async () => {
  await expect.poll(isAnswering, { timeout: 30_000 }).toBe(true);
  const answers =
    '--kommune esbjerg --titel Prøvetur --tekst Kom. --slags activity --niveau universal --vej open --status running';
  const ran = await runCommand('new', [...answers.split(' '), '--kilde', 'egen'], { CATALOGUE_CONTENT: content });
  expect(ran.exitCode, ran.output).toBe(0);
  const made = address.replace('babybio', 'proevetur');
  const title = () => page.goto(made).then(() => page.locator('h1').innerText());
  await expect.poll(title, { timeout: 30_000 }).toBe('Prøvetur');
});

async function isAnswering(): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function isOpened(): Promise<boolean> {
  return page.goto(address).then(
    (answer) => answer?.ok() ?? false,
    () => false,
  );
}

async function overlayText(): Promise<string> {
  return page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '');
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const found = probe.address();
      probe.close(() => done(typeof found === 'object' && found ? found.port : 0));
    });
  });
}
