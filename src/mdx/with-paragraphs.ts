import type { TreeNode } from './body.ts';

/** Node types that stand inside a line. */
const INLINE = new Set(['text', 'emphasis', 'strong', 'link', 'break', 'inlineCode']);

/** `<GoodToKnow>Kom ind.</GoodToKnow>` on one line has text right inside the box; here it gets the paragraph it lacks. */
export function withParagraphs(node: TreeNode): TreeNode {
  if (node.children === undefined || INLINE.has(node.type)) return node;
  if (node.type !== 'mdxJsxFlowElement') return { ...node, children: node.children.map(withParagraphs) };
  const children: TreeNode[] = [];
  let line: TreeNode[] = [];
  for (const child of node.children) {
    if (INLINE.has(child.type)) line.push(child);
    else {
      children.push(...paragraphOf(line), withParagraphs(child));
      line = [];
    }
  }
  return { ...node, children: [...children, ...paragraphOf(line)] };
}

function paragraphOf(children: readonly TreeNode[]): TreeNode[] {
  const isBlank = children.every(({ type, value }) => type === 'text' && (value ?? '').trim() === '');
  return isBlank ? [] : [{ type: 'paragraph', children }];
}
