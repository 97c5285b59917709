import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const READS_CATALOGUE = ['calendar', 'said', 'domain', 'i18n', 'reference', 'type schema'];
const RENDERS = ['addresses', 'components', 'layouts', 'type views', 'i18n', 'styles', 'astro:', 'scripts in <script>'];
const BUILDS = [
  ...['calendar', 'said', 'addresses', 'schema', 'reference', 'i18n', 'mdx', 'domain', 'load', 'checks'],
  ...['exports', 'search', 'views', 'scripts'],
  ...['authoring', 'spreadsheet', 'offline', 'integrations', 'cli', 'node:', 'astro:'],
];

/**
 * Who may import whom: a folder or file of `src`, and what it may import besides its own folder.
 * Type imports count too. `type x` allows types only, `x/y.ts` one file, `x in <script>` only an .astro file's script.
 * `node:` allows Node's own modules and `astro:` Astro's; other packages are free, unless PACKAGES lists the folder.
 * Nothing may import `pages`, and a folder without a row may import nothing.
 */
const MAY_IMPORT = {
  'content.config.ts': ['load', 'schema', 'astro:'],
  // Days, weeks and holidays; and what people say of times, ages and prices. Everything may read them.
  calendar: [],
  said: ['calendar'],
  // Pages of other sites, told apart and written by the same rules wherever they stand.
  'addresses/web-address.ts': ['node:'],
  schema: ['i18n/locales.ts', 'calendar', 'said', 'addresses/web-address.ts'],
  reference: ['type schema', 'calendar'],
  // Pages and their paths; what a menu calls a page is a key of the dictionaries.
  addresses: ['i18n/locales.ts', 'type i18n'],
  i18n: ['type calendar', 'type said'],
  offline: [],
  // Only the build groups files: no table of pages goes to the browser.
  'offline/groups.ts': ['addresses'],
  mdx: ['addresses/web-address.ts'],
  domain: ['calendar', 'said', 'type schema', 'schema/terms.ts', 'reference'],
  load: ['addresses', 'calendar', 'schema', 'domain', 'mdx', 'i18n/locales.ts', 'node:'],
  'load/astro.ts': ['schema', 'domain', 'mdx', 'node:', 'astro:'],
  'load/content-loader.ts': ['schema', 'mdx', 'i18n', 'node:', 'astro:'],
  authoring: ['calendar', 'said', 'schema'],
  spreadsheet: ['calendar', 'said', 'schema', 'authoring', 'load'],
  checks: ['addresses', 'calendar', 'said', 'schema', 'domain', 'mdx', 'reference', 'i18n/locales.ts', 'type load'],
  // Reading and checking in one: what the commands, the build and the pages for editors start from.
  'checks/content.ts': ['load', 'schema', 'i18n'],
  'checks/images.ts': ['load', 'schema'],
  // The closed lists are part of the published format.
  // A spreadsheet reads one of them: one writer knows how.
  exports: [...READS_CATALOGUE, 'schema/terms.ts', 'spreadsheet/write-csv.ts'],
  search: READS_CATALOGUE,
  views: [...READS_CATALOGUE, 'addresses', 'schema/terms.ts', 'search', 'type checks', 'checks/help/help.ts'],
  scripts: [
    ...['calendar', 'type said', 'domain', 'search', 'i18n', 'offline/manifest.ts', 'offline/messages.ts'],
    ...['views/words', 'type views'],
  ],
  // Shows the published data on other sites, so it knows their shape.
  'scripts/embed/familie-tilbud.ts': ['type exports'],
  components: RENDERS,
  layouts: RENDERS,
  pages: [
    'load',
    // Which offers a page is about is the domain's to say.
    'domain/offers-of.ts',
    'views',
    'checks',
    'exports',
    'components',
    'layouts',
    'styles',
    'i18n',
    'search',
    'info',
    'astro:',
    'scripts in <script>',
  ],
  // The editors' guide stands where editors look for it.
  'pages/om/redaktoerer.astro': ['views', 'layouts', 'i18n', 'a file outside src'],
  // Publishes the script's text under a name that stays.
  'pages/data/v1/familiekatalog.js.ts': ['scripts', 'astro:'],
  info: ['type i18n', 'astro:'],
  integrations: BUILDS,
  cli: BUILDS,
  // The queries it runs and the browser it runs them in belong to the tests.
  'cli/bench-search.ts': [...BUILDS, 'a file outside src'],
};

/** Folders of `src` that may import these packages only. */
const PACKAGES = { schema: ['zod'] };

/** Folders of one parent that never import one another: each serves its own readers. */
const APART = ['views/families', 'views/referrers', 'views/publishers'];

/** What a relative import names that leaves `src`. */
const OUTSIDE = 'a file outside src';

