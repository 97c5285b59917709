import { homeOf } from '../../domain/records.ts';
import { pathsOf } from '../../addresses/page-paths.ts';
import type { Subjects } from '../../addresses/pages.ts';
import { FILE_HELP } from '../help/files.ts';
import { RULE_HELP } from '../help/rules.ts';
import type { ContentRecords } from '../../load/disk.ts';
import type { ContentRecord } from '../../load/parse-record.ts';
import type { Fault, Rule } from '../rule.ts';

export const internalLinkRule: Rule = {
  id: 'internal-link',
  description: 'Et link til en side i kataloget fører til en side, der findes.',
  source: 'WCAG 2.2, 2.4.4 Formål med links; katalogets egen sammenhæng',
  severity: 'error',
  allowsException: false,
  check: ({ records, faulty }) => {
    const pages = new Set(
      [subjectsOf(records), faultySubjects([...faulty])]
        .flatMap((subjects) => pathsOf(({ linkable }) => linkable, subjects))
        .map((path) => `/${path}`),
    );
    const all: readonly ContentRecord[] = Object.values(records).flat();
    return all.flatMap(({ kind, id, body }) =>
      body.links
        .filter(({ url }) => url.startsWith('/') && !pages.has(pageOf(url)))
        .map(({ url, line, column }): Fault => {
          const hint = 'Se adressen på siden selv, fx /kommuner/esbjerg/familiegruppe/. Den slutter med /.';
          return { kind, id, at: { line, column }, message: `Linket ${url} fører ikke til en side i kataloget.`, hint };
        }),
    );
  },
};

function subjectsOf(records: ContentRecords): Subjects {
  const countries = new Map(records.municipalities.map(({ id, data }) => [id, data.country]));
  const [examples, own] = partition(records.offers, ({ id, data }) => {
    return data.inspiration || countries.get(homeOf({ id, data })) !== 'DK';
  });
  return {
    municipality: own.map(({ id, data }) => homeOf({ id, data })),
    offer: own.map(({ id }) => id),
    example: examples.map(({ id }) => id),
    partner: records.organisations.map(({ id }) => id),
    programme: records.programmes.map(({ id }) => id),
    topic: records.offers.flatMap(({ data }) => data.topics),
    rule: [...Object.keys(RULE_HELP), ...Object.keys(FILE_HELP)],
  };
}

/** A file with faults of its own will have a page again: a link to it is not wrong. */
function faultySubjects(names: readonly string[]): Subjects {
  const idsOf = (kind: string) =>
    names.filter((name) => name.startsWith(`${kind}/`)).map((name) => name.slice(kind.length + 1));
  const offers = idsOf('offers');
  const folders = offers.map((id) => id.replace(/\/.*$/, ''));
  return {
    municipality: [...idsOf('municipalities'), ...folders],
    offer: offers,
    example: offers,
    partner: idsOf('organisations'),
    programme: idsOf('programmes'),
    topic: [],
    rule: [],
  };
}

function partition<T>(rows: readonly T[], isFirst: (row: T) => boolean): [T[], T[]] {
  return [rows.filter(isFirst), rows.filter((row) => !isFirst(row))];
}

function pageOf(url: string): string {
  return url.replace(/#.*$/, '');
}
