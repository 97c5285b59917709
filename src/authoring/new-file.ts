import { schemasAt } from '../schema/json-schema.ts';
import type { ValuePath } from './changes.ts';
import { fieldLines, isList, isRecord, type YamlRecord, type YamlValue } from './yaml-text.ts';

/** The fields of an offer in the order of its schema: the order of a new file, and of a new field in an old one. */
export function offerOrder(path: ValuePath): readonly string[] {
  return [...new Set(schemasAt('offers', path).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

/** A new offer's file: its fields, in order, and no text yet. */
export function newOfferText(fields: YamlRecord): string {
  const ordered = inOrder(fields, []) as YamlRecord;
  return ['---', ...Object.entries(ordered).flatMap(([key, value]) => fieldLines(key, value, 0)), '---', ''].join('\n');
}

function inOrder(value: YamlValue, path: ValuePath): YamlValue {
  if (isList(value)) return value.map((item, index) => inOrder(item, [...path, index]));
  if (!isRecord(value)) return value;
  const order = offerOrder(path);
  const keys = Object.keys(value).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key] ?? null, [...path, key])]));
}
