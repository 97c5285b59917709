import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, groupsOf } from '../../src/offline/groups.ts';

const LOCALES = ['da', 'en', 'ar'];

describe('a file of the site is kept', () => {
  it.each([
    ['henvis/index.html', ['core']],
    ['ar/ark/index.html', ['core']],
    ['en/uden-net/index.html', ['core']],
    ['assets/site.3f2a.css', ['core']],
    ['favicon.svg', ['core']],
    ['find/index.html', ['search-da']],
    ['en/pagefind/pagefind.js', ['search-en']],
    ['kommuner/esbjerg/index.html', ['esbjerg-da']],
    ['ar/kommuner/esbjerg/babybio/index.html', ['esbjerg-ar']],
    ['kommuner/esbjerg/henvis/index.html', ['esbjerg-da']],
    ['data/tilbud/ar/esbjerg.json', ['esbjerg-da', 'esbjerg-en', 'esbjerg-ar']],
  ])('%s with %j', (file, groups) => {
    expect(groupsOf(file, LOCALES)).toEqual(groups);
  });

  it.each([
    ['index.html'],
    ['kommuner/index.html'],
    ['kommuner/esbjerg/profil/index.html'],
    ['kommuner/esbjerg/kvalitet/index.html'],
    ['om/index.html'],
    ['sw.js'],
    ['_headers'],
    ['en/assets/site.css'],
  ])('%s not at all', (file) => {
    expect(groupsOf(file, LOCALES)).toEqual([]);
  });
});

it('a page is read at its folder', () => {
  expect(['index.html', 'henvis/index.html', 'assets/index.html.js'].map(addressOf)).toEqual([
    '',
    'henvis/',
    'assets/index.html.js',
  ]);
});

it('a page in another language is never kept with the Danish ones', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('en', 'ar'),
      fc.constantFrom('find', 'kommuner/esbjerg', 'kommuner/aarhus/cafe'),
      (locale, path) => {
        const groups = groupsOf(`${locale}/${path}/index.html`, LOCALES);
        expect(groups).toHaveLength(1);
        expect(groups[0]).toMatch(new RegExp(`-${locale}$`));
      },
    ),
  );
});
