import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A copy of the project with a content store of its own, so that builds in it touch no other build. */
export interface ProjectCopy {
  readonly root: string;
  /** Empty, but for what all municipalities share: the guide, the vocabulary, the help lines and their sources. */
  readonly contentDir: string;
  /** Starts `npm run build`'s command in the copy. `settings` are environment variables; those of the caller do not count. */
  readonly startBuild: (settings?: Readonly<Record<string, string>>) => RunningBuild;
  readonly remove: () => void;
}

export interface RunningBuild {
  readonly process: ChildProcess;
  readonly finished: Promise<FinishedBuild>;
}

export interface FinishedBuild {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  /** What it printed, both streams in order. */
  readonly output: string;
}

const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const CONTENT_PARTS = ['README.md', 'vocabulary', 'help', 'sources'];

/** Copies the project into `.build`, from where Node finds the packages of the project itself. */
export function copyProject(): ProjectCopy {
  mkdirSync('.build', { recursive: true });
  const root = mkdtempSync(resolve('.build', 'copy-'));
  const contentDir = join(root, 'content');
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  for (const part of CONTENT_PARTS) cpSync(join('content', part), join(contentDir, part), { recursive: true });
  return {
    root,
    contentDir,
    startBuild: (settings = {}) => startBuild(root, settings),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function startBuild(root: string, settings: Readonly<Record<string, string>>): RunningBuild {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...plainEnvironment(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const finished = new Promise<FinishedBuild>((done, fail) => {
    child.on('error', fail).on('close', (exitCode) => done({ exitCode, output: output.join('') }));
  });
  return { process: child, finished };
}

/** The environment without what changes a build. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const changesBuild =
    /^(NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|DEV|PROD|MODE|SSR|BASE_URL|CATALOGUE_.*|SITE_URL|BASE_PATH|PORT|OUT_DIR)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !changesBuild.test(name)));
}
