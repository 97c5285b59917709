import { isAlias, isMap, isNode, isScalar, visit, type Document, type Node, type YAMLMap } from 'yaml';
import { findRefusedCharacters } from '../mdx/characters.ts';
import type { YamlFault } from './yaml.ts';

export interface Surprises {
  readonly faults: readonly YamlFault[];
  /** Whether plain data can be made of the document all the same. */
  readonly isReadable: boolean;
}

/** YAML that is correct but means something else than an editor thinks. */
export function findSurprises(document: Document.Parsed, text: string): Surprises {
  const faults = findDirectives(text);
  let isReadable = true;
  visit(document, {
    Node(_key, node) {
      const properties = inspectProperties(node, text);
      if (properties || (isMap(node) && !node.items.every(({ key }) => isScalar(key)))) isReadable = false;
      faults.push(...(properties ?? inspectValue(node, text)));
    },
  });
  return { faults, isReadable };
}

function inspectValue(node: Node, text: string): YamlFault[] {
  if (isMap(node)) return inspectKeys(node);
  return [...inspectComment(node, text), ...inspectCharacters(node)];
}

/** `%YAML 1.1` would turn yes and no into booleans. */
function findDirectives(text: string): YamlFault[] {
  const offset = text.search(/^%/m);
  if (offset === -1) return [];
  return [{ offset, message: 'Linjer, der begynder med %, kan ikke bruges.', hint: 'Slet linjen.' }];
}

function inspectProperties(node: Node, text: string): YamlFault[] | undefined {
  const start = node.range?.[0] ?? 0;
  const hint = 'Sæt værdien i anførselstegn.';
  const before = (sign: string) => firstOfRun(text, text.lastIndexOf(sign, start));
  const isAnchored = 'anchor' in node && Boolean(node.anchor);
  if (isAlias(node) || isAnchored) {
    const message = 'Tegnene & og * foran en værdi har en særlig betydning i filen.';
    return [{ offset: isAlias(node) ? start : before('&'), message, hint }];
  }
  if (!('tag' in node && Boolean(node.tag))) return undefined;
  return [{ offset: before('!'), message: 'Tegnet ! foran en værdi har en særlig betydning i filen.', hint }];
}

/** `!!js/function` begins at the first of its signs. */
function firstOfRun(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at > 0 && text[at - 1] === text[at]) at -= 1;
  return at;
}

function inspectKeys(map: YAMLMap): YamlFault[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }): YamlFault[] => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key))
      return [{ offset, message: 'Et felts navn kan ikke være en liste eller en gruppe.', hint: 'Skriv felt: værdi.' }];
    const name = String(key.value);
    if (seen.has(name)) return [{ offset, message: 'Feltet står to gange.', hint: 'Slet det ene.' }];
    seen.add(name);
    return [];
  });
}

/** `Gruppe #1` ends at the sign; a comment for colleagues has a blank after it and no number. */
function inspectComment(node: Node, text: string): YamlFault[] {
  if (!isScalar(node) || !node.range || (node.type ?? '').startsWith('BLOCK')) return [];
  const end = node.range[1];
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  if (!/^[ \t]*#(?:\S|[ \t]*\d)/.test(rest) || !/[ \t]/.test(text[end + rest.indexOf('#') - 1] ?? '')) return [];
  return [
    {
      offset: end + rest.indexOf('#'),
      message: 'Alt efter tegnet # forsvinder her.',
      hint: 'Sæt hele teksten i anførselstegn, fx "Gruppe #1".',
    },
  ];
}

/** Characters that were refused in the file may come back through `"\u202e"`. */
function inspectCharacters(node: Node): YamlFault[] {
  const [fault] = isScalar(node) && typeof node.value === 'string' ? findRefusedCharacters(node.value) : [];
  if (!fault) return [];
  const { rule, message, hint } = fault;
  return [{ offset: node.range?.[0] ?? 0, rule, message, hint }];
}
