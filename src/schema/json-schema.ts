import { z } from 'zod';
import type { FieldPath } from './finding.ts';
import { SCHEMAS, type Kind } from './index.ts';

/** The part of JSON Schema that authored files need. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
}

const made = new Map<Kind, JsonSchema>();

/** What an author may write in a file of one kind: the one description of which fields may stand where. */
export function jsonSchema(kind: Kind): JsonSchema {
  const known = made.get(kind);
  if (known) return known;
  const schema = z.toJSONSchema(SCHEMAS[kind], {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-07',
  }) as JsonSchema;
  made.set(kind, schema);
  return schema;
}

/** All schemas that a value at a path may have to meet; several where there are alternatives. */
export function schemasAt(kind: Kind, path: FieldPath): JsonSchema[] {
  let current = alternatives(jsonSchema(kind));
  for (const part of path) {
    current = current
      .map((schema) => (typeof part === 'number' ? schema.items : schema.properties?.[part]))
      .filter((schema) => schema !== undefined)
      .flatMap(alternatives);
  }
  return current;
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  const options = schema.anyOf ?? schema.oneOf;
  return options ? options.flatMap(alternatives) : [schema];
}
