import { EXTENSIONS, type Kind } from '../schema/index.ts';
import { jsonSchema, type JsonSchema } from '../schema/json-schema.ts';
import { wordsOf } from '../schema/enum-words.ts';

/** JSON Schema with what editors show beside a completion, and what is not checked while one writes. */
export interface EditorSchema extends JsonSchema {
  readonly $schema: string;
  readonly $comment: string;
}

const COMMENT =
  'Laves af «npm run schemas» ud fra src/schema; ret ikke filen her. Skemaet kender felterne, deres form og de lukkede lister. ' +
  'Det kender ikke regler mellem felter (til før fra, startDate til recurrence), om en dag findes i kalenderen, eller om det, ' +
  'man peger på, findes. Det siger «npm run check» og «npm run dev».';

/**
 * The JSON Schema (draft 7, what editors' YAML extensions read) of one kind of authored file: what may be written, with
 * the Danish descriptions and a word for each term of a closed list.
 */
export function editorSchema(kind: Kind): EditorSchema {
  const { description = '', ...schema } = withWords(jsonSchema(kind), '');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: COMMENT,
    description:
      EXTENSIONS[kind] === '.mdx' ? `${description} Felterne øverst i filen, mellem de to linjer ---.` : description,
    ...schema,
  };
}

/** Adds `enumDescriptions` to every closed list whose field, or the list around it, says what the terms mean. */
function withWords(schema: JsonSchema, around: string): JsonSchema {
  const description = schema.description ?? around;
  const nested = (inner: JsonSchema) => withWords(inner, description);
  return {
    ...schema,
    ...(schema.enum ? enumDescriptions(schema.enum, description) : {}),
    ...(schema.items ? { items: nested(schema.items) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map(nested) } : {}),
    ...(schema.oneOf ? { oneOf: schema.oneOf.map(nested) } : {}),
    ...(schema.properties
      ? {
          properties: Object.fromEntries(Object.entries(schema.properties).map(([key, value]) => [key, nested(value)])),
        }
      : {}),
  };
}

function enumDescriptions(terms: readonly unknown[], description: string): object {
  const words = wordsOf(description, terms.map(String));
  return words.size === 0 ? {} : { enumDescriptions: terms.map((term) => words.get(String(term)) ?? '') };
}
