import { buildCatalogue } from '../domain/catalogue.ts';
import type { ContentRecords } from '../load/disk.ts';
import type { ContentRecord } from '../load/parse-record.ts';
import { sortFindings, type FieldPath, type Finding, type Position } from '../schema/finding.ts';
import type { Fault, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

export interface CheckOptions {
  readonly rules?: readonly Rule[];
  /** Files that are there but not valid, `kind/id`. */
  readonly faulty?: readonly string[];
}

/** Runs every rule across the catalogue. Exceptions with a reason silence a finding; exceptions nobody needs are findings. */
export function checkRecords(
  records: ContentRecords,
  today: string,
  { rules = RULES, faulty = [] }: CheckOptions = {},
): Finding[] {
  const byName = new Map(
    Object.values(records).flatMap((kind: readonly ContentRecord[]) =>
      kind.map((record) => [`${record.kind}/${record.id}`, record]),
    ),
  );
  const context = { records, catalogue: buildCatalogue(records, { today }), today, faulty: new Set(faulty) };
  const raised = rules.flatMap((rule) => rule.check(context).map((fault) => ({ rule, fault })));
  const { excused = [], kept = [] } = Object.groupBy(raised, (entry) =>
    isExcused(byName, entry) ? 'excused' : 'kept',
  );
  return sortFindings([
    ...kept.map((entry) => toFinding(byName, entry)),
    ...findUnneededExceptions(records, rules, excused),
  ]);
}

interface Raised {
  readonly rule: Rule;
  readonly fault: Fault;
}

type ByName = ReadonlyMap<string, ContentRecord>;

function isExcused(byName: ByName, { rule, fault }: Raised): boolean {
  const record = byName.get(`${fault.kind}/${fault.id}`);
  if (!rule.allowsException || !record || !('exceptions' in record.data)) return false;
  return record.data.exceptions.some((exception) => exception.rule === rule.id);
}

function toFinding(byName: ByName, { rule, fault }: Raised): Finding {
  const record = byName.get(`${fault.kind}/${fault.id}`);
  if (!record) throw new Error(`Rule ${rule.id} reported a fault in ${fault.kind}/${fault.id}, which is not a record.`);
  const place = 'path' in fault.at ? placeOf(record, fault.at) : fault.at;
  return {
    file: record.file,
    line: place.line,
    column: place.column,
    severity: rule.severity,
    rule: rule.id,
    message: fault.message,
    hint: fault.hint,
    ...(fault.mend === undefined || !('path' in fault.at) ? {} : { mend: { path: fault.at.path, value: fault.mend } }),
  };
}

function placeOf(record: ContentRecord, { path, or }: { readonly path: FieldPath; readonly or?: FieldPath }): Position {
  const [own, top] = [record.locate(path), record.locate([])];
  const isThere = own.line !== top.line || own.column !== top.column;
  return isThere || or === undefined ? own : record.locate(or);
}

function findUnneededExceptions(
  records: ContentRecords,
  rules: readonly Rule[],
  excused: readonly Raised[],
): Finding[] {
  const needed = new Set(excused.map(({ rule, fault }) => `${fault.id} ${rule.id}`));
  return records.offers.flatMap((offer) =>
    offer.data.exceptions.flatMap((exception, index): Finding[] => {
      if (needed.has(`${offer.id} ${exception.rule}`)) return [];
      const exists = rules.some((rule) => rule.id === exception.rule && rule.allowsException);
      return [
        {
          file: offer.file,
          ...offer.locate(['exceptions', index, 'rule']),
          severity: 'error',
          rule: 'unneeded-exception',
          message: exists
            ? `Undtagelsen fra reglen ${exception.rule} er ikke nødvendig mere.`
            : `Der er ingen regel, der hedder ${exception.rule} og kan have undtagelser.`,
          hint: exists
            ? 'Slet den.'
            : `Regler med undtagelser: ${rules
                .filter((rule) => rule.allowsException)
                .map((rule) => rule.id)
                .join(', ')}.`,
        },
      ];
    }),
  );
}
