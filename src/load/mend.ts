import type { z } from 'zod';
import { readDate, readPhoneDigits, readTime, readYesNo } from '../schema/as-written.ts';
import { termOf } from '../schema/enum-words.ts';
import type { FieldPath } from '../schema/finding.ts';
import { SCHEMAS, type Kind } from '../schema/index.ts';
import { schemasAt } from '../schema/json-schema.ts';
import { unfold } from './issues.ts';

/** A field's value that its schema refuses. */
export interface RefusedValue {
  readonly kind: Kind;
  readonly path: FieldPath;
  /** The whole file's data. */
  readonly data: unknown;
  /** The value as text: what stands in the file, without quotes. */
  readonly text: string;
}

/** What the author can only have meant; undefined where there is no such thing. The schema has accepted it there. */
export function mendOf(refused: RefusedValue): string | boolean | undefined {
  return candidates(refused).find((candidate) => issuesOf(refused, candidate).length === 0);
}

/** What the schema would say of another value in the field's place. */
export function issuesOf({ kind, path, data }: RefusedValue, value: string | boolean): z.core.$ZodIssue[] {
  const changed = withValue(data, path, value);
  const result = SCHEMAS[kind].safeParse(changed);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => unfold(issue, changed))
    .filter((issue) => path.every((part, index) => issue.path[index] === part));
}

/** The ways in which people write dates, clocks, days and numbers, as the field's kind of value takes them. */
function candidates({ kind, path, text: written }: RefusedValue): (string | boolean)[] {
  const text = written.trim();
  const schemas = schemasAt(kind, path);
  const terms = schemas.flatMap((schema) => (schema.enum ?? []).map(String));
  if (terms.length > 0) return defined([termOf(text, terms, describe(kind, path))]);
  if (schemas.some(({ type }) => type === 'boolean')) return defined([readYesNo(text)]);
  if (!schemas.some(({ type }) => type === 'string' || type?.includes('string'))) return [];
  const readers = [isPhone(path) ? readPhoneDigits : undefined, asItIs, readTime, readDate];
  return [...new Set(defined(readers.map((reader) => reader?.(text))))];
}

function defined<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value): value is T & {} => value !== undefined);
}

/** What a field's description says, or the list's around it. */
function describe(kind: Kind, path: FieldPath): string {
  const around = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  return [...schemasAt(kind, path), ...schemasAt(kind, around)].map(({ description = '' }) => description).join(' ');
}

function asItIs(text: string): string {
  return text;
}

function isPhone(path: FieldPath): boolean {
  return path.some((part) => part === 'phone' || part === 'phones');
}

function withValue(data: unknown, [part, ...rest]: FieldPath, value: string | boolean): unknown {
  if (part === undefined) return value;
  if (Array.isArray(data)) {
    const list: readonly unknown[] = data;
    return list.map((item, index) => (index === part ? withValue(item, rest, value) : item));
  }
  const record = (data ?? {}) as Readonly<Record<string, unknown>>;
  return { ...record, [part]: withValue(record[part], rest, value) };
}
