import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the built catalogue. */
    readonly siteRoot: string;
  }
}

const SITE_ROOT = resolve('.build/test-site');

/** Vitest runs this once for each project, in one process: the promise makes that one build a run. */
const shared = globalThis as { builtSite?: Promise<void> };

/** Builds the real catalogue, and tells the tests where it stands. */
export async function setup(project: TestProject): Promise<void> {
  shared.builtSite ??= buildSite();
  await shared.builtSite;
  project.provide('siteRoot', SITE_ROOT);
}

async function buildSite(): Promise<void> {
  rmSync(SITE_ROOT, { recursive: true, force: true });
  const build = spawn(process.execPath, ['src/cli/build.ts'], {
    env: { ...plainEnvironment(), OUT_DIR: SITE_ROOT },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [build.stdout, build.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const exitCode = await new Promise<number | null>((done, fail) => build.on('error', fail).on('close', done));
  if (exitCode !== 0)
    throw new Error(`The catalogue could not be built (exit code ${exitCode ?? 'none'}).\n${output.join('')}`);
}

/** The environment without what Vitest and the developer have set: the build is to be the one a visitor gets. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const ours =
    /^(NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|DEV|PROD|MODE|SSR|BASE_URL|CATALOGUE_.*|SITE_URL|BASE_PATH|PORT)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
