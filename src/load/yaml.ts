import { LineCounter, isCollection, isMap, isNode, isScalar, isSeq, parseAllDocuments, type Document } from 'yaml';
import type { FieldPath, Finding, Position } from '../schema/finding.ts';
import { findDeepNesting } from './yaml-depth.ts';
import { explainErrors } from './yaml-errors.ts';
import { findSurprises } from './yaml-surprises.ts';

/** Parsed YAML: plain data, and where in the file each part of it stands. */
export interface ParsedYaml {
  readonly data: unknown;
  /** The place of a value; for a missing one, the nearest thing around it. */
  readonly locate: (path: FieldPath) => Position;
  /** The place of a key in a map; the map itself where there is no such key. */
  readonly locateKey: (path: FieldPath, key: string) => Position;
  /** A value as the author wrote it, such as `0561` for 561. */
  readonly writtenAt: (path: FieldPath) => string | undefined;
  /** How many characters stand before a value's text: 1 for a quotation mark, else 0. */
  readonly quoteAt: (path: FieldPath) => 0 | 1;
}

/** A fault at an offset in the YAML text. */
export interface YamlFault {
  readonly offset: number;
  readonly rule?: string;
  readonly message: string;
  readonly hint: string;
}

export interface YamlResult {
  /** Missing when the text cannot be read at all. Data beside findings is good enough to look for more faults in. */
  readonly parsed?: ParsedYaml;
  readonly findings: readonly Finding[];
}

/**
 * Parses YAML 1.2 without surprises: one document, no aliases, tags, directives or merge keys, each key once,
 * and no text lost to a comment sign. `firstLine` is the line in the file where `text` begins.
 */
export function parseYaml(text: string, file: string, firstLine: number): YamlResult {
  const tooDeep = findDeepNesting(text);
  const lines = countLines(text);
  const at: Placer = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const toFinding = ({ offset, rule = 'yaml', message, hint }: YamlFault): Finding => {
    return { file, ...at(offset), severity: 'error', rule, message, hint };
  };
  if (tooDeep) return { findings: [toFinding(tooDeep)] };
  const documents = parse(text);
  const [document] = documents;
  const errors = explainErrors(documents, text);
  if (errors.length > 0) return { findings: errors.map(toFinding) };
  if (!document) return { parsed: nothing(firstLine), findings: [] };
  const surprises = findSurprises(document, text);
  const findings = surprises.faults.map(toFinding);
  return surprises.isReadable ? { parsed: withPlaces(document, at, firstLine), findings } : { findings };
}

function parse(text: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    // The library compares each key with every other; findSurprises does it in one pass.
    uniqueKeys: false,
    logLevel: 'error',
    prettyErrors: false,
  });
  return Array.isArray(documents) ? documents : [];
}

type Placer = (offset: number) => Position;

function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

function nothing(line: number): ParsedYaml {
  const top = () => ({ line, column: 1 });
  return { data: null, locate: top, locateKey: top, writtenAt: () => undefined, quoteAt: () => 0 };
}

function withPlaces(document: Document.Parsed, at: Placer, firstLine: number): ParsedYaml {
  const place = (node: unknown): Position | undefined => (isNode(node) && node.range ? at(node.range[0]) : undefined);
  const keyPlace = (path: FieldPath, key: string): Position | undefined => {
    const map = nodeAt(document, path);
    if (!isMap(map)) return undefined;
    return place(map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key);
  };
  const locate = (path: FieldPath): Position => {
    if (path.length === 0) return { line: firstLine, column: 1 };
    const own = place(nodeAt(document, path));
    if (own) return own;
    const parent = path.slice(0, -1);
    const last = parent.at(-1);
    if (typeof last === 'string') return keyPlace(parent.slice(0, -1), last) ?? locate(parent);
    return locate(parent);
  };
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    locate,
    locateKey: (path, key) => keyPlace(path, key) ?? locate(path),
    writtenAt: (path) => {
      const node = nodeAt(document, path);
      return isScalar(node) ? node.source : undefined;
    },
    quoteAt: (path) => {
      const node = nodeAt(document, path);
      return isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') ? 1 : 0;
    },
  };
}

/** What stands at a path. The first of a list may be written without one: `unit: hus`, for `unit: [hus]`. */
function nodeAt(document: Document.Parsed, path: FieldPath): unknown {
  return path.reduce<unknown>((node, key) => {
    if (key === 0 && isNode(node) && !isSeq(node)) return node;
    return isCollection(node) ? node.get(key, true) : undefined;
  }, document.contents);
}
