import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** A validator that lists its faults as `path message`. */
export type Validate = (value: unknown) => readonly string[];

/** Validates by a JSON Schema (2020-12), formats too. Words that only document a schema are let pass. */
export function validatorOf(schema: AnySchemaObject, { isStrict = true } = {}): Validate {
  const ajv = new Ajv2020({ allErrors: true, strict: isStrict });
  formats(ajv);
  const check = ajv.compile(schema);
  return (value) => (check(value) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`));
}
