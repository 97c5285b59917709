import { isCollection, isMap, isPair, isScalar, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Change, Rename, ValuePath } from './changes.ts';
import { fieldLines, flowText, isRecord, type YamlRecord, type YamlValue } from './yaml-text.ts';

/** The order in which a group's fields stand in a new file; `path` is the group's. */
export type FieldOrder = (path: ValuePath) => readonly string[];

/**
 * Makes changes in the text of a YAML file. Only the changed values are written: every other character, comments, order
 * and spacing too, stays as its author wrote it. The text must be valid, with a group of fields at the top.
 */
export function editYaml(text: string, changes: readonly (Change | Rename)[], order: FieldOrder): string {
  return changes.reduce((current, change) => applyChange(current, change, order), text);
}

/** The fields of a YAML text; undefined where it has none that can be read. */
export function readFields(text: string): YamlRecord | undefined {
  const document = parse(text);
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return isRecord(data) ? data : undefined;
}

/** Where a field's own line begins; undefined where there is no such field or it shares its line with another. */
export function fieldStart(text: string, path: ValuePath): number | undefined {
  const parent: unknown = path.length === 1 ? parse(text).contents : parse(text).getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find((item) => keyOf(item as Item) === path.at(-1)) : undefined;
  if (pair === undefined) return undefined;
  const key = startOf(pair as Item);
  return text.slice(lineStart(text, key), key).trim() === '' ? lineStart(text, key) : undefined;
}

type Item = Pair<Node, Node | null> | Node;

/** A group or list, and where its items stand. */
interface Collection {
  readonly node: Node;
  readonly items: readonly Item[];
  readonly isFlow: boolean;
  readonly isMap: boolean;
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', schema: 'core', merge: false, uniqueKeys: false });
}

function applyChange(text: string, change: Change | Rename, order: FieldOrder): string {
  const document = parse(text);
  const parent = collectionAt(document, change.path.slice(0, -1));
  const last = change.path.at(-1);
  if (last === undefined) throw new Error('The whole file cannot be changed at once.');
  const index = typeof last === 'number' ? last : parent.items.findIndex((item) => keyOf(item) === last);
  const item = change.kind === 'insert' ? undefined : parent.items[index];
  if (change.kind === 'rename') return isPair(item) ? splice(text, ...rangeOf(item.key), change.key) : text;
  if (change.kind === 'remove') return item ? removeItem(text, parent, index) : text;
  if (item) return replaceValue(text, item, change.value);
  if (typeof last === 'number') return insertItem(text, parent, last, { value: change.value });
  const known = order(change.path.slice(0, -1));
  const rank = (key = '') => (known.includes(key) ? known.indexOf(key) : known.length);
  const place = parent.items.findLastIndex((sibling) => rank(keyOf(sibling)) <= rank(last)) + 1;
  return insertItem(text, parent, place, { key: last, value: change.value });
}

function collectionAt(document: Document.Parsed, path: ValuePath): Collection {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isCollection(node)) throw new Error(`There is no group or list at ${path.join('.')}.`);
  return { node, items: node.items as readonly Item[], isFlow: node.flow === true, isMap: isMap(node) };
}

function keyOf(item: Item): string | undefined {
  return isPair(item) && isScalar(item.key) ? String(item.key.value) : undefined;
}

function replaceValue(text: string, item: Item, value: YamlValue): string {
  const node = isPair(item) ? item.value : item;
  const isBelow = isPair(item) && (node === null || isBlock(node));
  // A group on the lines below its key gives way to one on the key's line.
  const start = isBelow ? text.indexOf(':', rangeOf(item.key)[1]) + 1 : rangeOf(node ?? item)[0];
  return splice(text, start, endOf(text, item), (isBelow ? ' ' : '') + inItsQuotes(node, value));
}

/** A text in the quotes that the one before it had, so that the author's way of writing stays. */
function inItsQuotes(node: Node | Item | null, value: YamlValue): string {
  if (!isScalar(node) || typeof value !== 'string' || /\p{C}/u.test(value)) return flowText(value);
  if (node.type === 'QUOTE_DOUBLE') return JSON.stringify(value);
  return node.type === 'QUOTE_SINGLE' ? `'${value.replaceAll("'", "''")}'` : flowText(value);
}

