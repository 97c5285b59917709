import { schemasAt } from '../../schema/json-schema.ts';
import type { Kind } from '../../schema/index.ts';
import { readFields, type FieldOrder } from '../edit-yaml.ts';
import { isList, isRecord, type YamlRecord } from '../yaml-text.ts';
import { audienceInLines, waitInLines } from './lines/audience.ts';
import { contactInLines } from './lines/contact.ts';
import { housePlaces, type Housed } from './lines/houses.ts';
import { priceInLines } from './lines/price.ts';
import { statusInLines } from './lines/status.ts';
import { timesInLines, type IdOfPlace } from './lines/times.ts';
import { translationInLines } from './lines/translation.ts';
import { draftOf, textOf, withFields, type Draft } from './rewrite.ts';
import type { FieldsFile, Migrated, Step } from './step.ts';

/** Times, places, prices, ages and contacts, from groups of fields to lines as people say them. */
export const lines: Step = {
  id: '001',
  title: 'Tid, sted, pris, alder og kontakt på linjer, som man siger dem',
  migrate,
};

/** One offer's fields in the new form, whatever stands in other files. */
export function offerInLines(fields: YamlRecord, idOf: IdOfPlace = () => undefined): Draft {
  const timed = timesInLines(draftOf(fields), idOf);
  return [priceInLines, contactInLines, statusInLines, audienceInLines, waitInLines].reduce(
    (draft, part) => part(draft),
    timed,
  );
}

interface Parsed extends FieldsFile {
  readonly fields: YamlRecord;
}

function migrate(files: readonly FieldsFile[]): Migrated {
  const parsed = files.map((file): Parsed => ({ ...file, fields: readFields(file.text) ?? {} }));
  const housed = houseAll(parsed);
  const moved = parsed.map((file) => ({ file, ...moveFile(file, parsed, housed) }));
  return {
    files: moved.map(({ file: { path, text, fields }, draft, kind }) => ({
      path,
      text: draft === undefined ? text : textOf(text, fields, draft, orderOf(kind)),
    })),
    remarks: moved.flatMap(({ file: { path }, draft }) =>
      (draft?.remarks ?? []).map((remark) => ({ file: path, ...remark })),
    ),
  };
}

interface Moved {
  readonly kind: Kind;
  readonly draft?: Draft;
}

function moveFile({ path, fields }: Parsed, all: readonly Parsed[], housed: ReadonlyMap<string, Housed>): Moved {
  const [folder = '', name = ''] = path.split('/');
  const danish = danishFile(path);
  if (folder === 'municipalities' && danish === undefined) {
    const changed = housed.get(name.replace(/\.mdx$/, ''))?.municipality;
    return { kind: 'municipalities', ...(changed && { draft: contactInLines(withFields(draftOf(fields), changed)) }) };
  }
  if (folder !== 'offers') return { kind: 'offers' };
  if (danish === undefined)
    return { kind: 'offers', draft: offerInLines(fields, housed.get(homeOf(path, fields))?.idOf ?? (() => undefined)) };
  const original = all.find((file) => file.path === danish)?.fields ?? {};
  return { kind: 'offerTranslations', draft: translationInLines(draftOf(fields), original) };
}

/** The houses and shared places of every municipality that has a file. */
function houseAll(files: readonly Parsed[]): ReadonlyMap<string, Housed> {
  const municipalities = files.filter(
    ({ path }) => path.startsWith('municipalities/') && danishFile(path) === undefined,
  );
  const offers = files.filter(({ path }) => path.startsWith('offers/') && danishFile(path) === undefined);
  return new Map(
    municipalities.map(({ path, fields }) => {
      const id = path.replace(/^municipalities\/(.*)\.mdx$/, '$1');
      const own = offers.filter((offer) => homeOf(offer.path, offer.fields) === id);
      return [id, housePlaces({ municipality: fields, offers: own.map((offer) => placesOf(offer.fields)) })];
    }),
  );
}

function placesOf({ places }: YamlRecord): YamlRecord[] {
  return isList(places) ? places.filter(isRecord) : [];
}

function homeOf(path: string, { municipality }: YamlRecord): string {
  const named = isList(municipality) ? municipality[0] : municipality;
  return typeof named === 'string' ? named : (path.split('/')[1] ?? '');
}

/** The file that a translation translates; undefined for one that is no translation. */
function danishFile(path: string): string | undefined {
  return /\.[a-z]{2,3}\.mdx$/.test(path) ? path.replace(/\.[a-z]{2,3}\.mdx$/, '.mdx') : undefined;
}

function orderOf(kind: Kind): FieldOrder {
  return (path) => [...new Set(schemasAt(kind, path).flatMap(({ properties = {} }) => Object.keys(properties)))];
}
