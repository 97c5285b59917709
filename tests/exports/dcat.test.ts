import { Parser, Store, type Quad } from 'n3';
import { expect, it } from 'vitest';
import { dcatTurtle } from '../../src/exports/dcat.ts';
import { exportFixture } from './catalogue.ts';

const DCT = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const { context } = exportFixture();
const turtle = dcatTurtle(context);
const store = new Store(new Parser().parse(turtle));
const subjects = (type: string) => store.getSubjects(TYPE, type, null);
const missing = (type: string, properties: readonly string[]) =>
  subjects(type).flatMap((subject) =>
    properties.filter((property) => store.countQuads(subject, property, null, null) === 0),
  );

it('is what the golden file has', async () => {
  await expect(turtle).toMatchFileSnapshot('../golden/dcat.ttl');
});

it('has all that DCAT-AP-DK 2.0 makes mandatory', () => {
  expect(subjects(`${DCAT}Catalog`)).toHaveLength(1);
  expect(subjects(`${DCAT}Dataset`)).toHaveLength(1);
  expect(subjects(`${DCAT}Distribution`)).toHaveLength(5);
  expect(missing(`${DCAT}Catalog`, [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}dataset`])).toEqual(
    [],
  );
  expect(missing(`${DCAT}Dataset`, [`${DCT}title`, `${DCT}description`, `${DCT}publisher`])).toEqual([]);
  expect(missing(`${DCAT}Distribution`, [`${DCAT}accessURL`, `${DCT}license`])).toEqual([]);
  expect(missing(`${FOAF}Agent`, [`${FOAF}name`])).toEqual([]);
});

it('names nothing of its own that it does not describe', () => {
  const own = (term: Quad['object']) =>
    term.termType === 'NamedNode' && term.value.includes('familier.example') && term.value.includes('#');
  const named = store.getObjects(null, null, null).filter(own);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((term) => store.countQuads(term, TYPE, null, null) === 0)).toEqual([]);
});
