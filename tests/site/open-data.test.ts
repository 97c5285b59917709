import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { SyntaxValidator } from 'fast-xml-validator';
import ICAL from 'ical.js';
import { Parser } from 'n3';
import { parseFragment } from 'parse5';
import { describe, expect, inject, it } from 'vitest';
import type { HsdsService } from '../../src/exports/hsds/shapes.ts';
import type { DataDocument } from '../../src/exports/json/document-schema.ts';
import { hsdsValidator } from '../exports/hsds-schema.ts';
import { validatorOf } from '../exports/validate.ts';
import { cataloguePage } from './catalogue-pages.ts';
import { attributeOf, findByTag, findElements, isServed, linksOf, listFiles, textOf } from './site.ts';

const ORIGIN = 'http://localhost:4321';
const root = inject('siteRoot');
const files = listFiles(root);
const below = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const json = (file: string): unknown => JSON.parse(text(file));
const all = json('data/v2/katalog.json') as DataDocument;

describe('the open data of the real catalogue', () => {
  it('follows its published schema in every file', () => {
    const validate = validatorOf(json('data/v2/schema.json') as object);
    const documents = ['data/v2/katalog.json', ...below(/^data\/v2\/(kommuner|tilbud)\/.+\.json$/)];
    expect(documents.length).toBeGreaterThan(all.offers.length);
    expect(documents.flatMap((file) => validate(json(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  it('has every offer once, in the whole and in the parts', () => {
    const inParts = below(/^data\/v2\/kommuner\/[^/]+\.json$/).flatMap((file) =>
      (json(file) as DataDocument).offers.map(({ id }) => id),
    );
    expect([...inParts].sort()).toEqual(all.offers.map(({ id }) => id).sort());
    const rows: readonly Readonly<Record<string, string>>[] = parseCsv(text('data/v2/tilbud.csv'), {
      bom: true,
      columns: true,
      delimiter: ';',
    });
    expect(rows.map((row) => row['id'])).toEqual(all.offers.map(({ id }) => id));
  });

  it('names only addresses that answer', () => {
    const named = all.offers.flatMap(({ url, data, calendar, cards }) => [
      ...[url, data, calendar ?? url],
      ...Object.values(cards).map((card) => card.url),
    ]);
    const ofMunicipalities = all.municipalities.flatMap((row) => [row.data, row.changes, row.url, row.calendar]);
    const addresses = [...named, ...ofMunicipalities, all.$schema, all.documentation].filter(
      (url) => url !== undefined,
    );
    expect(addresses.filter((url) => !isServed(root, url.slice(ORIGIN.length)))).toEqual([]);
  });

  it('is valid HSDS 3.0, service by service', () => {
    const validate = hsdsValidator('3.0');
    const { contents } = json('data/v1/hsds/services.json') as { readonly contents: readonly HsdsService[] };
    expect(contents).toHaveLength(all.offers.filter(({ isExample }) => !isExample).length);
    expect(contents.flatMap((row) => validate(row).map((fault) => `${row.name}: ${fault}`))).toEqual([]);
    expect(contents.every(({ id }) => isServed(root, `/data/v1/hsds/services/${id}.json`))).toBe(true);
  });

  it('is read by programs for calendars, feeds, RDF and HTML', () => {
    const calendars = below(/\/kalender\.ics$/);
    const feeds = below(/aendringer\.xml$/);
    const fragments = below(/^data\/v1\/kommuner\/[^/]+\.html$/);
    expect(Math.min(calendars.length, feeds.length, fragments.length)).toBeGreaterThan(0);
    for (const file of calendars) new ICAL.Component(ICAL.parse(text(file)) as never);
    expect(feeds.map((file) => SyntaxValidator.validate(text(file)))).toEqual(feeds.map(() => true));
    expect(new Parser().parse(text('data/v1/dcat.ttl')).length).toBeGreaterThan(0);
    for (const file of fragments) expect(findByTag(parseFragment(text(file)), 'h3').length).toBeGreaterThan(0);
  });
});

describe('pages', () => {
  it('carry the data of every offer that can be used, and of no other', () => {
    for (const offer of all.offers) {
      const { document } = cataloguePage(offer.url.slice(ORIGIN.length));
      const blocks = findByTag(document, 'script').filter((s) => attributeOf(s, 'type') === 'application/ld+json');
      expect([offer.id, blocks.length]).toEqual([offer.id, offer.state.kind === 'over' || offer.isExample ? 0 : 1]);
    }
  });

  it('lead to the open data from their foot, and the front page to its feed', () => {
    const { document } = cataloguePage('/');
    expect(linksOf(document).map(({ href }) => href)).toContain('/data/');
    const feed = findElements(document, (element) => attributeOf(element, 'type') === 'application/atom+xml')[0];
    expect(isServed(root, (feed && attributeOf(feed, 'href')) ?? '')).toBe(true);
  });

  it('explain every field that an offer has', () => {
    const named = findByTag(cataloguePage('/data/').document, 'code').map((code) => textOf(code).replace(' *', ''));
    const fields = new Set(all.offers.flatMap((offer) => Object.keys(offer)));
    expect([...fields].filter((field) => !named.includes(field))).toEqual([]);
  });
});
