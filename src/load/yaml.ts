import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isScalar,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { FieldPath, Finding, Position } from '../schema/finding.ts';

/** Parsed YAML: plain data, and where in the file each part of it stands. */
export interface ParsedYaml {
  readonly data: unknown;
  /** The place of a value; for a missing one, the nearest thing around it. */
  readonly locate: (path: FieldPath) => Position;
  /** The place of a key in a map; the map itself where there is no such key. */
  readonly locateKey: (path: FieldPath, key: string) => Position;
}

export type YamlResult = { readonly parsed: ParsedYaml } | { readonly findings: readonly Finding[] };

/**
 * Parses YAML 1.2 without surprises: one document, no aliases, no tags, no merge keys, each key once,
 * and no text lost to a comment sign. `firstLine` is the line in the file where `text` begins.
 */
export function parseYaml(text: string, file: string, firstLine: number): YamlResult {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  const finding = (place: Position, rule: string, message: string, hint: string): Finding => ({
    file,
    ...place,
    severity: 'error',
    rule,
    message,
    hint,
  });
  if (!document)
    return {
      parsed: {
        data: null,
        locate: () => ({ line: firstLine, column: 1 }),
        locateKey: () => ({ line: firstLine, column: 1 }),
      },
    };
  const findings = document.errors.map((error) => finding(at(error.pos[0]), 'yaml', ...explain(error.code)));
  if (second)
    findings.push(
      finding(
        at(second.range[0]),
        'yaml',
        'Filen har en linje med --- for meget.',
        'Felterne skal stå samlet, og der må kun være én --- før og én --- efter dem.',
      ),
    );
  visit(document, {
    Node(_key, node) {
      const surprise = findSurprise(node, text);
      if (surprise) findings.push(finding(at(surprise.offset), 'yaml', surprise.message, surprise.hint));
    },
  });
  return findings.length > 0 ? { findings } : { parsed: withPlaces(document, at, { line: firstLine, column: 1 }) };
}

function withPlaces(document: Document.Parsed, at: (offset: number) => Position, top: Position): ParsedYaml {
  const place = (node: unknown): Position | undefined => (isNode(node) && node.range ? at(node.range[0]) : undefined);
  const keyPlace = (path: FieldPath, key: string): Position | undefined => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!isMap(map)) return undefined;
    return place(map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key);
  };
  const locate = (path: FieldPath): Position => {
    if (path.length === 0) return top;
    const own = place(document.getIn(path, true));
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
  };
}

interface Surprise {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

function findSurprise(node: Node, text: string): Surprise | undefined {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node) || ('anchor' in node && Boolean(node.anchor))) {
    return {
      offset,
      message: 'Tegnene & og * foran en værdi har en særlig betydning i filen.',
      hint: 'Sæt værdien i anførselstegn.',
    };
  }
  if ('tag' in node && Boolean(node.tag)) {
    return {
      offset,
      message: 'Tegnet ! foran en værdi har en særlig betydning i filen.',
      hint: 'Sæt værdien i anførselstegn.',
    };
  }
  if (isScalar(node) && node.type === 'PLAIN' && node.range) {
    const [rest = ''] = text.slice(node.range[1]).split('\n', 1);
    if (/^[ \t]+#\S/.test(rest)) {
      return {
        offset: node.range[1] + rest.indexOf('#'),
        message: 'Alt efter tegnet # forsvinder her.',
        hint: 'Sæt hele teksten i anførselstegn, fx "Gruppe #1".',
      };
    }
  }
  return undefined;
}

/** What a YAML error means to an editor. Codes are those of the `yaml` library. */
function explain(code: string): [message: string, hint: string] {
  switch (code) {
    case 'DUPLICATE_KEY':
      return ['Feltet står to gange.', 'Slet det ene.'];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'Linjen har et kolon, som bliver læst som et nyt felt.',
        'Sæt teksten i anførselstegn, fx title: "Kom forbi: åben rådgivning".',
      ];
    case 'TAB_AS_INDENT':
      return ['Linjen er rykket ind med tabulator.', 'Brug mellemrum, to for hvert trin.'];
    case 'BAD_INDENT':
      return ['Linjen er rykket forkert ind.', 'Felter, der hører sammen, skal stå lige langt inde.'];
    case 'MISSING_CHAR':
      return ['Et anførselstegn eller en parentes mangler.', 'Se efter, om alle " og [ ] er sat parvis.'];
    default:
      return [
        'Linjen kan ikke læses.',
        'Skriv felt: værdi. Sæt teksten i anførselstegn, hvis den har : eller # i sig.',
      ];
  }
}
