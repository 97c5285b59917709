import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { copyProject } from '../../src/cli/project-copy.ts';
import { writeSyntheticContent } from '../../src/cli/synthetic-content.ts';

const guard = fileURLToPath(new URL('no-network.mjs', import.meta.url));
const project = copyProject();
const site = mkdtempSync(join(tmpdir(), 'no-network-'));
afterAll(() => {
  project.remove();
  rmSync(site, { recursive: true, force: true });
});

/** A network namespace of its own where the system allows one; the guard stands in front of Node everywhere. */
const hasNamespaces = spawnSync('unshare', ['-rn', 'true']).status === 0;

function runWithoutNetwork(script: readonly string[]) {
  const node = [process.execPath, '--import', guard, ...script];
  const [command = '', ...rest] = hasNamespaces ? ['unshare', '-rn', ...node] : node;
  return spawnSync(command, rest, {
    cwd: project.root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], OUT_DIR: join(site, 'site') },
  });
}

it('has a guard that ends a program which reaches for the network', () => {
  const { status, stderr } = runWithoutNetwork(['-e', "require('node:net').connect(9)"]);
  expect(status).not.toBe(0);
  expect(stderr).toContain('tried to reach the network');
});

it('builds a whole site, search index and all, without a network', () => {
  writeSyntheticContent(project.contentDir, 3);
  const { status, stdout, stderr } = runWithoutNetwork(['src/cli/build.ts']);
  expect(status, stdout + stderr).toBe(0);
  expect(existsSync(join(site, 'site', 'pagefind', 'pagefind.js'))).toBe(true);
});