interface NewItem {
  readonly key?: string;
  readonly value: YamlValue;
}

function insertItem(text: string, parent: Collection, index: number, item: NewItem): string {
  return parent.isFlow ? insertInFlow(text, parent, index, item) : insertInBlock(text, parent, index, item);
}

function insertInFlow(text: string, { node, items, isMap: hasKeys }: Collection, index: number, item: NewItem): string {
  const written = item.key === undefined ? flowText(item.value) : `${item.key}: ${flowText(item.value)}`;
  const [before, after] = [items[index - 1], items[index]];
  if (before) return splice(text, endOf(text, before), endOf(text, before), `, ${written}`);
  if (after) return splice(text, startOf(after), startOf(after), `${written}, `);
  const [start, end] = rangeOf(node);
  return splice(text, start, end, hasKeys ? `{ ${written} }` : `[${written}]`);
}

function insertInBlock(text: string, { items }: Collection, index: number, item: NewItem): string {
  const [first] = items;
  if (!first) throw new Error('A group on lines of its own is never empty.');
  const signStart = item.key === undefined ? text.lastIndexOf('-', startOf(first)) : startOf(first);
  const indent = signStart - lineStart(text, signStart);
  const lines =
    item.key === undefined
      ? [`${' '.repeat(indent)}- ${flowText(item.value)}`]
      : fieldLines(item.key, item.value, indent);
  // The first field of a group in a list stands on the line of the list's sign: nothing goes before it.
  const isBehindSign = text.slice(lineStart(text, signStart), signStart).trim() !== '';
  const before = items[index - 1] ?? (isBehindSign ? first : undefined);
  if (!before) return splice(text, lineStart(text, signStart), lineStart(text, signStart), `${lines.join('\n')}\n`);
  const end = lineEnd(text, endOf(text, before));
  return splice(text, end, end, `\n${lines.join('\n')}`);
}

function removeItem(text: string, parent: Collection, index: number): string {
  const [before, item, after] = [parent.items[index - 1], parent.items[index], parent.items[index + 1]];
  if (!item) return text;
  if (!before && !after) throw new Error('The last item goes with its group.');
  if (parent.isFlow)
    return before
      ? splice(text, endOf(text, before), endOf(text, item), '')
      : splice(text, startOf(item), startOf(after ?? item), '');
  const start = parent.isMap ? startOf(item) : text.lastIndexOf('-', startOf(item));
  const isBehindSign = text.slice(lineStart(text, start), start).trim() !== '';
  if (isBehindSign && after) return splice(text, start, startOf(after), '');
  const [from, end] = [lineStart(text, start), lineEnd(text, endOf(text, item))];
  return end < text.length ? splice(text, from, end + 1, '') : splice(text, Math.max(0, from - 1), end, '');
}

function isBlock(node: Node): boolean {
  return isCollection(node) && node.flow !== true;
}

function startOf(item: Item): number {
  return rangeOf(isPair(item) ? item.key : item)[0];
}

/** Where an item's last value ends, before any comment on its line. */
function endOf(text: string, item: Item | null): number {
  if (item === null) throw new Error('A field without a value cannot be changed.');
  if (isPair(item)) return item.value === null ? rangeOf(item.key)[1] + 1 : endOf(text, item.value);
  if (isBlock(item)) return endOf(text, (item as unknown as Collection).items.at(-1) ?? null);
  const [start, end] = rangeOf(item);
  // A text of several lines, after | or >, ends with its line break.
  return start + text.slice(start, end).replace(/[ \n]+$/, '').length;
}

function rangeOf(node: Node | Item): readonly [start: number, end: number] {
  if (isPair(node) || !node.range) throw new Error('The text was not read from a file.');
  return [node.range[0], node.range[1]];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function splice(text: string, start: number, end: number, written: string): string {
  return text.slice(0, start) + written + text.slice(end);
}
