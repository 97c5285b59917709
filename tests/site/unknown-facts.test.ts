import { describe, expect, it } from 'vitest';
import { da } from '../../src/i18n/da.ts';
import { translator } from '../../src/i18n/translate.ts';
import { cataloguePage, findFaults } from './catalogue-pages.ts';
import { familyText, quotes } from './family-text.ts';
import { attributeOf, findElements, textOf } from './site.ts';

describe('what nobody has told yet is said in a friendly way', () => {
  it.each([
    ['when', 'unknown.when', '/kommuner/esbjerg/babybio/'],
    ['where', 'unknown.where', '/kommuner/esbjerg/babybio/'],
    ['the price', 'price.unknown', '/kommuner/aarhus/ryhave-kollegiet/'],
    ['when', 'unknown.when', '/kommuner/aarhus/ryhave-kollegiet/'],
    ['the address of a named place', 'unknown.address', '/kommuner/aarhus/ryhave-kollegiet/'],
  ] as const)('%s (%s) on %s', (_, key, path) => {
    expect(familyText(cataloguePage(path))).toContain(da[key]);
  });

  it.each([
    ['Esbjerg', '/kommuner/esbjerg/babybio/'],
    ['Aarhus', '/kommuner/aarhus/ryhave-kollegiet/'],
  ])('whom to ask in %s on %s', (name, path) => {
    expect(familyText(cataloguePage(path))).toContain(translator('da')('ask.nobody', { name }));
  });
});

it('marks what is unknown by more than its words', () => {
  const { document } = cataloguePage('/kommuner/esbjerg/babybio/');
  const unknown = findElements(document, (element) => attributeOf(element, 'class') === 'facts-unknown');
  expect(unknown.map(textOf)).toContain(da['unknown.when']);
});

it.each([
  ['undefined', /(?<![\p{L}\d-])undefined(?![\p{L}\d-])/gu],
  ['null', /(?<![\p{L}\d-])null(?![\p{L}\d-])/gu],
  ['NaN', /(?<![\p{L}\d-])NaN(?![\p{L}\d-])/gu],
  ['Invalid Date', /Invalid Date/g],
  ['[object …]', /\[object/g],
  ['an empty placeholder', /\{\w+\}/g],
  ['a key instead of a sentence', new RegExp(`(?<![\\w./])(${topics().join('|')})\\.[a-zA-Z][\\w-]+`, 'g')],
])('shows no reader %s', (_, pattern) => {
  expect(findFaults(({ path, document }) => (isFieldList(path) ? [] : quotes(textOf(document), pattern)))).toEqual([]);
});

/** The open data's page names every field, `municipality.name`, and says that one is null or left out. */
function isFieldList(path: string): boolean {
  return path === '/data/';
}

it('writes no missing value into an address or a label', () => {
  const names = ['href', 'src', 'alt', 'title', 'content', 'aria-label', 'id'];
  expect(
    findFaults(({ document }) =>
      findElements(document, () => true)
        .flatMap(({ attrs }) => attrs)
        .filter(
          ({ name, value }) =>
            names.includes(name) && /(?<![\p{L}\d])(undefined|null|NaN)(?![\p{L}\d])|\[object/u.test(value),
        )
        .map(({ name, value }) => `${name}="${value}"`),
    ),
  ).toEqual([]);
});

/** The first parts of all keys: `nav`, `unknown`, … */
function topics(): string[] {
  return [...new Set(Object.keys(da).map((key) => key.split('.', 1)[0] ?? key))];
}
