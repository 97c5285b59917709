import { formatDate, formatNumber } from '../../i18n/format.ts';
import { tell } from '../../i18n/publishers/index.ts';
import type { ViewContext } from '../context.ts';
import { dataAddresses, dataPathsFrom } from '../data-paths.ts';
import { publishingMunicipalities } from '../../domain/offers-of.ts';

export interface DataFile {
  readonly href: string;
  /** The file's name, as one sees it when it is saved. */
  readonly name: string;
  readonly format: string;
  readonly text: string;
}

/** A link in a table's cell: what it says, and what it says to those who hear links without their row. */
export interface DataLink {
  readonly href: string;
  readonly label: string;
  readonly full: string;
}

/** The page that explains the open data. `site` is the address the site is published at. */
export function dataPage({ catalogue, base }: ViewContext, site: URL) {
  const paths = dataPathsFrom(base);
  const publishing = publishingMunicipalities(catalogue);
  return {
    facts: [
      { value: formatNumber(catalogue.offers.length, 'da'), label: tell('data.facts.offers') },
      { value: formatNumber(catalogue.municipalities.length, 'da'), label: tell('data.facts.municipalities') },
      { value: formatDate(catalogue.today, 'da'), label: tell('data.facts.day') },
    ],
    files: filesOf(paths),
    municipalities: publishing.map(({ id, name }) => ({ name, links: linksOf(id, name, paths) })),
    snippet: snippetOf(publishing[0] ?? { id: 'esbjerg', name: 'Esbjerg' }, site, base),
    changes: paths.changes,
    origin: site.origin,
    reviewed: tell('data.terms.review', {
      reviewed: catalogue.offers.filter(({ review }) => review !== undefined).length,
      count: catalogue.offers.length,
    }),
  };
}

type Paths = ReturnType<typeof dataPathsFrom>;

function filesOf(paths: Paths): DataFile[] {
  const file = (href: string, id: 'json' | 'csv' | 'hsds' | 'hsds31' | 'schema' | 'changes' | 'dcat'): DataFile => ({
    href,
    name: href.slice(href.lastIndexOf('/') + 1),
    format: tell(`data.file.${id}Format`),
    text: tell(`data.file.${id}`),
  });
  return [
    file(paths.catalogue, 'json'),
    file(paths.csv, 'csv'),
    file(paths.hsds, 'hsds'),
    file(paths.hsds31, 'hsds31'),
    file(paths.schema, 'schema'),
    file(paths.changes, 'changes'),
    file(paths.dcat, 'dcat'),
  ];
}

function linksOf(id: string, municipality: string, paths: Paths): DataLink[] {
  const link = (href: string, label: string): DataLink => ({
    href,
    label,
    full: tell('data.cell.of', { format: label, municipality }),
  });
  return [
    link(paths.municipalityData(id), tell('data.cell.data')),
    link(paths.municipalityChanges(id), tell('data.cell.changes')),
    link(paths.municipalityCalendar(id), tell('data.cell.calendar')),
    link(paths.municipalityFragment(id), tell('data.cell.fragment')),
  ];
}

/** The two lines that another site puts into its page. Names of municipalities hold no character that HTML reads. */
function snippetOf({ id, name }: { readonly id: string; readonly name: string }, site: URL, base: string): string {
  const at = dataAddresses(site, base);
  const fallback = `<a href="${at.municipality(id, 'da')}">${tell('data.embedFallback', { municipality: name })}</a>`;
  return [
    `<script type="module" src="${at.element}"></script>`,
    `<familie-tilbud kommune="${id}">${fallback}</familie-tilbud>`,
  ].join('\n');
}
