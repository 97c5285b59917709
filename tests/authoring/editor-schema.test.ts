import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { editorSchema } from '../../src/authoring/editor-schema.ts';
import { wordsOf } from '../../src/schema/enum-words.ts';
import { decode } from '../../src/load/decode.ts';
import { listKind } from '../../src/load/disk.ts';
import { splitFrontmatter } from '../../src/load/frontmatter.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { EXTENSIONS, KINDS, type Kind } from '../../src/schema/index.ts';
import type { JsonSchema } from '../../src/schema/json-schema.ts';

const VALIDATORS = new Map(KINDS.map((kind) => [kind, validator(kind)]));

describe.each(KINDS)('the schema for editors of %s', (kind) => {
  it('is committed as «npm run schemas» writes it', () => {
    const committed = readFileSync(`.vscode/schemas/${kind}.schema.json`, 'utf8');
    expect(committed === `${JSON.stringify(editorSchema(kind), null, 2)}\n`, 'run: npm run schemas').toBe(true);
  });

  it('accepts every file of the catalogue', () => {
    const { files } = listKind({ contentDir: 'content' }, kind);
    const refused = files.map(({ id, read }) => [id, faults(kind, frontmatter(kind, read() as Uint8Array))]);
    expect(refused.filter(([, found]) => found !== '')).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });

  it('describes every field in Danish', () => {
    expect(undescribed(editorSchema(kind), kind)).toEqual([]);
  });
});

it('is the only schema of its folder: one for each kind, none of a kind that has gone', () => {
  expect(readdirSync('.vscode/schemas').sort()).toEqual(KINDS.map((kind) => `${kind}.schema.json`).sort());
});

it('explains every term of the closed lists of an offer', () => {
  // Paragraphs explain themselves to those who write them.
  expect(unexplained(editorSchema('offers'), '').filter((path) => path !== '.access.legalBasis.law')).toEqual([]);
});

describe('the schema of an offer refuses', () => {
  const VALID = {
    title: 'Gåtur',
    summary: 'Gå med.',
    municipality: 'esbjerg',
    level: 'universal',
    kind: 'activity',
    access: { mode: 'open' },
    audience: { child: { fromMonths: 0 } },
    status: { state: 'running', asOf: 2026 },
    sources: [{ document: 'esbjerg-kommune-2026' }],
  };

  it.each([
    ['nothing when all is well', {}, ''],
    ['a misspelt field', { titel: 'Gåtur' }, ' must NOT have additional properties'],
    ['a field that is missing', { title: undefined }, " must have required property 'title'"],
    ['a word outside a closed list', { kind: 'gåtur' }, '/kind must be equal to one of the allowed values'],
    ['text for a number', { audience: { child: { fromMonths: '0' } } }, '/audience/child/fromMonths must be integer'],
    ['an age beyond the scale', { audience: { child: { toMonths: 999 } } }, '/audience/child/toMonths must be <= 287'],
    ['yes for true', { interpreter: 'ja' }, '/interpreter must be boolean'],
    ['a Danish date', { status: { state: 'running', asOf: '1. marts 2026' } }, '/status/asOf must match pattern'],
    ['an address without https', { contact: { web: 'http://example.dk' } }, '/contact/web must match pattern'],
    ['an id with a capital letter', { topics: ['Motion'] }, '/topics/0 must match pattern'],
    ['no sources', { sources: [] }, '/sources must NOT have fewer than 1 items'],
    ['a price without an amount', { price: { kind: 'paid', per: 'gang' } }, 'must have required property'],
  ])('%s', (_, change, expected) => {
    const found = faults('offers', JSON.parse(JSON.stringify({ ...VALID, ...change })));
    if (expected === '') expect(found).toBe('');
    else expect(found).toContain(expected);
  });
});

it('reads the meaning of terms out of a description', () => {
  const description =
    'open: familien kan selv komme. visited: noget kommer først. co-runs (driver sammen), runs (driver)';
  expect([...wordsOf(description, ['open', 'visited', 'runs', 'co-runs', 'other'])]).toEqual([
    ['open', 'familien kan selv komme'],
    ['visited', 'noget kommer først'],
    ['runs', 'driver'],
    ['co-runs', 'driver sammen'],
  ]);
});

function validator(kind: Kind): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { email: true } });
  return ajv.addKeyword('enumDescriptions').compile(editorSchema(kind));
}

function faults(kind: Kind, data: unknown): string {
  const validate = VALIDATORS.get(kind);
  if (!validate || validate(data)) return '';
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('\n');
}

function frontmatter(kind: Kind, bytes: Uint8Array): unknown {
  const { text } = decode(bytes);
  if (EXTENSIONS[kind] === '.yaml') return parseYaml(text, '', 1).parsed?.data;
  const parts = splitFrontmatter(text);
  return 'fault' in parts ? undefined : parseYaml(parts.frontmatter, '', parts.firstLine).parsed?.data;
}

function undescribed(schema: JsonSchema, path: string): string[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
      ...(value.description === undefined ? [join(path, key)] : []),
      ...undescribed(value, join(path, key)),
    ]),
    ...(schema.items ? undescribed(schema.items, path) : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((option) => undescribed(option, path)),
  ];
}

function unexplained(schema: JsonSchema & { readonly enumDescriptions?: readonly string[] }, path: string): string[] {
  const isBare = schema.enum && (!schema.enumDescriptions || schema.enumDescriptions.includes(''));
  return [
    ...(isBare ? [path] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => unexplained(value, `${path}.${key}`)),
    ...(schema.items ? unexplained(schema.items, path) : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((option) => unexplained(option, path)),
  ];
}
