import { schemasAt, type JsonSchema } from '../schema/json-schema.ts';
import type { ValuePath } from '../authoring/changes.ts';
import type { Reading } from '../said/reading.ts';
import { PARTS } from './entry-parts.ts';
import { HEADERS } from './field-headers.ts';
import { LINES } from './line-readers.ts';

/**
 * How a field is written in a cell. `ids` is a list of words, `lines` a list of texts and `records` a list of groups, a
 * line for each; `entries` a list of lines that may have parts, `mandag 9-11 | hvor: biblioteket`; `spans` ages, or
 * whether it is for that time of life at all; `full` yes or a waiting list.
 */
export type Format =
  | 'text'
  | 'number'
  | 'decimal'
  | 'yes-no'
  | 'day'
  | 'date'
  | 'time'
  | 'postcode'
  | 'term'
  | 'ids'
  | 'lines'
  | 'records'
  | 'entries'
  | 'spans'
  | 'full';

export interface Column {
  readonly header: string;
  /** The field's place in the file; a part's place in its entry. */
  readonly path: ValuePath;
  readonly format: Format;
  /** What the field's schema says to editors. */
  readonly description: string;
  /** The terms of a closed list. */
  readonly terms: readonly string[];
  /** Whether one of it stands in the file by itself, and only several are a list. */
  readonly isOneOrMany: boolean;
  /** What each of its texts is read as, where they are lines of a closed grammar: the line as it should be written. */
  readonly read?: (text: string) => Reading<string>;
  /** The parts of an entry, the one without a name first. */
  readonly parts?: readonly Column[];
}

/** The header of the column with the file's id, `esbjerg/babybio`. */
export const ID_HEADER = 'Fil';

/** The header of the column that tells which edition of the file a row was made from. */
export const EDITION_HEADER = 'Udgave';

/** Ages that mean something although none is said. */
export const PRESENCE: readonly string[] = ['audience.pregnancy', 'audience.child'];

let made: readonly Column[] | undefined;

/** All columns of a sheet; the id and the edition are not among them. */
export function allColumns(): readonly Column[] {
  made ??= Object.values(HEADERS).flatMap((headers) =>
    'not' in headers ? [] : headers.map(([path, header]) => columnOf(path.split('.'), header)),
  );
  return made;
}

/** A field of an offer as a column: its format, its description and its terms, all from the schema. */
export function columnOf(path: ValuePath, header: string): Column {
  const name = path.filter((part) => typeof part === 'string').join('.');
  const schemas = schemasAt('offers', path);
  const inner = schemas.flatMap(({ items }) => (items ? alternatives(items) : []));
  const described = [...schemas, ...inner].map(({ description = '' }) => description);
  const terms = [...schemas, ...inner].flatMap((schema) => [...(schema.enum ?? []), schema.const ?? []].flat());
  const texts =
    path.at(-1) === 'kind' && described.length > 1 ? described : described.filter((text) => text !== '').slice(0, 1);
  const parts = PARTS[name]?.map(([field, label]) => partOf(path, field, label));
  const read = LINES[name];
  const format = formatOf(name, schemas);
  return {
    header,
    path,
    format,
    description: texts.join(' '),
    // A line's words are its own; those of the old form are read no more.
    terms: format === 'full' || read !== undefined ? [] : terms.map(String),
    isOneOrMany: schemas.some(({ items }) => items) && schemas.some(({ items }) => !items),
    ...(parts === undefined ? {} : { parts }),
    ...(read === undefined ? {} : { read }),
  };
}

/** A part of an entry; its path is in the entry. */
function partOf(path: ValuePath, field: string, label: string): Column {
  const inside = field.split('.');
  return { ...columnOf([...path, 0, ...inside], label), path: inside };
}

/** The format follows from the schema, so that a field's type stands in one place. */
function formatOf(name: string, schemas: readonly JsonSchema[]): Format {
  if (name in PARTS) return 'entries';
  if (PRESENCE.includes(name) || name === 'audience.parent') return 'spans';
  const [schema] = schemas;
  if (!schema) throw new Error(`The schema of an offer has no field ${name}.`);
  const items = schemas.flatMap((one) => (one.items ? alternatives(one.items) : []));
  if (schemas.some((one) => one.const === true)) return 'full';
  if (items.length > 0) return formatOfList(items);
  if (schemas.some((one) => one.enum ?? one.const)) return 'term';
  return formatOfOne(schema);
}

function formatOfList(items: readonly JsonSchema[]): Format {
  if (items.some(({ properties }) => properties)) return 'records';
  return items.some((item) => item.enum ?? item.pattern) ? 'ids' : 'lines';
}

function formatOfOne({ type, pattern = '' }: JsonSchema): Format {
  if (type === 'boolean') return 'yes-no';
  if (type === 'integer') return 'number';
  if (type === 'number') return 'decimal';
  if (Array.isArray(type)) return 'date';
  if (pattern === '^\\d{4}-\\d{2}-\\d{2}$') return 'day';
  if (pattern === '^\\d{4,5}$') return 'postcode';
  return pattern.includes('[0-5]\\d') ? 'time' : 'text';
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  const options = schema.anyOf ?? schema.oneOf;
  return options ? options.flatMap(alternatives) : [schema];
}

/** The column that shows a field, or the group or list that the field stands in; else the first of those inside it. */
export function columnAt(columns: readonly Column[], path: ValuePath): Column | undefined {
  const startsWith = (longer: ValuePath, shorter: ValuePath) => shorter.every((part, index) => longer[index] === part);
  const around = columns.filter((one) => startsWith(path, one.path));
  return (
    around.toSorted((a, b) => b.path.length - a.path.length)[0] ?? columns.find((one) => startsWith(one.path, path))
  );
}
