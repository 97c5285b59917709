import type { TreeNode } from './body.ts';

/** The words of a node without markup. */
export function plainText(node: TreeNode): string {
  if (node.type === 'break') return ' ';
  return node.value ?? (node.children ?? []).map(plainText).join('');
}