/** The catalogue's core knows neither the clock nor the environment: the caller passes `today`. */
const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Let the caller pass `today`.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Let the caller pass `today`.' },
  { selector: "MemberExpression[object.name='process']", message: 'Let the caller pass the setting.' },
];

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'reports/', 'content/', 'public/', 'tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'typescript',
    files: ['{src,tests}/**/*.ts', '*.config.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { name: 'astro', files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs.recommended] },
  { name: 'astro scripts', files: ['**/*.astro/*.ts'], extends: [tseslint.configs.strict] },
  {
    name: 'imports and directives',
    files: ['**/*.{ts,mjs,astro}'],
    plugins: {
      'import-x': importX,
      house: { rules: { 'import-table': importTable(), 'directive-reason': directiveReason() } },
    },
    settings: {
      // Without `.ts` in these, no-cycle looks into no file and passes everything.
      'import-x/extensions': ['.ts', '.mjs', '.js', '.astro'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.mjs', '.js'], 'astro-eslint-parser': ['.astro'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js', '.astro', '.json'] })],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'house/import-table': 'error',
      'house/directive-reason': 'error',
    },
  },
  { name: 'named exports', files: ['{src,tests}/**/*.ts'], rules: { 'import-x/no-default-export': 'error' } },
  {
    name: 'quiet source',
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/cli/**', 'src/integrations/**'],
    rules: { 'no-console': 'error' },
  },
  {
    name: 'no clock',
    files: ['src/{domain,exports,views,mdx,schema,checks}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK] },
  },
);

/** Reports every import that MAY_IMPORT does not allow; imports of types, dynamic imports and re-exports too. */
function importTable() {
  return {
    meta: {
      type: 'problem',
      schema: [],
      messages: {
        refused: 'src/{{from}} may not import {{target}}: see MAY_IMPORT in eslint.config.mjs.',
        typesOnly: 'src/{{from}} may import only types from {{target}}: write `import type`.',
      },
    },
    create(context) {
      const root = resolve(context.cwd, 'src');
      const file = pathInside(root, context.physicalFilename);
      if (file === undefined) return {};
      const isScript = context.filename !== context.physicalFilename;
      const check = (node, source, isType) => {
        if (typeof source?.value !== 'string') return;
        const target = targetOf(source.value, context.physicalFilename, root);
        const messageId = target === undefined ? undefined : judge({ file, target, isType, isScript });
        if (messageId) context.report({ node, messageId, data: { from: rowOf(file) ?? file, target } });
      };
      const checkDeclaration = (node) => check(node, node.source, (node.importKind ?? node.exportKind) === 'type');
      return {
        ImportDeclaration: checkDeclaration,
        ExportNamedDeclaration: checkDeclaration,
        ExportAllDeclaration: checkDeclaration,
        ImportExpression: (node) => check(node, node.source, false),
        TSImportType: (node) => check(node, node.source, true),
      };
    },
  };
}

/** What an import names: `src/…`, OUTSIDE, `node:`, `astro:` or a package; undefined for an address served to the browser. */
function targetOf(specifier, importer, root) {
  const path = specifier.replace(/[?#].*$/, '');
  if (path.startsWith('.')) return addressOf(resolve(dirname(importer), path), root);
  if (path.startsWith('/')) return path.startsWith('/src/') ? path.slice(1) : undefined;
  if (isBuiltin(path)) return 'node:';
  if (/^(astro$|astro[:/]|@astrojs\/)/.test(path)) return 'astro:';
  return path;
}

function addressOf(path, root) {
  const inside = pathInside(root, path);
  return inside === undefined ? OUTSIDE : `src/${inside}`;
}

function judge({ file, target, isType, isScript }) {
  if (target.startsWith('src/')) return judgeModule({ file, module: target.slice('src/'.length), isType, isScript });
  const allowed = MAY_IMPORT[rowOf(file)] ?? [];
  if (target === OUTSIDE || target.endsWith(':')) return allowed.includes(target) ? undefined : 'refused';
  const packages = PACKAGES[folderOf(file)];
  return packages && !packages.includes(target) ? 'refused' : undefined;
}

function judgeModule({ file, module, isType, isScript }) {
  const [apart, other] = [file, module].map((path) => APART.find((folder) => path.startsWith(`${folder}/`)));
  if (apart && other && apart !== other) return 'refused';
  if (folderOf(file) === folderOf(module)) return undefined;
  const allowed = MAY_IMPORT[rowOf(file)] ?? [];
  const names = [folderOf(module), dirname(module), module];
  if (names.some((name) => allowed.includes(name))) return undefined;
  if (isScript && names.some((name) => allowed.includes(`${name} in <script>`))) return undefined;
  if (names.some((name) => allowed.includes(`type ${name}`))) return isType ? undefined : 'typesOnly';
  return 'refused';
}

/** The row of MAY_IMPORT for a file: its own, or its folder's. */
function rowOf(file) {
  return [file, folderOf(file)].find((name) => name in MAY_IMPORT);
}

function folderOf(path) {
  return path.split('/', 1)[0];
}

function pathInside(root, file) {
  const path = relative(root, file).split(sep).join('/');
  return path.startsWith('..') ? undefined : path;
}

/** A comment that switches a rule off says why, after ` -- `. */
function directiveReason() {
  return {
    meta: { type: 'suggestion', schema: [], messages: { missing: 'Say why, after ` -- `.' } },
    create(context) {
      const isBare = ({ value }) => /^\s*eslint(-disable\S*)?(\s|$)(?!.*\s--\s+\S)/s.test(value);
      return {
        Program() {
          for (const comment of context.sourceCode.getAllComments().filter(isBare)) {
            context.report({ loc: comment.loc, messageId: 'missing' });
          }
        },
      };
    },
  };
}
