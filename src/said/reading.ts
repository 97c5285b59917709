/**
 * What a reader makes of a short text that an editor wrote: fields, or what is wrong and what to write instead.
 * `column` counts from 1 in the text itself, in UTF-16 units.
 */
export type Reading<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & ReadingFault);

export interface ReadingFault {
  /** Counted from 1 in the text itself, in UTF-16 units. */
  readonly column: number;
  /** What is wrong, in Danish, to stand behind the field's name: `«mandag 9.11» har et klokkeslæt, der …`. */
  readonly message: string;
  /** What to write, in Danish. */
  readonly hint: string;
  /** The whole text as it should be written, where one reading only is meant: `npm run check -- --ret` writes it. */
  readonly mended?: string;
}

export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function refused<T>(fault: ReadingFault): Reading<T> {
  return { ok: false, ...fault };
}
