import { closest, distance } from 'fastest-levenshtein';
import type { ContentRecords } from '../../load/disk.ts';
import type { ContentRecord } from '../../load/parse-record.ts';
import type { FieldPath } from '../../schema/finding.ts';
import { areaNames } from '../../domain/area.ts';
import { homeOf } from '../../domain/records.ts';
import type { Kind } from '../../schema/index.ts';
import type { OfferFrontmatter } from '../../schema/offer.ts';
import { PLACE_WORDS, type PlaceReference } from '../../schema/place.ts';
import type { Fault, Rule } from '../rule.ts';

interface Reference {
  readonly from: { readonly kind: Kind; readonly id: string };
  readonly at: Fault['at'];
  readonly target: string;
  readonly what: string;
  readonly known: readonly string[];
}

export const referenceRule: Rule = {
  id: 'reference',
  description: 'Alt, en fil peger på, findes: kommune, enhed, partner, program, emne, situation, faggruppe og kilde.',
  source: 'Katalogets egen sammenhæng',
  severity: 'error',
  allowsException: false,
  check: ({ records, faulty }) => collectReferences(records, faulty).flatMap(toFault),
};

/** What may be pointed at in a list that cannot be read: its own fault is reported, not everything that uses it. */
const ANY: readonly string[] = [];

function toFault({ from, at, target, what, known }: Reference): Fault[] {
  if (known === ANY || known.includes(target)) return [];
  const near = known.length > 0 ? closest(target, [...known]) : undefined;
  const hint =
    near !== undefined && distance(target, near) <= 3
      ? `Mente du ${near}?`
      : `Opret den, eller vælg en af disse: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}.`;
  return [{ ...from, at, message: `${what} «${target}» findes ikke.`, hint }];
}

function collectReferences(records: ContentRecords, faulty: ReadonlySet<string>): Reference[] {
  const ids = (kind: Kind) => [...records[kind].map((record) => record.id), ...idsOf(kind, faulty)];
  const terms = (list: string) =>
    records.vocabulary.find((record) => record.id === list)?.data.terms.map((term) => term.id) ??
    (faulty.has(`vocabulary/${list}`) ? ANY : []);
  const known = {
    municipalities: ids('municipalities'),
    organisations: ids('organisations'),
    programmes: ids('programmes'),
    sources: ids('sources'),
    topics: terms('topics'),
    situations: terms('situations'),
    professions: terms('professions'),
  };
  const references: Reference[] = [];
  const add = (
    record: ContentRecord,
    path: FieldPath,
    target: string | undefined,
    what: string,
    options: readonly string[],
  ) => {
    if (target !== undefined) references.push({ from: record, at: { path }, target, what, known: options });
  };
  const each = (
    record: ContentRecord,
    path: FieldPath,
    targets: readonly string[],
    what: string,
    options: readonly string[],
  ) => {
    // The same again is one mistake, at its first place.
    for (const target of new Set(targets)) add(record, [...path, targets.indexOf(target)], target, what, options);
  };
  for (const offer of records.offers) {
    const municipality = records.municipalities.find((record) => record.id === homeOf(offer));
    add(offer, ['municipality'], homeOf(offer), 'Kommunen', known.municipalities);
    each(offer, ['area'], offer.data.area, 'Området', [...known.municipalities, ...areaNames()]);
    for (const { path, place } of placeNames(offer.data))
      add(offer, path, place, 'Stedet', placesKnownTo(homeOf(offer), records, faulty));
    if (municipality)
      each(
        offer,
        ['unit'],
        offer.data.units,
        'Enheden',
        municipality.data.units.map((unit) => unit.id),
      );
    each(offer, ['topics'], offer.data.topics, 'Emnet', known.topics);
    each(offer, ['programmes'], offer.data.programmes, 'Programmet', known.programmes);
    each(offer, ['professions'], offer.data.professions, 'Faggruppen', known.professions);
    each(offer, ['audience', 'situations'], offer.data.audience.situations, 'Situationen', known.situations);
    offer.data.partners.forEach((partner, index) =>
      add(offer, ['partners', index, 'organisation'], partner.organisation, 'Partneren', known.organisations),
    );
  }
  for (const programme of records.programmes)
    each(
      programme,
      ['audience', 'situations'],
      programme.data.audience?.situations ?? [],
      'Situationen',
      known.situations,
    );
  for (const municipality of records.municipalities) {
    municipality.data.units.forEach((unit, index) => {
      each(municipality, ['units', index, 'professions'], unit.professions, 'Faggruppen', known.professions);
      each(municipality, ['units', index, 'runBy'], unit.runBy, 'Organisationen', known.organisations);
    });
    municipality.data.civilSociety.forEach((row, index) =>
      add(
        municipality,
        ['civilSociety', index, 'organisation'],
        row.organisation,
        'Organisationen',
        known.organisations,
      ),
    );
    municipality.data.regionalCooperation.forEach((row, index) =>
      add(
        municipality,
        ['regionalCooperation', index, 'organisation'],
        row.organisation,
        'Organisationen',
        known.organisations,
      ),
    );
  }
  for (const record of Object.values(records).flat() as ContentRecord[]) {
    for (const { path, document } of sourceReferences(record.data))
      add(record, path, document, 'Kilden', known.sources);
    for (const { url, line, column } of record.body.citedSources)
      references.push({ from: record, at: { line, column }, target: url, what: 'Kilden', known: known.sources });
  }
  return references;
}

/** Every `document` of a source reference, wherever it stands in a record. */
function sourceReferences(value: unknown, path: FieldPath = []): { path: FieldPath; document: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => sourceReferences(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'document' && typeof child === 'string'
      ? [{ path: [...path, key], document: child }]
      : sourceReferences(child, [...path, key]),
  );
}

/** The houses and places that an offer names, where it names them. */
function placeNames({ at, opens, teams }: OfferFrontmatter): { path: FieldPath; place: string }[] {
  const named = (path: FieldPath, place: PlaceReference | undefined) =>
    typeof place === 'string' && !PLACE_WORDS.some((word) => word === place) ? [{ path, place }] : [];
  return [
    ...at.flatMap((place, index) => named(['at', index], place)),
    ...opens.flatMap((entry, index) => named(['opens', index, 'at'], entry.at)),
    ...teams.flatMap((entry, index) => named(['teams', index, 'at'], entry.at)),
  ];
}

/** A municipality's own houses and places by id, and everybody's by `municipality/id`. */
function placesKnownTo(home: string, records: ContentRecords, faulty: ReadonlySet<string>): readonly string[] {
  if (faulty.has(`municipalities/${home}`)) return ANY;
  return records.municipalities.flatMap(({ id, data }) =>
    [...data.units, ...data.places].flatMap((row) => (id === home ? [row.id] : []).concat(`${id}/${row.id}`)),
  );
}

function idsOf(kind: Kind, names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => name.startsWith(`${kind}/`)).map((name) => name.slice(kind.length + 1));
}
