import type { Refusal, TreeNode } from './body.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column, from 1, of an offset in UTF-16 units from 0. Lines end with `\n`. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The offset of a line and a column; the other way round. */
export function offsetAt(source: string, { line, column }: Place): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

export function startOf(node: TreeNode): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: TreeNode): number {
  return node.position?.end.offset ?? 0;
}

/** What a rule says about a place, without the place. */
export type Objection = Omit<Refusal, 'line' | 'column'>;

export function refuseNode(node: TreeNode, objection: Objection): Refusal {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, ...objection };
}

export function refuseAt(source: string, offset: number, objection: Objection): Refusal {
  return { ...placeAt(source, offset), ...objection };
}
