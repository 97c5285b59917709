import type { ValuePath } from '../changes.ts';

/** The fields of one content file, as text with lines ended by `\n`. */
export interface FieldsFile {
  /** From the content folder: `offers/esbjerg/babybio.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** Something that a person must decide, or should look at, after a step. */
export interface Remark {
  readonly file: string;
  readonly path: ValuePath;
  /** In Danish. */
  readonly message: string;
  readonly hint: string;
}

export interface Migrated {
  /** Every file, in the order they came. */
  readonly files: readonly FieldsFile[];
  readonly remarks: readonly Remark[];
}

/** One numbered step: old ways of writing become new ones. Running it again changes nothing. */
export interface Step {
  readonly id: string;
  /** What it does, in Danish. */
  readonly title: string;
  readonly migrate: (files: readonly FieldsFile[]) => Migrated;
}
