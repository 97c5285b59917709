import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChanges, isSame } from '../../src/authoring/changes.ts';
import { editYaml } from '../../src/authoring/edit-yaml.ts';
import { offerOrder } from '../../src/authoring/new-file.ts';
import type { YamlRecord, YamlValue } from '../../src/authoring/yaml-text.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { findRefusedCharacters } from '../../src/mdx/characters.ts';
import { jsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
import { columnsFor, type Column } from '../../src/spreadsheet/columns.ts';
import { readCsv } from '../../src/spreadsheet/csv.ts';
import { joinFile } from '../../src/authoring/file-text.ts';
import { planImport } from '../../src/spreadsheet/plan.ts';
import { readWorkbook } from '../../src/spreadsheet/read-workbook.ts';
import { sheetOf } from '../../src/spreadsheet/sheet.ts';
import { writeCsv } from '../../src/spreadsheet/write-csv.ts';
import { writeWorkbook } from '../../src/spreadsheet/write-workbook.ts';
import { OFFERS, grid } from './real-offers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('every real offer, written to a sheet and read again, changes nothing', () => {
  const sheet = sheetOf(OFFERS);
  const nothing = { rows: [], problems: [], notes: [], named: new Set(OFFERS.keys()) };

  it('as rows', () => {
    expect(OFFERS.size).toBeGreaterThan(50);
    expect(planImport(grid(sheet.rows), OFFERS)).toEqual(nothing);
  });

  it('as CSV', () => {
    expect(planImport(readCsv(bytes(writeCsv(sheet.rows)), 'tilbud.csv'), OFFERS)).toEqual(nothing);
  });

  it('as a workbook', async () => {
    const { rows } = await readWorkbook(await writeWorkbook(sheet, '2026-11-22'));
    expect(planImport(grid(rows), OFFERS)).toEqual(nothing);
  });

  it('the same bytes every time', async () => {
    expect(await writeWorkbook(sheet, '2026-11-22')).toEqual(await writeWorkbook(sheet, '2026-11-22'));
    expect(writeCsv(sheet.rows)).toEqual(writeCsv(sheetOf(new Map([...OFFERS].reverse())).rows));
  });
});

it('has a column for every field of an offer', () => {
  const columns = columnsFor(1).map(({ path }) => path.filter((part) => typeof part === 'string').join('.'));
  // A group of which all fields have columns needs none itself, unless it means something when it is empty.
  const groups = columns.filter((path) => columns.some((other) => other.startsWith(`${path}.`)));
  expect(groups).toEqual(['audience.pregnancy', 'audience.child']);
  expect(columns.filter((path) => !groups.includes(path)).sort()).toEqual(leaves(jsonSchema('offers')).sort());
});

it('has no two columns with one header', () => {
  const headers = columnsFor(2).map(({ header }) => header.toLowerCase());
  expect(new Set(headers).size).toBe(headers.length);
});

it('brings back any change of any field exactly, and touches nothing else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OFFERS.keys()), changes(), (id, wanted) => {
      const offer = OFFERS.get(id);
      if (!offer) return;
      const after = wanted.reduce((fields, { column, value }) => set(fields, column.path, value), offer.fields);
      const { rows } = sheetOf(new Map([[id, { fields: after, edition: offer.edition }]]));
      const cells = readCsv(bytes(writeCsv(rows)), 'tilbud.csv');
      const plan = planImport(cells, new Map([[id, offer]]));
      expect(plan.problems).toEqual([]);
      const [row] = plan.rows;
      expect(row?.after ?? offer.fields).toEqual(after);
      const text = editYaml(offer.text.frontmatter, findChanges(offer.fields, row?.after ?? offer.fields), offerOrder);
      expect(parseYaml(text, id, 1).parsed?.data).toEqual(after);
      const changed = Object.keys(after).filter((key) => !isSame(after[key], offer.fields[key]));
      expect(without(text, changed)).toBe(without(offer.text.frontmatter, changed));
      if (changed.length === 0) expect(joinFile(offer.text, text)).toEqual(new Uint8Array(offer.bytes));
    }),
    { numRuns: 200 },
  );
});

