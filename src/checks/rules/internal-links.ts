import { homeOf } from '../../domain/records.ts';
import type { ContentRecords } from '../../load/disk.ts';
import type { ContentRecord } from '../../load/parse-record.ts';
import type { Fault, Rule } from '../rule.ts';

/** Pages that are there whatever the content is. */
const FIXED_PAGES = [
  '',
  'find/',
  'kommuner/',
  'partnere/',
  'programmer/',
  'emner/',
  'inspiration/',
  'om/',
  'om/redaktoerer/',
  'om/regler/',
  'typologi/',
  'data/',
  'tid/',
  'henvis/',
  'tilgaengelighed/',
  'privatliv/',
];

export const internalLinkRule: Rule = {
  id: 'internal-link',
  description: 'Et link til en side i kataloget fører til en side, der findes.',
  source: 'WCAG 2.2, 2.4.4 Formål med links; katalogets egen sammenhæng',
  severity: 'error',
  allowsException: false,
  check: ({ records, faulty }) => {
    const pages = new Set(
      [...FIXED_PAGES, ...recordPages(records), ...[...faulty].flatMap(faultyPages)].map((page) => `/${page}`),
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

function recordPages(records: ContentRecords): string[] {
  const countries = new Map(records.municipalities.map(({ id, data }) => [id, data.country]));
  const [examples, own] = partition(records.offers, ({ id, data }) => {
    return data.inspiration || countries.get(homeOf({ id, data })) !== 'DK';
  });
  return [
    ...own.flatMap(({ id, data }) => [
      `kommuner/${id}/`,
      `kommuner/${homeOf({ id, data })}/`,
      ...['henvis', 'kvalitet', 'profil'].map((page) => `kommuner/${homeOf({ id, data })}/${page}/`),
    ]),
    ...records.offers.flatMap(({ data }) => data.topics.map((topic) => `emner/${topic}/`)),
    ...examples.map(({ id }) => `inspiration/${id}/`),
    ...records.organisations.map(({ id }) => `partnere/${id}/`),
    ...records.programmes.map(({ id }) => `programmer/${id}/`),
  ];
}

/** A file with faults of its own will have a page again: a link to it is not wrong. */
function faultyPages(name: string): string[] {
  const [kind = '', ...rest] = name.split('/');
  const id = rest.join('/');
  if (kind === 'offers') return [`kommuner/${id}/`, `inspiration/${id}/`];
  const folder = { municipalities: 'kommuner', organisations: 'partnere', programmes: 'programmer' }[kind];
  return folder === undefined ? [] : [`${folder}/${id}/`];
}

function partition<T>(rows: readonly T[], isFirst: (row: T) => boolean): [T[], T[]] {
  return [rows.filter(isFirst), rows.filter((row) => !isFirst(row))];
}

function pageOf(url: string): string {
  return url.replace(/#.*$/, '');
}
