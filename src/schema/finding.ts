/** How serious a finding is. An error stops the build; a warning asks for a look; advice can wait. */
export type Severity = 'error' | 'warning' | 'advice';

/** Something to tell the editor of one authored file. */
export interface Finding {
  /** Path from the content folder, with `/`: `offers/esbjerg/babybio.mdx`. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column in UTF-16 units, counted from 1. */
  readonly column: number;
  readonly severity: Severity;
  /** The rule's permanent id. */
  readonly rule: string;
  /** What is wrong, in Danish. */
  readonly message: string;
  /** What to do about it, in Danish. */
  readonly hint?: string;
  /** What to write instead, where only one thing can be meant: `npm run check -- --ret` writes it. */
  readonly mend?: Mend;
}

/** A value to put in place of another. */
export interface Mend {
  readonly path: FieldPath;
  readonly value: string | boolean;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where in an authored file a value stands; keys and list indexes from the top. */
export type FieldPath = readonly (string | number)[];

/** Sorted by file, then place, then rule: the same content gives the same report. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
