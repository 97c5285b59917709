import { expect, it } from 'vitest';
import { da } from '../../src/i18n/da.ts';
import { findFaults, isHidden, repeated } from './catalogue-pages.ts';
import {
  attributeOf,
  findById,
  findByTag,
  findElements,
  headingsOf,
  linksOf,
  textOf,
  type Element,
  type SitePage,
} from './site.ts';

it('gives every page one main heading', () => {
  expect(
    findFaults(({ document }) => {
      const main = headingsOf(document).filter(({ level }) => level === 1);
      return main.length === 1 && main[0]?.text !== '' ? [] : [`${main.length} main headings`];
    }),
  ).toEqual([]);
});

it('skips no level of headings', () => {
  expect(
    findFaults(({ document }) =>
      headingsOf(document).flatMap(({ level, text }, index, all) => {
        const before = all[index - 1]?.level ?? 0;
        return level > before + 1 ? [`level ${level} («${text}») follows level ${before}`] : [];
      }),
    ),
  ).toEqual([]);
});

it('uses no id twice on a page', () => {
  expect(findFaults(({ document }) => repeated(idsOf(document)))).toEqual([]);
});

it('points every label, description and heading reference at something on the page', () => {
  const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  expect(
    findFaults(({ document }) => {
      const ids = new Set(idsOf(document));
      return findElements(document, () => true).flatMap((element) =>
        names
          .flatMap((name) => (attributeOf(element, name) ?? '').split(/\s+/))
          .filter((id) => id !== '' && !ids.has(id)),
      );
    }),
  ).toEqual([]);
});

it('begins every page with a link to its content', () => {
  expect(
    findFaults(({ document }) => {
      const [first] = linksOf(document);
      const target = findById(document, 'indhold');
      return first?.href === '#indhold' && first.text === da['site.skip'] && target?.tagName === 'main'
        ? []
        : ['no link to the content first'];
    }),
  ).toEqual([]);
});

it('has one main part on every page, and a name of its own for every navigation', () => {
  expect(
    findFaults(({ document }) => {
      const names = findByTag(document, 'nav').map((nav) => attributeOf(nav, 'aria-label') ?? '');
      return [
        ...(findByTag(document, 'main').length === 1 ? [] : ['not one main part']),
        ...names.filter((name) => name === '').map(() => 'a navigation without a name'),
        ...repeated(names).map((name) => `two navigations named «${name}»`),
      ];
    }),
  ).toEqual([]);
});

it('tells on every page but the front page the way to it, and ends with the page itself', () => {
  expect(
    findFaults((page) => {
      if (page.path === '/') return [];
      const [trail] = findByTag(page.document, 'nav').filter(
        (nav) => attributeOf(nav, 'aria-label') === da['site.breadcrumbs'],
      );
      if (!trail) return ['no breadcrumbs'];
      const items = findByTag(trail, 'li');
      const last = items.at(-1);
      const isLast = last !== undefined && attributeOf(last, 'aria-current') === 'page' && linksOf(last).length === 0;
      return [
        ...(linksOf(trail)[0]?.href === '/' ? [] : ['the breadcrumbs do not begin at the front page']),
        ...(isLast && textOf(last) !== '' ? [] : ['the breadcrumbs do not end with the page']),
        ...(isHidden(page) || items.length >= depthOf(page)
          ? []
          : [`${items.length} steps to a page ${depthOf(page)} deep`]),
      ];
    }),
  ).toEqual([]);
});

/** How many pages are on the way to a page, itself and the front page included: its address says so. */
function depthOf({ path }: SitePage): number {
  const parts = path.split('/').filter((part) => part !== '');
  // Under /inspiration/ a municipality has no page of its own.
  return parts[0] === 'inspiration' ? Math.min(parts.length + 1, 3) : parts.length + 1;
}

function idsOf(document: SitePage['document']): string[] {
  return findElements(document, () => true).flatMap((element: Element) => attributeOf(element, 'id') ?? []);
}
