import { isRecord, scalarText, type YamlRecord, type YamlValue } from '../authoring/yaml-text.ts';
import { PLACE_WORDS, PlaceName } from '../schema/place.ts';
import type { Column } from './columns.ts';
import type { CellProblem, ReadCell } from './cell.ts';
import { setField } from './set-field.ts';

/** How a part's cell is written. */
type WriteCell = (entry: YamlRecord, part: Column) => string;

/** How a part's cell is read. */
type CellReader = (text: string, part: Column) => ReadCell;

/** One entry as it stands in a cell: `mandag 9-11 | hvor: biblioteket | note: Ring på døren`. */
export function entryText(entry: YamlValue, column: Column, cellOf: WriteCell): string {
  const [main, ...others] = column.parts ?? [];
  if (!isRecord(entry)) return isReference(column) ? scalarText(entry) : quoted(scalarText(entry), column);
  const kind = isReference(column) ? onlyKind(entry) : undefined;
  const first = main === undefined ? '' : cellOf(entry, main);
  const isNamed = isReference(column) && (PlaceName.safeParse(first).success || first === '');
  const bare = kind ?? (isNamed ? '' : quoted(first, column));
  const named =
    kind === undefined
      ? isNamed && main
        ? [main, ...others]
        : others
      : others.filter(({ path }) => path[0] !== 'kind');
  const parts = named.flatMap((part) => {
    const text = part.path.join('.') === 'at' && isRecord(entry['at']) ? '' : cellOf(entry, part);
    return text === '' ? [] : [`${part.header}: ${quoted(text, column)}`];
  });
  return [...(bare === '' ? [] : [bare]), ...parts].join(' | ');
}

/** Reads what `entryText` writes, and what people write like it. */
export function readEntry(text: string, column: Column, read: CellReader): ReadCell {
  const parts = column.parts ?? [];
  const pieces = piecesOf(text, '|').map((piece) => pieceOf(piece, parts));
  const bare = pieces.find(({ part }) => part === undefined)?.value;
  const strange = pieces.filter(({ part }) => part === undefined).at(1);
  if (strange !== undefined) return { problem: unknownPart(strange.value, parts) };
  const named = pieces.flatMap(({ part, value }) => (part === undefined ? [] : [{ part, value }]));
  const start = bare === undefined ? { value: {} } : startOf(bare, { column, isAlone: named.length === 0, read });
  if ('problem' in start || !isRecord(start.value)) return start;
  return named.reduce<ReadCell>(
    (all, { part, value }) =>
      withPart(all, part, part.path.join('.') === 'at' ? placeOf(value, true) : read(value, part)),
    start,
  );
}

/** A cell's entries: parted by a semicolon or a line break, outside quotes. */
export function entriesIn(text: string): string[] {
  return piecesOf(text, ';\n');
}

/** A text that would be cut, or taken for something else, stands in quotes. */
export function quoted(text: string, { parts = [] }: Column): string {
  const isLabelled = parts.some(({ header }) => text.toLowerCase().startsWith(`${header}:`));
  return /[;|\n"]/.test(text) || isLabelled || text === 'ingen' || text !== text.trim() ? JSON.stringify(text) : text;
}

/** A text without the quotes that `quoted` put around it. */
export function unquoted(text: string): string {
  if (!/^".*"$/s.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

function piecesOf(text: string, signs: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const [token] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[\s\S]/g))
    if (token.length > 1 || !signs.includes(token)) piece += token;
    else {
      pieces.push(piece);
      piece = '';
    }
  return [...pieces, piece].map((one) => one.trim()).filter((one) => one !== '');
}

interface Piece {
  readonly part?: Column;
  readonly value: string;
}

function pieceOf(piece: string, parts: readonly Column[]): Piece {
  const part = parts.find(({ header }) => piece.toLowerCase().startsWith(`${header}:`));
  if (part === undefined) return { value: unquoted(piece) };
  return { part, value: unquoted(piece.slice(part.header.length + 1).trim()) };
}

interface Start {
  readonly column: Column;
  readonly isAlone: boolean;
  readonly read: CellReader;
}

/** What stands first, without a name: the line, the number, or the place; by itself it is the whole entry. */
function startOf(bare: string, { column, isAlone, read: readPart }: Start): ReadCell {
  const [main] = column.parts ?? [];
  if (main === undefined) return { value: bare };
  if (isReference(column)) return placeOf(bare, isAlone);
  const read = readPart(bare, { ...main, header: column.header });
  if ('problem' in read || isAlone) return read;
  return { value: setField({}, main.path, read.value ?? '') };
}

function placeOf(bare: string, isAlone: boolean): ReadCell {
  const word = PLACE_WORDS.find((kind) => kind === bare);
  if (isAlone) return { value: PlaceName.safeParse(bare).success ? bare : { name: bare } };
  if (word !== undefined) return { value: { kind: word } };
  if (!PlaceName.safeParse(bare).success) return { value: { name: bare } };
  return {
    problem: {
      message: `«${bare}» er et sted fra kommunens fil og kan ikke have mere her.`,
      hint: 'Skriv kun stedets id, eller skriv stedet ud: sted: Biblioteket | adresse: Torvet 1.',
    },
  };
}

function withPart(all: ReadCell, part: Column, read: ReadCell): ReadCell {
  if ('problem' in all || 'problem' in read) return 'problem' in all ? all : read;
  return read.value === undefined ? all : { value: setField(all.value ?? {}, part.path, read.value) };
}

/** The kind of a place that has no name, where it is one that needs none. */
function onlyKind({ kind, name }: YamlRecord): string | undefined {
  return name === undefined ? PLACE_WORDS.find((word) => word === kind) : undefined;
}

function isReference({ path }: Column): boolean {
  return path.join('.') === 'at';
}

function unknownPart(text: string, parts: readonly Column[]): CellProblem {
  const known = parts.slice(1).map(({ header }) => header);
  return {
    message: `«${text}» kan ikke læses her.`,
    hint: `Efter | kan stå: ${known.join(', ')}; hver med kolon efter.`,
  };
}
