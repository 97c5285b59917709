import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { validatorOf, type Validate } from './validate.ts';

type Schema = Record<string, unknown>;

const made = new Map<string, Validate>();

/**
 * Validates a service by the specification's compiled schema, which is large: each is compiled once. Fields that it does
 * not name are refused too; the schema itself lets them pass, the specification's check of its examples does not.
 */
export function hsdsValidator(version: '3.0' | '3.1'): Validate {
  const validate = made.get(version) ?? compile(version);
  made.set(version, validate);
  return validate;
}

function compile(version: '3.0' | '3.1'): Validate {
  const bytes = gunzipSync(readFileSync(`tests/fixtures/hsds/${version}/service.json.gz`));
  const schema = JSON.parse(bytes.toString('utf8')) as Schema;
  // The compiled schema carries words of its own (`constraints`, `datapackage_type`), so strict mode is off.
  return validatorOf(closed(schema), { isStrict: false });
}

/** The same schema with no other fields allowed at any depth, as the specification checks its own examples. */
function closed(schema: Schema): Schema {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [name, name === 'properties' ? mapped(value) : descend(value)]),
  );
  return 'properties' in schema ? { ...inner, additionalProperties: false } : inner;
}

function mapped(properties: unknown): unknown {
  return Object.fromEntries(Object.entries(properties as Schema).map(([name, value]) => [name, descend(value)]));
}

function descend(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? closed(value as Schema) : value;
}
