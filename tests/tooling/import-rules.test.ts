import { describe, expect, it } from 'vitest';
import { lintSeeded } from './seeded-project.ts';

const ANYTHING = 'export const anything = 1;\nexport type Anything = typeof anything;\n';

/** What lint says when one file imports another. */
async function importing(importer: string, statement: string, imported: string): Promise<string[]> {
  return lintSeeded({ [importer]: `${statement}\n`, [imported]: ANYTHING });
}

describe('the import table refuses', () => {
  it.each([
    ['a value from another folder', 'src/domain/a.ts', "export { anything } from '../load/b.ts';", 'src/load/b.ts'],
    ['a type from another folder', 'src/domain/a.ts', "export type { Anything } from '../load/b.ts';", 'src/load/b.ts'],
    [
      'an imported type',
      'src/i18n/a.ts',
      "import type { Anything } from '../views/b.ts';\nexport type A = Anything;",
      'src/views/b.ts',
    ],
    ['a type written as import()', 'src/mdx/a.ts', "export type A = import('../load/b.ts').Anything;", 'src/load/b.ts'],
    ['a dynamic import', 'src/schema/a.ts', "export const a = import('../mdx/b.ts');", 'src/mdx/b.ts'],
    ['everything re-exported', 'src/views/a.ts', "export * from '../load/b.ts';", 'src/load/b.ts'],
    ['a value where types are allowed', 'src/checks/a.ts', "export { anything } from '../load/b.ts';", 'src/load/b.ts'],
    ['a page', 'src/cli/a.ts', "export { anything } from '../pages/b.ts';", 'src/pages/b.ts'],
    [
      'a component in the build',
      'src/integrations/a.ts',
      "export { anything } from '../components/b.ts';",
      'src/components/b.ts',
    ],
    [
      'views of other readers',
      'src/views/families/a.ts',
      "export { anything } from '../referrers/b.ts';",
      'src/views/referrers/b.ts',
    ],
    ['a folder without a row', 'src/domain/a.ts', "export { anything } from '../utils/b.ts';", 'src/utils/b.ts'],
    [
      'imports in a folder without a row',
      'src/utils/a.ts',
      "export { anything } from '../domain/b.ts';",
      'src/domain/b.ts',
    ],
    ['a file outside src', 'src/domain/a.ts', "export { anything } from '../../tests/b.ts';", 'tests/b.ts'],
    ['a path from the root', 'src/domain/a.ts', "export { anything } from '/src/load/b.ts';", 'src/load/b.ts'],
  ])('%s', async (_, importer, statement, imported) => {
    expect(await importing(importer, statement, imported)).toEqual([`${importer} house/import-table`]);
  });

  it.each([
    ['the file system in the domain', 'src/domain/a.ts', "export { readFileSync } from 'node:fs';"],
    ['Astro outside its own readers', 'src/load/disk.ts', "export { z } from 'astro:content';"],
    ['packages other than zod in the schema', 'src/schema/a.ts', "export { parse } from 'yaml';"],
  ])('%s', async (_, importer, statement) => {
    expect(await lintSeeded({ [importer]: `${statement}\n` })).toEqual([`${importer} house/import-table`]);
  });

  it('a reader of files in a component', async () => {
    const component = "---\nimport { anything } from '../load/b.ts';\n---\n\n<p>{anything}</p>\n";
    expect(await lintSeeded({ 'src/components/A.astro': component, 'src/load/b.ts': ANYTHING })).toEqual([
      'src/components/A.astro house/import-table',
    ]);
  });

  it('a browser script in the frontmatter of a component', async () => {
    const component = "---\nimport { anything } from '../scripts/b.ts';\n---\n\n<p>{anything}</p>\n";
    expect(await lintSeeded({ 'src/components/A.astro': component, 'src/scripts/b.ts': ANYTHING })).toEqual([
      'src/components/A.astro house/import-table',
    ]);
  });
});

describe('the import table allows', () => {
  it.each([
    ['what the row lists', 'src/load/a.ts', "export { anything } from '../domain/b.ts';", 'src/domain/b.ts'],
    ['the own folder', 'src/domain/typology/a.ts', "export { anything } from '../b.ts';", 'src/domain/b.ts'],
    [
      'types where types are allowed',
      'src/checks/a.ts',
      "export type { Anything } from '../load/b.ts';",
      'src/load/b.ts',
    ],
    [
      'the one file the row names',
      'src/domain/a.ts',
      "export { anything } from '../schema/terms.ts';",
      'src/schema/terms.ts',
    ],
    [
      'a view shared by all readers',
      'src/views/families/a.ts',
      "export { anything } from '../b.ts';",
      'src/views/b.ts',
    ],
    ['anything in a test', 'tests/a.ts', "export { anything } from '../src/load/b.ts';", 'src/load/b.ts'],
  ])('%s', async (_, importer, statement, imported) => {
    expect(await importing(importer, statement, imported)).toEqual([]);
  });

  it('a browser script in the <script> of a component', async () => {
    const component =
      "<p>A</p>\n<script>\n  import { anything } from '../scripts/b.ts';\n  document.title = String(anything);\n</script>\n";
    expect(await lintSeeded({ 'src/components/A.astro': component, 'src/scripts/b.ts': ANYTHING })).toEqual([]);
  });
});

describe('lint catches', () => {
  it('two files that import each other', async () => {
    const files = {
      'src/domain/a.ts': "import { b } from './b.ts';\nexport const a = (): number => b() + 1;\n",
      'src/domain/b.ts': "import { a } from './a.ts';\nexport const b = (): number => a() + 1;\n",
    };
    expect(await lintSeeded(files)).toEqual(['src/domain/a.ts import-x/no-cycle', 'src/domain/b.ts import-x/no-cycle']);
  });

  it('a circle of three files', async () => {
    const files = {
      'src/domain/a.ts': "export { b } from './b.ts';\nexport const a = 1;\n",
      'src/domain/b.ts': "export { c } from './c.ts';\nexport const b = 1;\n",
      'src/domain/c.ts': "export { a } from './a.ts';\nexport const c = 1;\n",
    };
    expect(new Set(await lintSeeded(files))).toContain('src/domain/a.ts import-x/no-cycle');
  });

  it.each([
    ['a default export', 'src/domain/a.ts', 'export default 1;', 'import-x/no-default-export'],
    ['any', 'src/domain/a.ts', 'export type A = any;', '@typescript-eslint/no-explicit-any'],
    ['a message to the console', 'src/domain/a.ts', "console.log('a');", 'no-console'],
    ['the clock in the domain', 'src/domain/a.ts', 'export const a = new Date();', 'no-restricted-syntax'],
    [
      'a rule switched off without a reason',
      'src/cli/a.ts',
      '// eslint-disable-next-line no-var\nvar a = 1;\nexport { a };',
      'house/directive-reason',
    ],
    [
      'a rule switched off without need',
      'src/cli/a.ts',
      '// eslint-disable-next-line no-var -- a reason\nexport const a = 1;',
      'not parsed',
    ],
  ])('%s', async (_, path, text, rule) => {
    expect(await lintSeeded({ [path]: `${text}\n` })).toEqual([`${path} ${rule}`]);
  });

  it('nothing in a rule switched off with a reason', async () => {
    expect(
      await lintSeeded({
        'src/cli/a.ts': '// eslint-disable-next-line no-var -- shows the rule\nvar a = 1;\nexport { a };\n',
      }),
    ).toEqual([]);
  });

  it('nothing in a command that writes to the console', async () => {
    expect(await lintSeeded({ 'src/cli/a.ts': "console.log('a');\n" })).toEqual([]);
  });
});
