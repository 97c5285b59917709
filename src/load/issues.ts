import type { z } from 'zod';
import type { FieldPath } from '../schema/finding.ts';

/**
 * Where a field may be written in several ways, what is wrong is said of the way its author chose: the one whose sort
 * of value it is, and of those the one that came furthest. A value of no such sort is wrong as a whole.
 */
export function unfold(issue: z.core.$ZodIssue, data: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const value = valueAt(data, fieldPath(issue));
  if (value === undefined) return [issue];
  const options = issue.errors.map((errors) => errors.flatMap((inner) => unfoldInside(inner, value)));
  const [chosen] = options
    .filter((errors) => !errors.some(isOfOtherSort))
    .toSorted((a, b) => farthest(b) - farthest(a));
  const inside = chosen ?? sortOf(options);
  return inside === undefined ? [issue] : inside.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The path of a fault's field, with keys and list indexes only. */
export function fieldPath({ path }: z.core.$ZodIssue): FieldPath {
  return path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
}

export function valueAt(data: unknown, path: FieldPath): unknown {
  let current = data;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string | number, unknown>)[part];
  }
  return current;
}

function unfoldInside(inner: z.core.$ZodIssue, value: unknown): z.core.$ZodIssue[] {
  return unfold(inner, value);
}

/** Of options that are all of another sort, the text: a number or a word that was to be one. Closed lists name themselves. */
function sortOf(options: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  if (options.some((errors) => errors.some(({ code }) => code === 'invalid_value'))) return undefined;
  return options.find((errors) => errors.some((inner) => inner.code === 'invalid_type' && inner.expected === 'string'));
}

function isOfOtherSort({ code, path }: z.core.$ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function farthest(errors: readonly z.core.$ZodIssue[]): number {
  return Math.max(...errors.map(({ path }) => path.length));
}
