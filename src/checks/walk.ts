import type { FieldPath } from '../schema/finding.ts';

/** A value anywhere in a file's fields, and the way to it. */
export interface Found {
  readonly path: FieldPath;
  readonly value: unknown;
}

/** Every value in a file's fields, groups and lists too, from the outside in. */
export function valuesIn(value: unknown, path: FieldPath = []): Found[] {
  const own = { path, value };
  if (Array.isArray(value)) return [own, ...value.flatMap((item: unknown, index) => valuesIn(item, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [own];
  return [own, ...Object.entries(value).flatMap(([key, child]) => valuesIn(child, [...path, key]))];
}
