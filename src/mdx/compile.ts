import type { Body, Refusal } from './body.ts';
import { inspectTree } from './inspect.ts';
import { findOverLimits } from './limits.ts';
import { parseText } from './parse.ts';
import { renderTree, type TreeOptions } from './render.ts';

export type CompiledBody = { readonly body: Body } | { readonly refusals: readonly Refusal[] };

/**
 * Turns an author's MDX into safe HTML without ever making code of it: the text is parsed with the MDX grammar,
 * every node is held against the policy, and the accepted tree is interpreted.
 * Lines and columns in refusals are those of `source`, whose lines end with `\n`.
 */
export function compileBody(source: string, options: TreeOptions): CompiledBody {
  const overLimits = findOverLimits(source);
  if (overLimits.length > 0) return { refusals: overLimits };
  const parsed = parseText(source);
  const refusals = [
    ...parsed.refusals,
    ...(parsed.tree ? inspectTree(parsed.tree, parsed.source, options.findImage) : []),
  ];
  return parsed.tree && refusals.length === 0 ? { body: renderTree(parsed.tree, options) } : { refusals };
}
