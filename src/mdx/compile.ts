import { mdxToMdast } from 'satteri';
import type { Body, Refusal, TreeNode } from './body.ts';
import { inspectTree } from './inspect.ts';
import { LIMITS } from './policy.ts';
import { renderTree, type RenderOptions } from './render.ts';

export type CompiledBody = { readonly body: Body } | { readonly refusals: readonly Refusal[] };

/**
 * Turns an author's MDX into safe HTML without ever making code of it: the text is parsed with the MDX grammar,
 * every node is held against the policy, and the accepted tree is interpreted.
 * Lines and columns in refusals are those of `source`.
 */
export function compileBody(source: string, options: RenderOptions): CompiledBody {
  const tooLong = findLongBlock(source);
  if (tooLong) return { refusals: [tooLong] };
  const parsed = parse(source);
  if ('refusal' in parsed) return { refusals: [parsed.refusal] };
  const refusals = inspectTree(parsed.tree);
  return refusals.length > 0 ? { refusals } : { body: renderTree(parsed.tree, options) };
}

function parse(source: string): { tree: TreeNode } | { refusal: Refusal } {
  try {
    return { tree: mdxToMdast(source, { features: { gfm: true, frontmatter: false } }) as TreeNode };
  } catch (error) {
    return { refusal: syntaxRefusal(error instanceof Error ? error.message : String(error)) };
  }
}

/** The parser reports `line:column: message`; the hint depends on what kind of character it met. */
function syntaxRefusal(message: string): Refusal {
  const match = /^(\d+):(\d+)(?:-\d+:\d+)?: ([^]*)$/.exec(message);
  const detail = match?.[3] ?? message;
  const place = { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1), rule: 'mdx-syntax' };
  if (detail.includes('expression') || detail.includes('`{`')) {
    return {
      ...place,
      message: 'En krølleparentes { bliver ikke lukket.',
      hint: 'Slet den, eller sæt teksten mellem `accenter`.',
    };
  }
  if (/clos(?:ing|e)|end of file|end tag/i.test(detail)) {
    return {
      ...place,
      message: 'En boks bliver ikke lukket.',
      hint: 'Hver boks begynder med fx <GoodToKnow> og slutter med </GoodToKnow>, hver på sin egen linje.',
    };
  }
  return {
    ...place,
    message: 'Tegnet < bliver læst som begyndelsen på en boks.',
    hint: 'Skriv «mindre end» med ord, eller sæt et mellemrum efter <.',
  };
}

function findLongBlock(source: string): Refusal | undefined {
  let line = 1;
  for (const block of source.split(/\n[ \t]*\n/)) {
    if (block.length > LIMITS.blockCharacters && block.trim() !== '') {
      return {
        line,
        column: 1,
        rule: 'mdx-length',
        message: `Et afsnit er over ${LIMITS.blockCharacters} tegn.`,
        hint: 'Del det op med tomme linjer.',
      };
    }
    line += block.split('\n').length + 1;
  }
  return undefined;
}
