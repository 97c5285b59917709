import { isList, isRecord, type YamlRecord, type YamlValue } from './yaml-text.ts';

export type ValuePath = readonly (string | number)[];

/** One change of a file's fields. `insert` puts an item into a list, before the one that has its place now. */
export type Change =
  | { readonly kind: 'set' | 'insert'; readonly path: ValuePath; readonly value: YamlValue }
  | { readonly kind: 'remove'; readonly path: ValuePath };

/** A field gets another name and stays where it is. */
export interface Rename {
  readonly kind: 'rename';
  readonly path: ValuePath;
  readonly key: string;
}

/** The fewest changes that make `after` of `before`, in the order in which they must be made. */
export function findChanges(before: YamlValue, after: YamlValue, path: ValuePath = []): Change[] {
  if (isSame(before, after)) return [];
  if (isRecord(before) && isRecord(after) && size(before) > 0 && size(after) > 0)
    return changesOfRecord(before, after, path);
  if (isList(before) && isList(after) && before.length > 0 && after.length > 0)
    return changesOfList(before, after, path);
  return [{ kind: 'set', path, value: after }];
}

/** Whether two values say the same; the order of fields does not count, that of lists does. */
export function isSame(a: YamlValue | undefined, b: YamlValue | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (isRecord(a) && isRecord(b))
    return size(a) === size(b) && Object.keys(a).every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
  return a === b;
}

/** New fields first: a group must not be empty on the way. */
function changesOfRecord(before: YamlRecord, after: YamlRecord, path: ValuePath): Change[] {
  const set = Object.entries(after).flatMap(([key, value]): Change[] => {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    return old === undefined ? [{ kind: 'set', path: [...path, key], value }] : findChanges(old, value, [...path, key]);
  });
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [...set, ...gone.map((key): Change => ({ kind: 'remove', path: [...path, key] }))];
}

/** What is the same at both ends stays; the rest is changed in place, and what is then too much or too little at its end. */
function changesOfList(before: readonly YamlValue[], after: readonly YamlValue[], path: ValuePath): Change[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const ends = { before: before.length - tail, after: after.length - tail };
  const changes: Change[] = [];
  for (let index = head; index < ends.after; index += 1) {
    const [old, value] = [before[index], after[index]];
    if (value === undefined) continue;
    if (index < ends.before && old !== undefined) changes.push(...findChanges(old, value, [...path, index]));
    else changes.push({ kind: 'insert', path: [...path, index], value });
  }
  for (let index = ends.before - 1; index >= ends.after; index -= 1)
    changes.push({ kind: 'remove', path: [...path, index] });
  return changes;
}

function size(record: YamlRecord): number {
  return Object.keys(record).length;
}
