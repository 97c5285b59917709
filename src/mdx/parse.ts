import { mdxToMdast } from 'satteri';
import type { Refusal, TreeNode } from './body.ts';
import { refuseAt, type Objection } from './place.ts';
import { LIMITS, REFUSED_NODES } from './policy.ts';
import { explainSyntax, type Span } from './syntax.ts';

export interface ParsedText {
  /** Missing when the text cannot be parsed even without its faults. */
  readonly tree?: TreeNode;
  /** The text that the tree is of: the author's, with a letter in the place of each fault. Places are the same. */
  readonly source: string;
  readonly refusals: readonly Refusal[];
}

/**
 * A line that the parser would read as a module's. It must never see one:
 * Sätteri 0.10.5 stops the whole process at some of them (`export const x = 1` in a text that ends with a backslash).
 */
const MODULE_LINE = /^(?:import|export)(?![\p{L}\p{N}-])[^\n]*/gmu;

const MODULE_REFUSAL: Objection = { rule: 'mdx-syntax', ...REFUSED_NODES.mdxjsEsm };

/**
 * Parses text with the MDX grammar. The parser stops at its first fault;
 * here that place is made harmless and the text is parsed again, so that an editor hears of all of them at once.
 */
export function parseText(text: string): ParsedText {
  const modules = [...text.matchAll(MODULE_LINE)].slice(0, LIMITS.findings + 1);
  const refusals: Refusal[] = modules.map(({ index }) => refuseAt(text, index, MODULE_REFUSAL));
  let source = text.replace(MODULE_LINE, (line) => 'x'.repeat(line.length));
  for (let attempts = 0; attempts < LIMITS.syntaxFaults; attempts++) {
    const attempt = parse(source);
    if ('tree' in attempt) return { tree: attempt.tree, source, refusals };
    const { spans, at, ...objection } = explainSyntax(attempt.message, source);
    refusals.push(refuseAt(text, at, objection));
    const next = mask(source, spans);
    if (next === source) break;
    source = next;
  }
  return { source, refusals };
}

function parse(source: string): { readonly tree: TreeNode } | { readonly message: string } {
  try {
    return { tree: mdxToMdast(source, { features: { gfm: true, frontmatter: false } }) as TreeNode };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

function mask(source: string, spans: readonly Span[]): string {
  return spans.reduce(
    (text, [from, to]) => text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, 'x') + text.slice(to),
    source,
  );
}
