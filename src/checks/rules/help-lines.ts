import type { ContentRecords } from '../../load/disk.ts';
import type { ContentRecord } from '../../load/parse-record.ts';
import type { Rule } from '../rule.ts';

export const helpNumberDateRule: Rule = {
  id: 'help-number-date',
  description: 'Et nummer i nød har en kilde med en dato, eller med den måned, siden blev set.',
  source: 'Katalogets egen regel om ærligt indhold',
  severity: 'error',
  allowsException: false,
  check: ({ records }) =>
    records.help
      .filter(({ data }) => (data.number ?? data.sms) !== undefined && !hasDatedSource(data.sources, records))
      .map(({ kind, id, data }) => ({
        kind,
        id,
        at: { path: [data.number === undefined ? 'sms' : 'number'] },
        message: 'Ingen af kilderne til nummeret har en dato.',
        hint: 'Skriv date i kildens fil, eller seen, hvis der ikke står nogen dato på siden.',
      })),
};

function hasDatedSource(sources: ContentRecord<'help'>['data']['sources'], records: ContentRecords): boolean {
  return sources.some(({ document }) => {
    const found = records.sources.find(({ id }) => id === document)?.data;
    return found !== undefined && (found.date ?? found.seen) !== undefined;
  });
}
