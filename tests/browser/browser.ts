import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium and Chrome are usually installed; `CHROME_PATH` comes first. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Keeps the browser from calling its maker: what the tests see then depends on the catalogue alone. */
const STAY_HOME = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** What the packaged browser needs beside: it is made for machines without a screen, where everything runs as root. */
const PACKAGED = ['--disable-gpu', '--no-sandbox', '--no-zygote'];

/** Starts the machine's own browser, or the one that comes as a package (Linux on x64). */
export async function launchBrowser(): Promise<Browser> {
  const own = findSystemBrowser();
  if (own === undefined) return launchPackaged().catch(relaunchPackaged);
  const args = process.getuid?.() === 0 ? [...STAY_HOME, '--no-sandbox'] : STAY_HOME;
  return chromium.launch({ executablePath: own, args });
}

/** The path of the machine's own browser, if it has one. Throws when `CHROME_PATH` names no file. */
export function findSystemBrowser(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen === undefined || chosen === '') return USUAL_PATHS.find((path) => existsSync(path));
  if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist.`);
  return chosen;
}

async function launchPackaged(): Promise<Browser> {
  // Makes the package unpack the libraries that a bare machine lacks; it looks when it is imported.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...STAY_HOME, ...PACKAGED] });
}

/** The package takes any file it unpacked before for a whole one, also where it was stopped half way: unpack anew, once. */
function relaunchPackaged(): Promise<Browser> {
  for (const name of ['chromium', 'al2023']) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  return launchPackaged();
}
