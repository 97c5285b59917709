import type { ContentRecord } from '../../load/parse-record.ts';
import type { Rule } from '../rule.ts';
import { valuesIn } from '../walk.ts';

/** The years that a date in a catalogue can be in; others are typing mistakes, such as 0206 for 2026. */
const YEARS = { from: 1900, to: 2100 };

export const dateBoundsRule: Rule = {
  id: 'date-bounds',
  description: `En dato ligger mellem ${YEARS.from} og ${YEARS.to}.`,
  source: 'Katalogets egen sammenhæng',
  severity: 'error',
  allowsException: false,
  check: ({ records }) =>
    (Object.values(records).flat() as ContentRecord[]).flatMap(({ kind, id, data }) =>
      valuesIn(data)
        .filter(({ value }) => typeof value === 'string' && isOutside(value))
        .map(({ path, value }) => ({
          kind,
          id,
          // The dates of an old file's schedule have become those of its lines.
          at: { path, or: ['schedule'] },
          message: `Året i ${String(value)} kan ikke passe.`,
          hint: 'Skriv hele årstallet, fx 2026-09-01.',
        })),
    ),
};

function isOutside(text: string): boolean {
  const [, year] = /^(\d{4})-\d{2}-\d{2}$/.exec(text) ?? [];
  return year !== undefined && (Number(year) < YEARS.from || Number(year) > YEARS.to);
}