/** Fields that have no fields of their own, dotted; a list is one. */
function leaves(schema: JsonSchema, path: readonly string[] = []): string[] {
  const inner = path.join('.') === 'places' ? schema.items : schema;
  const options = inner?.anyOf ?? inner?.oneOf ?? (inner ? [inner] : []);
  const fields = options.flatMap(({ properties = {} }) => Object.entries(properties));
  if (fields.length === 0) return [path.join('.')];
  return [...new Set(fields.flatMap(([key, value]) => leaves(value, [...path, key])))];
}

interface Wanted {
  readonly column: Column;
  readonly value: YamlValue;
}

/** A few fields with new values, each as its column's format allows. */
function changes(): fc.Arbitrary<Wanted[]> {
  const columns = columnsFor(1).filter(
    // Which file a row is, and whether a group is there at all, are tested by themselves.
    ({ path, format }) => format !== 'presence' && path[0] !== 'audience' && path[0] !== 'municipality',
  );
  const one = fc.oneof(...columns.map((column) => valueFor(column).map((value): Wanted => ({ column, value }))));
  return fc.array(one, { minLength: 1, maxLength: 6 });
}

function valueFor({ format, terms }: Column): fc.Arbitrary<YamlValue> {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom("'-1", '+45 12 34 56 78', '-x', '@a'),
    )
    .map((one) => one.normalize('NFC').trim())
    .filter((one) => one !== '' && !one.startsWith('=') && !one.startsWith('#') && !/Ã|\n|\r/.test(one))
    // What no file may hold: unseen characters, accents without a letter.
    .filter((one) => findRefusedCharacters(one).length === 0);
  const slug = fc.stringMatching(/^[a-z]{2,8}(-[a-z]{2,8})?$/).filter((word) => word !== 'ingen');
  // A price that is left out is free already.
  const choices = terms.filter((one) => one !== 'free');
  const term = choices.length > 0 ? fc.constantFrom(...choices) : slug;
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true });
  const days = day.map((date) => date.toISOString().slice(0, 10));
  const arbitraries: Readonly<Record<Column['format'], fc.Arbitrary<YamlValue>>> = {
    text,
    number: fc.integer({ min: 0, max: 100_000 }),
    decimal: fc.integer({ min: 40_000, max: 710_000 }).map((number) => number / 10_000),
    'yes-no': fc.boolean(),
    presence: fc.constant({}),
    day: days,
    date: fc.oneof(
      days,
      days.map((one) => one.slice(0, 7)),
      fc.integer({ min: 1990, max: 2099 }),
    ),
    time: fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
    postcode: fc.stringMatching(/^\d{4}$/),
    term,
    ids: fc.array(term, { maxLength: 4 }),
    lines: fc.array(text, { maxLength: 3 }),
    records: fc.array(fc.record({ kind: slug, note: text, count: fc.integer(), roles: fc.array(slug) }), {
      maxLength: 3,
    }),
  };
  return arbitraries[format];
}

function set(data: YamlRecord, path: Column['path'], value: YamlValue): YamlRecord {
  const copy = structuredClone(data) as Record<string, unknown>;
  let current = copy as Record<string | number, unknown>;
  path.slice(0, -1).forEach((part, index) => {
    current[part] ??= typeof path[index + 1] === 'number' ? [] : {};
    current = current[part] as Record<string | number, unknown>;
  });
  current[path.at(-1) ?? ''] = value;
  return copy as YamlRecord;
}

/** A file's fields without some of those at its top. */
function without(text: string, keys: readonly string[]): string {
  let isLeftOut = false;
  return text
    .split('\n')
    .filter((line) => {
      const key = /^([A-Za-z]+):/.exec(line)?.[1];
      if (key !== undefined) isLeftOut = keys.includes(key);
      return !isLeftOut;
    })
    .join('\n');
}

it('sees that the test of untouched fields can fail', () => {
  expect(without('a: 1\nb:\n  c: 2\nd: 3', ['b'])).toBe('a: 1\nd: 3');
});
