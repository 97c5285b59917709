import { checkRecords } from '../checks/run.ts';
import type { ContentRecords } from '../load/disk.ts';
import { EMPTY_BODY, type ContentRecord } from '../load/parse-record.ts';
import { validate } from '../load/validate.ts';
import type { FieldPath, Finding, Position } from '../schema/finding.ts';
import { columnAt, type Column } from '../spreadsheet/columns.ts';
import type { PlannedRow } from '../spreadsheet/plan.ts';

/** Something the check says of a file as a row would make it. */
export interface Judgement {
  readonly finding: Finding;
  /** The row and, where the finding is about a field, its column; neither where it is about another file. */
  readonly row?: PlannedRow;
  readonly column?: Column;
}

/** What the check needs to know besides the rows. */
export interface Surroundings {
  /** The catalogue as it is, without errors. */
  readonly records: ContentRecords;
  readonly today: string;
  readonly columns: readonly Column[];
}

/**
 * Holds the files as the rows would make them against the schema and every rule, before any of them is written. Only what the
 * rows bring about is told: what the check said before is not theirs.
 */
export function judgeRows(rows: readonly PlannedRow[], surroundings: Surroundings): Judgement[] {
  const { records, today } = surroundings;
  const drafts = rows.map((row) => draftOf(row, records));
  const changed = new Map(drafts.flatMap(({ record }) => (record ? [[record.id, record]] : [])));
  const offers = [
    ...records.offers.map((record) => changed.get(record.id) ?? record),
    ...[...changed.values()].filter(({ id }) => !records.offers.some((record) => record.id === id)),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const faulty = drafts.filter(({ record }) => !record).map(({ row }) => `offers/${row.id}`);
  const said = new Set(checkRecords(records, today).map(nameOf));
  const found = checkRecords({ ...records, offers }, today, { faulty }).filter((finding) => !said.has(nameOf(finding)));
  const byFile = new Map(drafts.map((draft) => [fileOf(draft.row.id), draft]));
  return [...drafts.flatMap(({ findings }) => findings), ...found].map((finding) => {
    const draft = byFile.get(finding.file);
    const path = draft?.pathOf(finding);
    const column = path && columnAt(surroundings.columns, path);
    return { finding, ...(draft && { row: draft.row }), ...(column && { column }) };
  });
}

interface Draft {
  readonly row: PlannedRow;
  readonly record: ContentRecord<'offers'> | undefined;
  readonly findings: readonly Finding[];
  readonly pathOf: (finding: Finding) => FieldPath | undefined;
}

/** A row as a record that was never a file: a place in it is the number of a path, at column 0. */
function draftOf(row: PlannedRow, records: ContentRecords): Draft {
  const paths: FieldPath[] = [];
  const locate = (path: FieldPath): Position => ({ line: paths.push(path), column: 0 });
  const pathOf = ({ line, column }: Finding) => (column === 0 ? paths[line - 1] : undefined);
  const places = {
    locate,
    locateKey: (path: FieldPath, key: string) => locate([...path, key]),
    writtenAt: () => undefined,
    quoteAt: () => 0 as const,
  };
  const file = fileOf(row.id);
  const result = validate('offers', { data: row.after, ...places }, file);
  if ('findings' in result) return { row, record: undefined, findings: result.findings, pathOf };
  const body = records.offers.find(({ id }) => id === row.id)?.body ?? EMPTY_BODY;
  return { row, record: { kind: 'offers', id: row.id, file, data: result.data, body, locate }, findings: [], pathOf };
}

function fileOf(id: string): string {
  return `offers/${id}.mdx`;
}

/** A finding without its place, which moves when lines do. */
function nameOf({ file, rule, message }: Finding): string {
  return JSON.stringify([file, rule, message]);
}
