import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainEnvironment } from '../../src/cli/project-copy.ts';

export interface Ran {
  readonly exitCode: number | null;
  /** What it printed, both streams in order. */
  readonly output: string;
}

/** Runs one of the project's commands as npm does, with a content folder of the test's own. */
export function runCommand(
  name: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const env = { ...plainEnvironment(), CATALOGUE_TODAY: '2026-11-22', ...settings };
  const child = spawn(process.execPath, [`src/cli/${name}.ts`, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  return new Promise((done) => child.on('close', (exitCode) => done({ exitCode, output: output.join('') })));
}

export interface TemporaryContent {
  readonly folder: string;
  /** The content folder in it. */
  readonly contentDir: string;
  readonly remove: () => void;
}

/** A copy of the real content, or of another copy with all that lies beside it. */
export function copyContent(of?: string): TemporaryContent {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  const contentDir = join(folder, 'content');
  cpSync(of ?? 'content', of === undefined ? contentDir : folder, { recursive: true });
  return { folder, contentDir, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
