import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainEnvironment } from '../../src/cli/project-copy.ts';

/** Builds the catalogue with the given settings into a folder of its own, and tells where. The caller removes it. */
export async function buildElsewhere(settings: Readonly<Record<string, string>>): Promise<string> {
  mkdirSync('.build', { recursive: true });
  const root = join(mkdtempSync(resolve('.build', 'elsewhere-')), 'site');
  const { exitCode, output } = await run({ ...plainEnvironment(), ...settings, OUT_DIR: root });
  if (exitCode !== 0) throw new Error(`The build ended with ${exitCode ?? 'no exit code'}.\n${output}`);
  return root;
}

function run(env: NodeJS.ProcessEnv): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  const build = spawn(process.execPath, ['src/cli/build.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [build.stdout, build.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  return new Promise((done, fail) => {
    build.on('error', fail).on('close', (exitCode) => done({ exitCode, output: output.join('') }));
  });
}
