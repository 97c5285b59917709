import { isSame, type ValuePath } from '../authoring/changes.ts';
import { isRecord, type YamlRecord, type YamlValue } from '../authoring/yaml-text.ts';

/** The data with a field set; groups on the way are made. */
export function setField(data: YamlValue | undefined, [part, ...rest]: ValuePath, value: YamlValue): YamlValue {
  if (part === undefined) return value;
  const record = isRecord(data) ? data : {};
  return { ...record, [part]: setField(record[part], rest, value) };
}

/** Takes a field away, and the groups around it that are empty for that; those that must be there stay. */
export function unsetField(data: YamlValue, path: ValuePath): YamlValue {
  const [part, ...rest] = path;
  if (part === undefined || !isRecord(data) || !Object.hasOwn(data, part)) return data;
  const inner = data[part];
  const others = without(data, part);
  if (rest.length === 0 || inner === undefined) return others;
  const left = unsetField(inner, rest);
  const isEmptied = isRecord(left) && Object.keys(left).length === 0 && !isSame(left, inner) && part !== 'audience';
  return isEmptied ? others : { ...data, [part]: left };
}

function without(record: YamlRecord, key: string | number): YamlRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
