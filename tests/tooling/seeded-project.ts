import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The files of a tiny project: path to text. */
export type SeededFiles = Readonly<Record<string, string>>;

/**
 * Lints a tiny project with this project's own configuration, and returns `path rule-id` for each fault, sorted.
 * Rules that need types are left out: the tiny project has no tsconfig.
 */
export async function lintSeeded(files: SeededFiles): Promise<string[]> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'seeded-')));
  try {
    writeFiles(cwd, files);
    const eslint = new ESLint({
      cwd,
      overrideConfigFile: resolve('eslint.config.mjs'),
      overrideConfig: [WITHOUT_TYPES],
    });
    const results = await eslint.lintFiles(Object.keys(files));
    return results
      .flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId }) => `${filePath.slice(cwd.length + 1)} ${ruleId ?? 'not parsed'}`),
      )
      .sort();
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const WITHOUT_TYPES = { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked };

function writeFiles(cwd: string, files: SeededFiles): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}
