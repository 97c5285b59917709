import type { Catalogue } from '../domain/catalogue.ts';
import type { ContentRecords } from '../load/disk.ts';
import type { FieldPath, Severity } from '../schema/finding.ts';
import type { Kind } from '../schema/index.ts';

/** A fault that a rule found in one record. */
export interface Fault {
  readonly kind: Kind;
  readonly id: string;
  /** Where in the frontmatter, and where else if the file has no such field; or a place in the body. */
  readonly at:
    { readonly path: FieldPath; readonly or?: FieldPath } | { readonly line: number; readonly column: number };
  readonly message: string;
  readonly hint: string;
  /** What to write instead, where only that can be meant. */
  readonly mend?: string;
}

export interface CheckContext {
  readonly records: ContentRecords;
  /** The same records joined, as the pages see them. */
  readonly catalogue: Catalogue;
  /** Files that are there but not valid, `kind/id`: a rule may not call them missing. */
  readonly faulty: ReadonlySet<string>;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
}

/** One rule across the whole catalogue, as data. */
export interface Rule {
  /** Permanent: editors name it in `exceptions`. */
  readonly id: string;
  /** What must be true, in Danish, for the list of rules. */
  readonly description: string;
  /** The guideline, law or document the rule rests on. */
  readonly source: string;
  readonly severity: Severity;
  /** Whether an offer may state a reason for departing from the rule. */
  readonly allowsException: boolean;
  readonly check: (context: CheckContext) => readonly Fault[];
}
