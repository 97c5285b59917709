import { LIMITS } from '../mdx/policy.ts';
import type { YamlFault } from './yaml.ts';

const DEPTH = LIMITS.yamlDepth;
const MANY_INDICATORS = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${DEPTH + 1}}`, 'm');
const FAR_IN = new RegExp(`^ {${DEPTH * 4}}`, 'm');

/**
 * Where lists and groups stand inside each other more deeply than any schema asks for.
 * The parser calls itself for each level; how far that goes before it fails differs from machine to machine.
 */
export function findDeepNesting(text: string): YamlFault | undefined {
  const offsets = [findBrackets(text), text.search(MANY_INDICATORS), text.search(FAR_IN)].filter((at) => at >= 0);
  if (offsets.length === 0) return undefined;
  return {
    offset: Math.min(...offsets),
    rule: 'yaml-depth',
    message: 'Felterne er pakket ind i for mange lag.',
    hint: `Brug højst ${DEPTH} lag. Er det tekst med [ eller {, så sæt den i anførselstegn.`,
  };
}

/** Brackets inside text count too: nobody writes twenty that are not closed. */
function findBrackets(text: string): number {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEPTH) return index;
  }
  return -1;
}
