import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import { expect, it } from 'vitest';
import { da } from '../../src/i18n/da.ts';
import { PUBLISHER_WORDS } from '../../src/i18n/publishers/index.ts';
import { repeated } from './catalogue-pages.ts';
import { listFiles } from './site.ts';

/** Where words reach a reader: every file under these folders. */
const SHOWING = ['components', 'layouts', 'pages', 'views', 'scripts', 'search', 'exports'];

/** Danish grammar for the search, which no reader sees. */
const GRAMMAR = ['search/danish.ts', 'search/compound.ts', 'search/index-terms.ts'];

/** Files that describe the fields of the published schema in Danish, as `src/schema` does those that editors write. */
const DESCRIBING = [
  ...['document-schema', 'offer-schema', 'parts'],
  ...['audience-parts', 'contact-parts', 'offer-parts', 'times-parts', 'when-parts'],
].map((name) => `exports/json/${name}.ts`);

const sources = listFiles('src')
  .filter((file) => /\.(ts|astro)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

it('says everything in the dictionary somewhere', () => {
  const users = sources
    .filter(({ file }) => !/^i18n\/(?:da|en|ar|publishers\/\w+)\.ts$/.test(file))
    .map(({ text }) => text);
  const isUsed = keyMatcher(users.join('\n'));
  const keys = Object.keys({ ...da, ...PUBLISHER_WORDS }).map((key) => key.replace(/#.*$/, ''));
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

it('says nothing twice under one key', () => {
  const dictionary = sources.find(({ file }) => file === 'i18n/da.ts')?.text ?? '';
  const keys = [...dictionary.matchAll(/^ {2}'([^']+)':/gm)].map(([, key = '']) => key);
  expect(keys.length).toBe(Object.keys(da).length);
  expect(repeated(keys)).toEqual([]);
});

it('has both plural forms of everything it counts', () => {
  const keys = Object.keys(da);
  const counted = [...new Set(keys.flatMap((key) => (key.includes('#') ? [key.replace(/#.*$/, '')] : [])))];
  expect(counted.flatMap((key) => [`${key}#one`, `${key}#other`]).filter((key) => !keys.includes(key))).toEqual([]);
});

it('writes no words into a template', async () => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: [
      ...astro.configs.base,
      {
        files: ['**/*.astro'],
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        rules: { 'no-restricted-syntax': ['error', ...VISIBLE_TEXT] },
      },
    ],
  });
  const results = await eslint.lintFiles('src/**/*.astro');
  const faults = results.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId === 'no-restricted-syntax' || ruleId === null)
      .map(({ line, message }) => `${filePath}:${line} ${message}`),
  );
  expect(results.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

it('writes no Danish letter outside the dictionary and the content', () => {
  const faults = sources
    .filter(({ file }) => SHOWING.includes(file.split('/', 1)[0] ?? '') && ![...GRAMMAR, ...DESCRIBING].includes(file))
    .flatMap(({ file, text }) =>
      withoutComments(text)
        .split('\n')
        .filter((line) => /[æøå]/i.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(faults).toEqual([]);
});

/** Text between tags, words in expressions there, and attributes that are read out. */
const WORDS = String.raw`Literal[value=/\p{L}{2}/u]`;
const READ_OUT = '/^(alt|title|placeholder|aria-label|aria-description)$/';
const VISIBLE_TEXT = [
  String.raw`JSXText[value=/\p{L}{2}/u]`,
  `:not(JSXAttribute) > JSXExpressionContainer > ${WORDS}`,
  `:not(JSXAttribute) > JSXExpressionContainer > :matches(LogicalExpression, ConditionalExpression) > ${WORDS}`,
  `JSXAttribute[name.name=${READ_OUT}] > ${WORDS}`,
].map((selector) => ({ selector, message: 'Put the words into the dictionary.' }));

/** Knows a key when the code names it, whole or as a template: `t('a.b')`, `` t(`a.${b}`) ``. */
function keyMatcher(code: string): (key: string) => boolean {
  const whole = new Set([...code.matchAll(/'([a-zA-Z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key = '']) => key));
  const templates = [...code.matchAll(/`([a-zA-Z][\w-]*\.[^`]*)`/g)]
    .map(([, template = '']) => template.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.every((part) => /^[\w.-]*$/.test(part)))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[^.]+')}$`));
  return (key) => whole.has(key) || templates.some((template) => template.test(key));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
