import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESERVED_OFFER_NAMES, menuOf, pageAt, pathOf, pathsOf } from '../../src/addresses/page-paths.ts';
import { PAGES, PAGE_IDS, type PageRow, type Subjects } from '../../src/addresses/pages.ts';
import { PAGE_TYPES } from '../browser/page-types.ts';

const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/).filter((word) => !RESERVED_OFFER_NAMES.includes(word));
const NAMED: Subjects = {
  municipality: ['esbjerg'],
  offer: ['esbjerg/babybio'],
  example: ['flen/sirius'],
  partner: ['moedrehjaelpen'],
  programme: ['cos-p'],
  topic: ['soevn'],
  rule: ['wording'],
};

describe('the table of pages', () => {
  it('has a row for every page file, and a file for every row', () => {
    const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .map((file) => file.replaceAll('\\', '/').replace(/(?:\/?index)?\.astro$/, ''));
    expect(files.filter((file) => pageAt(file) === undefined)).toEqual([]);
    expect(new Set(files.map(pageAt))).toEqual(new Set(PAGE_IDS));
    expect(files.length).toBe(PAGE_IDS.length);
  });

  it('has no two rows with one path, and tells a page from an offer of the same place', () => {
    expect(new Set(PAGE_IDS.map((id) => PAGES[id].path)).size).toBe(PAGE_IDS.length);
    expect(['kommuner/esbjerg/henvis/', 'kommuner/esbjerg/babybio/', 'kommuner/profil/'].map(pageAt)).toEqual([
      'referrals',
      'offer',
      'municipality',
    ]);
  });

  it('reads every path that it makes, with and without what stands after #', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGE_IDS), slug, slug, (id, one, other) => {
        const row: PageRow = PAGES[id];
        const about = row.of === 'offer' || row.of === 'example' ? `${one}/${other}` : one;
        expect(pageAt(pathOf(id, about))).toBe(id);
        expect(pageAt(`${pathOf(id, about)}#kommune=${one}`)).toBe(id);
      }),
    );
  });

  it('knows no page at other addresses', () => {
    expect(['data/v1/', 'kommuner/esbjerg/babybio/mere/', 'findes-ikke/'].map(pageAt)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps the page without a net and the page that is none from search engines and from authors’ links', () => {
    const unseen = pathsOf(({ listed, linkable }) => !listed && !linkable, NAMED);
    expect(unseen).toEqual(['uden-net/', '404']);
    expect(pathsOf(({ linkable }) => linkable, NAMED)).toContain('ark/');
  });
});

it('keeps for itself the names that a municipality’s own pages have', () => {
  expect(RESERVED_OFFER_NAMES).toEqual(['henvis', 'kvalitet', 'profil', 'kalender', 'tid']);
});

it('gives both menus in one order', () => {
  expect(menuOf('main').map(({ path }) => path)).toEqual(['find/', 'tid/', 'kommuner/', 'henvis/']);
  expect(menuOf('footer').map(({ path }) => path)).toEqual([
    ...[
      'hjaelp/',
      'kommuner/#henvis',
      'partnere/',
      'emner/',
      'programmer/',
      'henvis/',
      'inspiration/',
      'om/',
      'om/redaktoerer/',
    ],
    ...['data/', 'typologi/', 'tilgaengelighed/', 'privatliv/'],
  ]);
});

it('has every page among those that the accessibility test opens', () => {
  const opened = new Set(PAGE_TYPES.map(({ path }) => pageAt(path.replace(/\?.*$/, ''))));
  expect(PAGE_IDS.filter((id) => !opened.has(id) && id !== 'notFound')).toEqual([]);
});
