import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { legible } from '../mdx/characters.ts';
import { LIMITS } from '../mdx/policy.ts';
import type { FieldPath, Finding, Position } from '../schema/finding.ts';
import { SCHEMAS, type Frontmatter, type Kind } from '../schema/index.ts';
import { schemasAt } from '../schema/json-schema.ts';
import type { ParsedYaml } from './yaml.ts';

export type ValidationResult<K extends Kind> =
  { readonly data: Frontmatter<K> } | { readonly findings: readonly Finding[] };

/** Holds parsed frontmatter against its kind's schema; every fault becomes a finding at its line and column. */
export function validate<K extends Kind>(kind: K, yaml: ParsedYaml, file: string): ValidationResult<K> {
  const result = SCHEMAS[kind].safeParse(yaml.data ?? {});
  if (result.success) return { data: result.data as Frontmatter<K> };
  const issues = result.error.issues.flatMap((issue) => unfold(issue, yaml.data));
  return { findings: firstOfEachPath(issues).flatMap((issue) => toFindings(issue, kind, yaml, file)) };
}

/**
 * Where a field may be written in several ways, what is wrong is said of the way its author chose: the one whose sort
 * of value it is, and of those the one that came furthest.
 */
function unfold(issue: z.core.$ZodIssue, data: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const options = issue.errors.filter((errors) => !errors.some(isOfOtherSort));
  const [chosen] = options.toSorted((a, b) => farthest(b) - farthest(a));
  if (chosen === undefined || valueAt(data, path) === undefined) return [issue];
  return chosen.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }, data));
}

function isOfOtherSort({ code, path }: z.core.$ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function farthest(errors: readonly z.core.$ZodIssue[]): number {
  return Math.max(...errors.map(({ path }) => path.length));
}

/** A date that is not written as one is not a day in the calendar either: once is enough. */
function firstOfEachPath(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = JSON.stringify([code === 'unrecognized_keys', ...path.map(String)]);
    return !seen.has(key) && seen.add(key);
  });
}

function toFindings(issue: z.core.$ZodIssue, kind: Kind, yaml: ParsedYaml, file: string): Finding[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
  if (issue.code === 'unrecognized_keys') {
    // Nobody reads more; and looking for each key among all the others takes time.
    return issue.keys.slice(0, LIMITS.findings + 1).map((key) => ({
      file,
      ...yaml.locateKey(path, key),
      severity: 'error',
      rule: 'unknown-field',
      ...explainUnknownKey(kind, path, key, valueAt(yaml.data, [...path, key]) === null),
    }));
  }
  const missing = valueAt(yaml.data, path) === undefined;
  const place: Position = placeInText(yaml, path, paramsOf(issue)['column']);
  const mended = paramsOf(issue)['mended'];
  return [
    {
      file,
      ...place,
      severity: 'error',
      rule: missing ? 'missing-field' : 'field-value',
      ...explain(issue, {
        kind,
        path,
        isMissing: missing,
        value: valueAt(yaml.data, path),
        written: yaml.writtenAt(path),
      }),
      ...(typeof mended === 'string' ? { mend: { path, value: mended } } : {}),
    },
  ];
}

function paramsOf(issue: z.core.$ZodIssue): Readonly<Record<string, unknown>> {
  return issue.code === 'custom' ? (issue.params ?? {}) : {};
}

/** Where in a field's text a reader stopped, if the text stands in the file as it is, on one line. */
function placeInText(yaml: ParsedYaml, path: FieldPath, column: unknown): Position {
  const place = yaml.locate(path);
  const value = valueAt(yaml.data, path);
  if (typeof column !== 'number' || typeof value !== 'string') return place;
  const written = yaml.writtenAt(path);
  return written === value ? { ...place, column: place.column + yaml.quoteAt(path) + column - 1 } : place;
}

interface Explanation {
  readonly message: string;
  readonly hint?: string;
}

/** A key without a value is most often the rest of a text: `{ note: Kom, bare }`. */
function explainUnknownKey(kind: Kind, path: FieldPath, key: string, isAlone: boolean): Explanation {
  const allowed = allowedKeys(kind, path);
  const message = `Feltet ${show(dotted([...path, key]))} findes ikke.`;
  if (/[^A-Za-z0-9_-]/.test(key) || (isAlone && path.length > 0))
    return {
      message: `«${show(key)}» bliver læst som et felt.`,
      hint: 'Teksten foran har et komma eller et kolon. Sæt hele teksten i anførselstegn.',
    };
  const suggestion = suggest(key, allowed);
  if (suggestion) return { message, hint: `Mente du ${suggestion}?` };
  return allowed.length > 0 ? { message, hint: `Her kan stå: ${allowed.join(', ')}.` } : { message };
}

interface FaultyField {
  readonly kind: Kind;
  readonly path: FieldPath;
  readonly isMissing: boolean;
  readonly value: unknown;
  /** The value as the author wrote it. */
  readonly written: string | undefined;
}

function explain(issue: z.core.$ZodIssue, field: FaultyField): Explanation {
  const { kind, path, value } = field;
  const name = dotted(path);
  const options = allowedValues(issue, kind, path);
  if (field.isMissing) {
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
      hint: suggestion ? `Mente du ${suggestion}?` : `Skriv en af disse: ${options.join(', ')}.`,
    };
  }
  if (issue.code === 'invalid_type') return explainType(issue.expected, field);
  const said = paramsOf(issue)['hint'];
  const hint = typeof said === 'string' ? said : describe(kind, path);
  return { message: `${name} ${issue.message}.`, ...(hint === undefined ? {} : { hint }) };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'en gruppe af felter',
};

function explainType(expected: string, { path, value, written }: FaultyField): Explanation {
  const name = path.length === 0 ? 'Felterne' : dotted(path);
  const message = `${name} skal være ${TYPE_NAMES[expected] ?? expected}.`;
  if (path.length === 0) return { message, hint: 'Skriv felt: værdi, med et mellemrum efter kolon.' };
  if (value === null)
    return { message: `${name} er tomt.`, hint: 'Udfyld feltet, eller slet linjen, hvis I ikke ved det.' };
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { message, hint: `Sæt værdien i anførselstegn: "${show(written ?? String(value))}".` };
  if (expected === 'string' && typeof value === 'object')
    return { message, hint: 'Sæt hele teksten i anførselstegn; et kolon i teksten læses ellers som et felt.' };
  if (expected === 'array')
    return { message, hint: 'Skriv hvert punkt på sin egen linje med - foran, eller [et, to].' };
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

function valueAt(data: unknown, path: FieldPath): unknown {
  let current = data;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string | number, unknown>)[part];
  }
  return current;
}

function dotted(path: FieldPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : index === 0 ? part : `.${part}`))
    .join('');
}

function show(value: unknown): string {
  return legible(typeof value === 'string' ? value : JSON.stringify(value));
}
