import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { legible } from '../mdx/characters.ts';
import type { FieldPath } from '../schema/finding.ts';
import { hintFor } from '../schema/hints.ts';
import type { Kind } from '../schema/index.ts';
import { schemasAt } from '../schema/json-schema.ts';

export interface Explanation {
  readonly message: string;
  readonly hint?: string;
}

/** A key without a value is most often the rest of a text: `{ note: Kom, bare }`. */
export function explainUnknownKey(kind: Kind, path: FieldPath, key: string, isAlone: boolean): Explanation {
  const allowed = allowedKeys(kind, path);
  const message = `Feltet ${show(dotted([...path, key]))} findes ikke.`;
  const known = hintFor(kind, path, key);
  if (known !== undefined && !isAlone) return { message, hint: known };
  if (/[^A-Za-z0-9_-]/.test(key) || (isAlone && path.length > 0))
    return {
      message: `«${show(key)}» bliver læst som et felt.`,
      hint: 'Teksten foran har et komma eller et kolon. Sæt hele teksten i anførselstegn.',
    };
  const suggestion = suggest(key, allowed);
  if (suggestion) return { message, hint: `Mente du ${suggestion}?` };
  return allowed.length > 0 ? { message, hint: `Her kan stå: ${allowed.join(', ')}.` } : { message };
}

/** A field that its schema refuses. */
export interface FaultyField {
  readonly kind: Kind;
  readonly path: FieldPath;
  /** Undefined where the field is missing. */
  readonly value: unknown;
  /** The value as the author wrote it. */
  readonly written: string | undefined;
  /** What the author can only have meant. */
  readonly mended?: string | boolean;
}

export function explain(issue: z.core.$ZodIssue, field: FaultyField): Explanation {
  const { kind, path, value } = field;
  const name = dotted(path);
  const options = allowedValues(issue, kind, path);
  if (value === undefined) {
    return {
      message: `Feltet ${name} mangler.`,
      hint:
        options.length > 0 ? `Skriv en af disse: ${options.join(', ')}.` : (describe(kind, path) ?? 'Skriv feltet.'),
    };
  }
  if (options.length > 0) {
    const suggestion = typeof value === 'string' ? suggest(value, options) : undefined;
    return {
      message: `${name}: «${show(value)}» kan ikke bruges her.`,
      hint:
        field.mended !== undefined
          ? `Skriv ${show(field.mended)}.`
          : suggestion
            ? `Mente du ${suggestion}?`
            : `Skriv en af disse: ${options.join(', ')}.`,
    };
  }
  if (issue.code === 'invalid_type') return explainType(issue.expected, field);
  const said = paramsOf(issue)['hint'];
  const hint = typeof said === 'string' ? said : (written(field.mended) ?? describe(kind, path));
  return { message: `${name} ${issue.message}.`, ...(hint === undefined ? {} : { hint }) };
}

export function paramsOf(issue: z.core.$ZodIssue): Readonly<Record<string, unknown>> {
  return issue.code === 'custom' ? (issue.params ?? {}) : {};
}

/** A value to write, in the quotes that keep it a text. */
function written(mended: string | boolean | undefined): string | undefined {
  if (typeof mended === 'boolean') return `Skriv ${mended}.`;
  return mended === undefined ? undefined : `Skriv "${show(mended)}".`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'en gruppe af felter',
};

function explainType(expected: string, { path, value, written, mended }: FaultyField): Explanation {
  const name = path.length === 0 ? 'Felterne' : dotted(path);
  const message = `${name} skal være ${TYPE_NAMES[expected] ?? expected}.`;
  if (path.length === 0) return { message, hint: 'Skriv felt: værdi, med et mellemrum efter kolon.' };
  if (value === null)
    return { message: `${name} er tomt.`, hint: 'Udfyld feltet, eller slet linjen, hvis I ikke ved det.' };
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { message, hint: `Sæt værdien i anførselstegn: "${show(mended ?? written ?? String(value))}".` };
  if (expected === 'string' && typeof value === 'object')
    return { message, hint: 'Sæt hele teksten i anførselstegn; et kolon i teksten læses ellers som et felt.' };
  if (expected === 'array')
    return { message, hint: 'Skriv hvert punkt på sin egen linje med - foran, eller [et, to].' };
  if (expected === 'boolean' && mended !== undefined) return { message, hint: `Skriv ${String(mended)}.` };
  if (expected === 'boolean') return { message, hint: 'Skriv true for ja og false for nej, uden anførselstegn.' };
  if (expected === 'object') return { message, hint: 'Skriv felterne på linjerne under, rykket to mellemrum ind.' };
  return { message, hint: 'Skriv tallet uden anførselstegn.' };
}

function allowedKeys(kind: Kind, path: FieldPath): string[] {
  return [...new Set(schemasAt(kind, path).flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

function allowedValues(issue: z.core.$ZodIssue, kind: Kind, path: FieldPath): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  return schemasAt(kind, path)
    .flatMap((schema) => [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])])
    .map(String);
}

function describe(kind: Kind, path: FieldPath): string | undefined {
  return schemasAt(kind, path).find((schema) => schema.description !== undefined)?.description;
}

function suggest(word: string, options: readonly string[]): string | undefined {
  if (options.length === 0) return undefined;
  const best = closest(word.toLowerCase(), [...options]);
  return distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(2, Math.floor(word.length / 4))
    ? best
    : undefined;
}

function dotted(path: FieldPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : index === 0 ? part : `.${part}`))
    .join('');
}

function show(value: unknown): string {
  return legible(typeof value === 'string' ? value : JSON.stringify(value));
}
