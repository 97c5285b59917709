import { findChanges, type Rename, type ValuePath } from '../changes.ts';
import type { FieldOrder } from '../edit-yaml.ts';
import { editKeepingComments } from '../keep-comments.ts';
import { isRecord, type YamlRecord, type YamlValue } from '../yaml-text.ts';
import type { Remark } from './step.ts';

/** A file's fields on their way from old to new. */
export interface Draft {
  readonly fields: YamlRecord;
  /** Fields that have another name now. */
  readonly renames: readonly Rename[];
  readonly remarks: readonly Omit<Remark, 'file'>[];
}

/** One part of a step: what it knows nothing of stays. */
export type Part = (draft: Draft) => Draft;

export function draftOf(fields: YamlRecord): Draft {
  return { fields, renames: [], remarks: [] };
}

export function withFields(draft: Draft, fields: YamlRecord): Draft {
  return { ...draft, fields };
}

export function withRemark(draft: Draft, path: ValuePath, [message, hint]: readonly [string, string]): Draft {
  return { ...draft, remarks: [...draft.remarks, { path, message, hint }] };
}

/** A field under its new name, at its old place; the old one goes where there is one of the new name already. */
export function renamed(draft: Draft, path: ValuePath, key: string): Draft {
  const group = groupAt(draft.fields, path.slice(0, -1));
  const old = String(path.at(-1));
  if (group === undefined || !Object.hasOwn(group, old) || Object.hasOwn(group, key)) return draft;
  const entries = Object.entries(group).map(([name, value]) => [name === old ? key : name, value] as const);
  const fields = setGroup(draft.fields, path.slice(0, -1), Object.fromEntries(entries));
  return { ...draft, fields, renames: [...draft.renames, { kind: 'rename', path, key }] };
}

/** Changes a group of fields, if it is there. */
export function inGroup(draft: Draft, path: ValuePath, change: (group: YamlRecord) => YamlRecord): Draft {
  const group = groupAt(draft.fields, path);
  return group === undefined ? draft : withFields(draft, setGroup(draft.fields, path, change(group)));
}

/** The text of the draft's fields: the old text with what differs written anew, comments and all else as they were. */
export function textOf(text: string, before: YamlRecord, draft: Draft, order: FieldOrder): string {
  const named = draft.renames.reduce((fields, { path, key }) => renamed(draftOf(fields), path, key).fields, before);
  return editKeepingComments(text, [...draft.renames, ...findChanges(named, draft.fields)], order);
}

export function without(record: YamlRecord, ...keys: readonly string[]): YamlRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** One value as itself, several as a list. */
export function oneOrList(values: readonly YamlValue[]): YamlValue {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}

export function groupAt(fields: YamlValue | undefined, path: ValuePath): YamlRecord | undefined {
  const found = path.reduce<YamlValue | undefined>(
    (current, part) =>
      isRecord(current)
        ? current[part]
        : Array.isArray(current)
          ? (current as readonly YamlValue[])[Number(part)]
          : undefined,
    fields,
  );
  return isRecord(found) ? found : undefined;
}

function setGroup(fields: YamlRecord, [part, ...rest]: ValuePath, group: YamlRecord): YamlRecord {
  if (part === undefined) return group;
  const inner = fields[part];
  if (Array.isArray(inner)) {
    const list = inner as readonly YamlValue[];
    const [index, ...deeper] = rest;
    const changed = list.map((item, at) => (at === index && isRecord(item) ? setGroup(item, deeper, group) : item));
    return { ...fields, [part]: changed };
  }
  return isRecord(inner) ? { ...fields, [part]: setGroup(inner, rest, group) } : fields;
}
