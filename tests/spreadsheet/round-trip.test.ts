import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChanges, isSame } from '../../src/authoring/changes.ts';
import { editYaml, readFields } from '../../src/authoring/edit-yaml.ts';
import { offerOrder } from '../../src/authoring/new-file.ts';
import type { YamlRecord, YamlValue } from '../../src/authoring/yaml-text.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { findRefusedCharacters } from '../../src/mdx/characters.ts';
import { jsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
import { OfferSchema } from '../../src/schema/offer.ts';
import { allColumns, type Column } from '../../src/spreadsheet/columns.ts';
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

/** Old ways of writing what a new field says: read, and shown as the new one. */
const OLD_FORMS = [
  ...['contact.phone', 'contact.languages', 'contact.hours', 'contact.signUp', 'status.from', 'status.to'],
  ...['places', 'schedule', 'price', 'access.waitingTime'],
  // Ages in numbers are shown in words.
  ...['audience.pregnancy', 'audience.child', 'audience.parent'],
];

it('has a column, or a part of one, for every field of an offer', () => {
  const shown = allColumns().flatMap(({ path, parts = [] }) => [
    path.join('.'),
    ...parts.map((part) => [...path, ...part.path].join('.')),
  ]);
  const records = allColumns().flatMap(({ path, format }) => (format === 'records' ? [path.join('.')] : []));
  const isIn = (path: string) => (group: string) => path === group || path.startsWith(`${group}.`);
  const missing = leaves(jsonSchema('offers'))
    .filter((path) => !shown.includes(path))
    .filter((path) => ![...OLD_FORMS, ...records].some(isIn(path)));
  expect(missing).toEqual([]);
});

it('has no two columns with one header', () => {
  const headers = allColumns().map(({ header }) => header.toLowerCase());
  expect(new Set(headers).size).toBe(headers.length);
});

it('an offer in which everything is said, written to a sheet and read again, changes nothing', async () => {
  const fields = readFields(readFileSync('tests/spreadsheet/everything.yaml', 'utf8')) ?? {};
  expect(OfferSchema.safeParse(fields).error).toBeUndefined();
  const offers = new Map([['esbjerg/alt', { fields, edition: 'u1' }]]);
  const { rows } = sheetOf(offers);
  const empty = rows[0]?.filter((_, index) => rows[1]?.[index] === '');
  expect(empty).toEqual([]);
  const { rows: read } = await readWorkbook(await writeWorkbook(sheetOf(offers), '2026-11-22'));
  expect(planImport(grid(read), offers).rows).toEqual([]);
  const [again] = planImport(grid([rows[0] ?? [], ['', ...(rows[1]?.slice(1) ?? [])]]), new Map()).rows;
  expect(again?.after).toEqual(fields);
  expect(OfferSchema.parse(again?.after)).toEqual(OfferSchema.parse(fields));
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

/** Fields that have no fields of their own, dotted; a list's are those of its items. */
function leaves(schema: JsonSchema, path: readonly string[] = []): string[] {
  const options = flat(schema);
  const fields = options.flatMap(({ properties = {} }) => Object.entries(properties));
  if (fields.length === 0) return [path.join('.')];
  return [...new Set(fields.flatMap(([key, value]) => leaves(value, [...path, key])))];
}

function flat(schema: JsonSchema): JsonSchema[] {
  const options = schema.anyOf ?? schema.oneOf ?? (schema.items ? [schema.items] : undefined);
  return options ? options.flatMap(flat) : [schema];
}

interface Wanted {
  readonly column: Column;
  readonly value: YamlValue;
}

/** A few fields with new values, each as its column's format allows. */
function changes(): fc.Arbitrary<Wanted[]> {
  const columns = allColumns().filter(
    // Which file a row is, and whether a group is there at all, are tested by themselves.
    ({ path }) => path[0] !== 'audience' && path[0] !== 'municipality',
  );
  const one = fc.oneof(...columns.map((column) => valueFor(column).map((value): Wanted => ({ column, value }))));
  return fc.array(one, { minLength: 1, maxLength: 6 });
}

const TEXT = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom("'-1", '+45 12 34 56 78', '-x', '@a', 'a; b', 'a | b', 'note: x', '"', 'sted:', 'home'),
  )
  .map((one) => one.normalize('NFC').trim())
  .filter((one) => one !== '' && !one.startsWith('=') && !one.startsWith('#') && !/Ã|\n|\r/.test(one))
  // What no file may hold: unseen characters, accents without a letter.
  .filter((one) => findRefusedCharacters(one).length === 0);

const SLUG = fc
  .stringMatching(/^[a-z]{2,8}(-[a-z]{2,8})?$/)
  .filter((word) => !['ingen', 'ja', 'nej', 'x', 'no', 'yes'].includes(word));

/** Lines as their writers write them, by the header of their column or part. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  tid: ['mandag 9-11', 'onsdag 13-14.30 fra 2027-01-13, 8 gange, ikke skoleferier', 'hver uge', 'efter aftale'],
  hvornår: ['hverdage 9-15', 'alle dage døgnet rundt'],
  nummer: ['76 16 16 17, tast 3', '116 111', '1813'],
  Ændringer: ['2026-12-11 aflyst', '2026-12-18 flyttet til 2026-12-19 13-14.30'],
  Pris: ['gratis', '350 kr. pr. forløb', '200 kr. pr. forløb, hvis du får SU'],
  Ventetid: ['3-4 måneder', 'ingen ventetid'],
};

function valueFor(column: Column): fc.Arbitrary<YamlValue> {
  const { format, terms, isOneOrMany } = column;
  const samples = LINES[column.header];
  const text = samples ? fc.constantFrom(...samples) : TEXT;
  const term = terms.length > 0 ? fc.constantFrom(...terms) : SLUG;
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true });
  const days = day.map((date) => date.toISOString().slice(0, 10));
  const list = (items: fc.Arbitrary<YamlValue>) =>
    fc
      .array(items, { maxLength: 4 })
      .map((values) => (isOneOrMany && values.length === 1 ? (values[0] ?? '') : values));
  const arbitraries: Readonly<Record<Column['format'], fc.Arbitrary<YamlValue>>> = {
    text,
    number: fc.integer({ min: 0, max: 100_000 }),
    decimal: fc.integer({ min: 40_000, max: 710_000 }).map((number) => number / 10_000),
    'yes-no': fc.boolean(),
    spans: fc.constant({}),
    full: fc.constantFrom<YamlValue>(true, 'waiting-list'),
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
    ids: list(term),
    lines: list(text),
    records: fc.array(fc.record({ kind: SLUG, note: text, count: fc.integer(), roles: fc.array(SLUG) }), {
      maxLength: 3,
    }),
    entries: format === 'entries' ? list(entryFor(column)) : fc.constant([]),
  };
  return arbitraries[format];
}

/** An entry with some of its parts; one that is only its line, or a place that is only its name, is that. */
function entryFor({ path, parts = [] }: Column): fc.Arbitrary<YamlValue> {
  const isPlace = path[0] === 'at';
  const [main] = parts;
  const chosen = fc.subarray([...parts], { minLength: 1 }).filter((some) => {
    const names = some.map((part) => part.path.join('.'));
    const hasOnlyKind = isPlace && names.length === 1 && names[0] === 'kind';
    return !hasOnlyKind && !(names.includes('at') && names.some((name) => name.startsWith('at.')));
  });
  const records = chosen.chain((some) =>
    fc
      .tuple(
        ...some.map((part) => (part.path.join('.') === 'at' ? SLUG : valueFor(part)).map((value) => ({ part, value }))),
      )
      .map((values) => values.reduce<YamlRecord>((all, { part, value }) => set(all, part.path, value), {})),
  );
  if (isPlace) return fc.oneof(SLUG, fc.constantFrom('home', 'online'), records);
  const shortened = (record: YamlRecord): YamlValue =>
    Object.keys(record).length === 1 ? (record[String(main?.path[0])] ?? record) : record;
  return records.map(shortened);
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
