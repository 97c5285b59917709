import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { findChanges, isSame } from '../../src/authoring/changes.ts';
import { editYaml } from '../../src/authoring/edit-yaml.ts';
import { fieldLines, flowText, type YamlRecord, type YamlValue } from '../../src/authoring/yaml-text.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e'];

const TEXT = `title: Gåtur # som familier siger
# Vejen ind
access:
  mode: open
  steps:
    # først
    - { kind: drop-in, note: "Kom, når du vil" } # altid
    - kind: sign-up
      note: Ring først
  anonymous: true
audience:
  child: { fromMonths:  0, toMonths: 11 }
  note: 'Ring: 1'
topics: [ motion,netvaerk ]
summary: |
  Gå med.
  Hver dag.
status: { state: running, asOf: 2026-09 }`;

interface Data {
  title: string;
  access: { mode: string; steps: { kind: string; note?: string }[]; anonymous?: boolean };
  audience: { child?: { fromMonths?: number; toMonths: number }; note: string };
  topics: string[];
  summary: string;
  status?: { state: string; asOf: string; to?: number };
}

/** The text after `change` was made of its data. */
function edited(text: string, change: (data: Data & Record<string, unknown>) => unknown): string {
  const before = parse(text) as YamlRecord;
  const after = structuredClone(before);
  change(after as unknown as Data & Record<string, unknown>);
  return editYaml(text, findChanges(before, after), (path) => (path.length === 0 ? KEYS : []));
}

const FIRST_STEP = '    - { kind: drop-in, note: "Kom, når du vil" } # altid\n';

describe('an edit writes the changed value only', () => {
  it.each<[string, (data: Data) => unknown, string, string]>([
    ['in a line with a comment', (data) => (data.title = 'Tur'), 'Gåtur #', 'Tur #'],
    ['in quotes where it needs them', (data) => (data.title = 'Tur: sent'), 'Gåtur #', '"Tur: sent" #'],
    ['in a group on one line', (data) => (data.audience.child = { fromMonths: 0, toMonths: 23 }), ': 11', ': 23'],
    ['a new field in a group on one line', ({ status }) => status && (status.to = 2027), '9 }', '9, to: 2027 }'],
    ['without a field of a group', ({ audience }) => delete audience.child?.fromMonths, 'fromMonths:  0, ', ''],
    [
      'in an item of a list',
      ({ access }) => (access.steps[0] = { kind: 'drop-in', note: 'Kom' }),
      '"Kom, når du vil"',
      '"Kom"',
    ],
    ['in the quotes it had', ({ audience }) => (audience.note = 'Tag dem med'), "'Ring: 1'", "'Tag dem med'"],
    [
      'in an item on several lines',
      ({ access }) => (access.steps[1] = { kind: 'sign-up', note: 'Skriv' }),
      'Ring først',
      'Skriv',
    ],
    ['with a new item at the end', ({ topics }) => topics.push('soevn'), 'netvaerk ]', 'netvaerk, soevn ]'],
    ['without the first item', ({ topics }) => topics.shift(), 'motion,netvaerk', 'netvaerk'],
    ['with an empty list', (data) => (data.topics = []), '[ motion,netvaerk ]', '[]'],
    [
      'with an emptied group',
      (data) => (data.audience = {} as Data['audience']),
      ":\n  child: { fromMonths:  0, toMonths: 11 }\n  note: 'Ring: 1'",
      ': {}',
    ],
    ['without a field and its line', ({ access }) => delete access.anonymous, '  anonymous: true\n', ''],
    ['instead of a text of several lines', (data) => (data.summary = 'Gå.'), '|\n  Gå med.\n  Hver dag.', 'Gå.'],
    ['without an item, whose comment goes along', ({ access }) => access.steps.shift(), FIRST_STEP, ''],
    [
      'with an item between two',
      ({ access }) => access.steps.splice(1, 0, { kind: 'screening' }),
      FIRST_STEP,
      `${FIRST_STEP}    - { kind: screening }\n`,
    ],
    ['without the last field', (data) => delete data.status, '\nstatus: { state: running, asOf: 2026-09 }', ''],
  ])('%s', (_, change, old, written) => {
    expect(edited(TEXT, change)).toBe(TEXT.replace(old, written));
  });

  it('puts a new field in its order, and as the first where all others come after it', () => {
    const setting = (key: string, value: unknown) => (data: Record<string, unknown>) => (data[key] = value);
    expect(edited('b: 1 # b\nd: 2', setting('c', [1]))).toBe('b: 1 # b\nc: [1]\nd: 2');
    expect(edited('# top\nb: 1\nd: 2', setting('a', 'x'))).toBe('# top\na: x\nb: 1\nd: 2');
    expect(edited('b: 1\nd: 2\n# end', setting('e', {}))).toBe('b: 1\nd: 2\ne: {}\n# end');
  });
});

