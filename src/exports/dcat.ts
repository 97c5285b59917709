import { tell } from '../i18n/publishers/index.ts';
import type { ExportContext } from './addresses.ts';
import { DATA_LICENCE, DATA_VERSION } from './terms.ts';

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The European Union's lists, which the profile asks for. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

type Property = readonly [name: string, value: string];

/**
 * The data set described for data portals, in Turtle, by DCAT-AP-DK 2.0 (Digitaliseringsstyrelsen). Mandatory there: title,
 * description, publisher and data set of the catalogue; title and description of the data set; the publisher's name; the
 * distributions' access address. No contact point is named, as nobody has stated one.
 */
export function dcatTurtle({ catalogue, at }: ExportContext): string {
  const publisher = `${at.home}#udgiver`;
  const dataset = `${at.docs}#datasaet`;
  const files = distributions(at);
  return [
    ...Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`),
    '',
    node(`${at.docs}#katalog`, 'dcat:Catalog', [
      ['dct:title', danish(tell('data.dcat.catalogue'))],
      ['dct:description', danish(tell('data.lead'))],
      ['dct:publisher', iri(publisher)],
      ['dct:language', iri(`${AUTHORITY}/language/DAN`)],
      ['dct:license', iri(DATA_LICENCE.url)],
      ['dct:modified', day(catalogue.today)],
      ['foaf:homepage', iri(at.docs)],
      ['dcat:dataset', iri(dataset)],
    ]),
    node(dataset, 'dcat:Dataset', [
      ['dct:title', danish(tell('data.dcat.title'))],
      ['dct:description', danish(tell('data.dcat.description'))],
      ['dct:identifier', text(dataset)],
      ['dct:publisher', iri(publisher)],
      ...['DAN', 'ENG', 'ARA'].map((code): Property => ['dct:language', iri(`${AUTHORITY}/language/${code}`)]),
      ['dct:spatial', iri(`${AUTHORITY}/country/DNK`)],
      ['dct:accrualPeriodicity', iri(`${AUTHORITY}/frequency/IRREG`)],
      ['dct:accessRights', iri(`${AUTHORITY}/access-right/PUBLIC`)],
      ['dct:modified', day(catalogue.today)],
      ['dcat:theme', iri(`${AUTHORITY}/data-theme/SOCI`)],
      ['dcat:theme', iri(`${AUTHORITY}/data-theme/HEAL`)],
      ['dcat:landingPage', iri(at.docs)],
      ['owl:versionInfo', text(DATA_VERSION)],
      ...files.map(({ address }): Property => ['dcat:distribution', iri(`${address}#fil`)]),
    ]),
    ...files.map((file) => distributionNode(file)),
    node(publisher, 'foaf:Agent', [
      ['foaf:name', danish(tell('data.feed.author'))],
      ['foaf:homepage', iri(at.home)],
    ]),
    node(at.docs, 'foaf:Document', []),
    node(DATA_LICENCE.url, 'dct:LicenseDocument', []),
    '',
  ].join('\n');
}

interface Distribution {
  readonly address: string;
  readonly title: string;
  /** In the European Union's list of file types. */
  readonly format: 'JSON' | 'CSV' | 'ATOM';
  readonly mediaType: string;
  /** What the file follows. */
  readonly conformsTo?: string;
}

function distributions(at: ExportContext['at']): Distribution[] {
  return [
    {
      address: at.catalogue,
      title: tell('data.file.json'),
      format: 'JSON',
      mediaType: 'application/json',
      conformsTo: at.schema,
    },
    { address: at.csv, title: tell('data.file.csv'), format: 'CSV', mediaType: 'text/csv' },
    {
      address: at.hsds,
      title: tell('data.file.hsds'),
      format: 'JSON',
      mediaType: 'application/json',
      conformsTo: 'https://docs.openreferral.org/en/3.0/',
    },
    {
      address: at.hsds31,
      title: tell('data.file.hsds31'),
      format: 'JSON',
      mediaType: 'application/json',
    },
    { address: at.changes, title: tell('data.file.changes'), format: 'ATOM', mediaType: 'application/atom+xml' },
  ];
}

function distributionNode({ address, title, format, mediaType, conformsTo }: Distribution): string {
  return node(`${address}#fil`, 'dcat:Distribution', [
    ['dct:title', danish(title)],
    ['dcat:accessURL', iri(address)],
    ['dcat:downloadURL', iri(address)],
    ['dct:license', iri(DATA_LICENCE.url)],
    ['dct:format', iri(`${AUTHORITY}/file-type/${format}`)],
    ['dcat:mediaType', iri(`http://www.iana.org/assignments/media-types/${mediaType}`)],
    ...(conformsTo === undefined ? [] : [['dct:conformsTo', iri(conformsTo)] as const]),
  ]);
}

function node(subject: string, type: string, properties: readonly Property[]): string {
  const rows = [`${iri(subject)} a ${type}`, ...properties.map(([name, value]) => `  ${name} ${value}`)];
  return `${rows.join(' ;\n')} .\n`;
}

/** Addresses are ours or constants; what Turtle forbids in one is written as its code all the same. */
function iri(address: string): string {
  return `<${address.replaceAll(/[\u0000-\u0020<>"{}|^`\\]/g, (letter) => encodeURIComponent(letter))}>`;
}

function text(words: string): string {
  return JSON.stringify(words);
}

function danish(words: string): string {
  return `${text(words)}@da`;
}

function day(date: string): string {
  return `${text(date)}^^xsd:date`;
}
