import type { ContentRecords } from '../load/disk.ts';
import { sortFindings, type Finding } from '../schema/finding.ts';
import type { Fault, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** Runs every rule across the catalogue. Exceptions with a reason silence a finding; exceptions nobody needs are findings. */
export function checkRecords(records: ContentRecords, today: string, rules: readonly Rule[] = RULES): Finding[] {
  const raised = rules.flatMap((rule) => rule.check({ records, today }).map((fault) => ({ rule, fault })));
  const excused = raised.filter(({ rule, fault }) => isExcused(records, rule, fault));
  const kept = raised
    .filter((entry) => !excused.includes(entry))
    .map(({ rule, fault }) => toFinding(records, rule, fault));
  const unneeded = findUnneededExceptions(records, rules, excused);
  return sortFindings([...kept, ...unneeded]);
}

interface Raised {
  readonly rule: Rule;
  readonly fault: Fault;
}

function isExcused(records: ContentRecords, rule: Rule, fault: Fault): boolean {
  if (!rule.allowsException || fault.kind !== 'offers') return false;
  return (
    records.offers.find(({ id }) => id === fault.id)?.data.exceptions.some((exception) => exception.rule === rule.id) ??
    false
  );
}

function toFinding(records: ContentRecords, rule: Rule, fault: Fault): Finding {
  const record = records[fault.kind].find(({ id }) => id === fault.id);
  if (!record) throw new Error(`Rule ${rule.id} reported a fault in ${fault.kind}/${fault.id}, which is not a record.`);
  const place = 'path' in fault.at ? record.locate(fault.at.path) : fault.at;
  return {
    file: record.file,
    line: place.line,
    column: place.column,
    severity: rule.severity,
    rule: rule.id,
    message: fault.message,
    hint: fault.hint,
  };
}

function findUnneededExceptions(
  records: ContentRecords,
  rules: readonly Rule[],
  excused: readonly Raised[],
): Finding[] {
  return records.offers.flatMap((offer) =>
    offer.data.exceptions.flatMap((exception, index): Finding[] => {
      if (excused.some(({ rule, fault }) => fault.id === offer.id && rule.id === exception.rule)) return [];
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