it('makes of any text the data that is asked for, however it is laid out', () => {
  fc.assert(
    fc.property(record(3), record(3), layout(), (before, after, write) => {
      const text = write(before).trimEnd();
      const changed = editYaml(text, findChanges(before, after), () => KEYS);
      expect(parse(changed)).toEqual(after);
    }),
    { numRuns: 2000 },
  );
});

it('keeps every comment that stands on a line of its own, as long as nothing around it is emptied', () => {
  fc.assert(
    fc.property(record(2), fc.constantFrom(...KEYS), fc.string({ unit: 'grapheme' }), (before, key, value) => {
      const text = Object.entries(before)
        .flatMap(([k, v]) => [`# om ${k}`, ...fieldLines(k, v, 0)])
        .join('\n');
      const changed = editYaml(text, findChanges(before, { ...before, [key]: value }), () => KEYS);
      expect(changed.split('\n').filter((line) => line.startsWith('#'))).toEqual(
        Object.keys(before).map((k) => `# om ${k}`),
      );
    }),
  );
});

it('writes any value so that it is read as itself', () => {
  fc.assert(
    fc.property(value(3), (written) => {
      expect(parse(flowText(written))).toEqual(written);
      expect(parse(fieldLines('a', written, 0).join('\n'))).toEqual({ a: written });
    }),
  );
});

it('sees no change where fields only stand in another order', () => {
  expect(findChanges({ a: 1, b: [2] }, { b: [2], a: 1 })).toEqual([]);
  expect(isSame([1, 2], [2, 1])).toBe(false);
  expect(isSame({ a: 1 }, {})).toBe(false);
});

function value(depth: number): fc.Arbitrary<YamlValue> {
  const scalar = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('Kom, hvis du vil', '2021-11', '6700', 'no', '16:00', 'x # y', "'", '- a', 'a: b', ''),
    fc.integer({ min: 0, max: 300 }),
    fc.boolean(),
  );
  if (depth === 0) return scalar;
  return fc.oneof(
    { weight: 3, arbitrary: scalar },
    { weight: 1, arbitrary: fc.array(value(depth - 1), { maxLength: 4 }).filter((list) => !list.some(Array.isArray)) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...KEYS), value(depth - 1), { noNullPrototype: true }) },
  );
}

function record(depth: number): fc.Arbitrary<YamlRecord> {
  return fc.dictionary(fc.constantFrom(...KEYS), value(depth), { minKeys: 1, noNullPrototype: true });
}

/** Ways in which an author, or a tool, may have written the same. */
function layout(): fc.Arbitrary<(data: YamlRecord) => string> {
  return fc.constantFrom(
    (data: YamlRecord) =>
      Object.entries(data)
        .flatMap(([key, inner]) => fieldLines(key, inner, 0))
        .join('\n'),
    (data: YamlRecord) => stringify(data, { lineWidth: 40 }),
    (data: YamlRecord) => stringify(data, { lineWidth: 0, indentSeq: false }),
    (data: YamlRecord) => stringify(data, { collectionStyle: 'flow', lineWidth: 30 }),
    (data: YamlRecord) => stringify(data, { blockQuote: 'literal', defaultStringType: 'BLOCK_LITERAL' }),
  );
}
