import { z } from 'zod';
import type { Reading } from '../said/reading.ts';

/**
 * A short text in a closed grammar, read into its fields. A text that cannot be read becomes an issue with the reader's
 * words, its hint, where in the text it is wrong (`column`) and, if only one reading is meant, the `mended` text.
 */
export function said<T>(read: (text: string) => Reading<T>, max: number) {
  return z
    .string()
    .max(max, { error: `må højst være ${max} tegn` })
    .transform((text, context): T => {
      const reading = read(text);
      if (reading.ok) return reading.value;
      const { message, hint, column, mended } = reading;
      context.addIssue({
        code: 'custom',
        message,
        input: text,
        params: { hint, column, ...(mended === undefined ? {} : { mended }) },
      });
      return z.NEVER;
    });
}

/** One of something, or a list of them: out comes a list. */
export function oneOrMany<S extends z.ZodType>(schema: S, max: number) {
  return z
    .union([schema, z.array(schema).max(max, { error: `må højst have ${max} punkter` })])
    .transform((value): z.output<S>[] => (Array.isArray(value) ? (value as z.output<S>[]) : [value as z.output<S>]));
}
