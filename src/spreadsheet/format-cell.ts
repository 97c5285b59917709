import { flowText, isList, isRecord, scalarText, type YamlRecord, type YamlValue } from '../authoring/yaml-text.ts';
import type { ValuePath } from '../authoring/changes.ts';
import { NONE } from './cell.ts';
import { PRESENCE, type Column, type Format } from './columns.ts';
import { entryText, quoted } from './entries.ts';
import { spanText } from './spans.ts';

/** What an offer's column says. `offer` is the file's fields as they are written there, or an entry's. */
export function cellOf(offer: YamlRecord, column: Column): string {
  const value = valueAt(offer, column.path);
  if (value === undefined) return PRESENCE.includes(column.path.join('.')) ? absence(offer, column.path) : '';
  if (isList(value) && value.length === 0) return NONE;
  return (WRITERS[column.format] ?? plainText)(value, column);
}

type Writer = (value: YamlValue, column: Column) => string;

/** How a value is written where it is more than itself. */
const WRITERS: Readonly<Partial<Record<Format, Writer>>> = {
  spans: (value, column) =>
    items(value)
      .map((span) => spanText(span, column))
      .join('; '),
  entries: entriesText,
  full: (value) => (value === true ? 'ja' : 'venteliste'),
  records: (value) =>
    items(value)
      .map((item) => flowText(item).replace(/^\{ | \}$/g, ''))
      .join('\n'),
  ids: (value) => items(value).map(scalarText).join(', '),
  lines: linesText,
};

export function valueAt(data: YamlValue | undefined, path: ValuePath): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>((current, part) => {
    if (isList(current) && typeof part === 'number') return current[part];
    return isRecord(current) && Object.hasOwn(current, part) ? current[part] : undefined;
  }, data);
}

function items(value: YamlValue): readonly YamlValue[] {
  return isList(value) ? value : [value];
}

/** Not for a time of life that is left out, where the other is there; both left out, nobody knows. */
function absence(offer: YamlRecord, path: ValuePath): string {
  const others = ['pregnancy', 'child'].filter((name) => name !== path.at(-1));
  return others.some((name) => valueAt(offer, ['audience', name]) !== undefined) ? 'nej' : '';
}

/** Entries that are only lines stand behind one another; others each on a line of its own. */
function entriesText(value: YamlValue, column: Column): string {
  const texts = items(value).map((entry) => entryText(entry, column, cellOf));
  return texts.join(texts.some((text) => text.includes(' | ')) ? '\n' : '; ');
}

function linesText(value: YamlValue, column: Column): string {
  // A price in the old form that no line can say is shown as it is written.
  if (isRecord(value)) return flowText(value);
  const texts = items(value).map(scalarText);
  return column.isOneOrMany ? texts.map((text) => quoted(text, column)).join('; ') : texts.map(protect).join('\n');
}

function plainText(value: YamlValue): string {
  return typeof value === 'boolean' ? (value ? 'ja' : 'nej') : scalarText(value);
}

/** A line that would mean something else, or begin as if it were protected, stands in quotes. */
function protect(line: string): string {
  return line === NONE || line === '' || line.startsWith('"') ? JSON.stringify(line) : line;
}
