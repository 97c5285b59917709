import type { z } from 'zod';
import { LIMITS } from '../mdx/policy.ts';
import type { FieldPath, Finding, Position } from '../schema/finding.ts';
import { SCHEMAS, type Frontmatter, type Kind } from '../schema/index.ts';
import { fieldPath, unfold, valueAt } from './issues.ts';
import { explain, explainUnknownKey, paramsOf } from './explain.ts';
import { issuesOf, mendOf } from './mend.ts';
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

/** A date that is not written as one is not a day in the calendar either: once is enough. */
function firstOfEachPath(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = JSON.stringify([code === 'unrecognized_keys', ...path.map(String)]);
    return !seen.has(key) && seen.add(key);
  });
}

function toFindings(issue: z.core.$ZodIssue, kind: Kind, yaml: ParsedYaml, file: string): Finding[] {
  const path = fieldPath(issue);
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
  const { sharper, mended } = sharpen(issue, { kind, path, yaml });
  return [
    {
      file,
      ...placeInText(yaml, path, paramsOf(sharper)['column']),
      severity: 'error',
      rule: valueAt(yaml.data, path) === undefined ? 'missing-field' : 'field-value',
      ...explain(sharper, {
        kind,
        path,
        value: valueAt(yaml.data, path),
        written: yaml.writtenAt(path),
        ...(mended === undefined ? {} : { mended }),
      }),
      ...(mended === undefined ? {} : { mend: { path, value: mended } }),
    },
  ];
}

interface FieldInFile {
  readonly kind: Kind;
  readonly path: FieldPath;
  readonly yaml: ParsedYaml;
}

/**
 * What an author can only have meant, and the fault as it would be if the value were a text, where it was to be one: a
 * number for a price is told what is missing in a price, not that it is no text.
 */
function sharpen(
  issue: z.core.$ZodIssue,
  { kind, path, yaml }: FieldInFile,
): { readonly sharper: z.core.$ZodIssue; readonly mended?: string | boolean } {
  const value = valueAt(yaml.data, path);
  const text = typeof value === 'string' ? value : yaml.writtenAt(path);
  const said = paramsOf(issue)['mended'];
  if (typeof said === 'string') return { sharper: issue, mended: said };
  if (value === null || typeof value === 'object' || text === undefined) return { sharper: issue };
  const refused = { kind, path, data: yaml.data, text };
  const mended = mendOf(refused);
  if (mended !== undefined) return { sharper: issue, mended };
  const [asText] = isText(issue) && typeof value !== 'string' ? issuesOf(refused, text) : [];
  const saidOfText = asText === undefined ? undefined : paramsOf(asText)['mended'];
  return { sharper: asText ?? issue, ...(typeof saidOfText === 'string' ? { mended: saidOfText } : {}) };
}

function isText(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'string';
}

/** Where in a field's text a reader stopped, if the text stands in the file as it is, on one line. */
function placeInText(yaml: ParsedYaml, path: FieldPath, column: unknown): Position {
  const place = yaml.locate(path);
  const value = valueAt(yaml.data, path);
  if (typeof column !== 'number' || typeof value !== 'string') return place;
  const written = yaml.writtenAt(path);
  return written === value ? { ...place, column: place.column + yaml.quoteAt(path) + column - 1 } : place;
}
