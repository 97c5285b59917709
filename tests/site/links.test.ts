import { expect, inject, it } from 'vitest';
import { cataloguePages, findFaults, isHidden } from './catalogue-pages.ts';
import {
  attributeOf,
  findById,
  findByTag,
  isServed,
  linksOf,
  readPage,
  textOf,
  type Element,
  type SitePage,
} from './site.ts';

it('leads every link within the site to a page or a file that exists', () => {
  expect(
    findFaults((page) =>
      internalLinks(page)
        .filter(({ address }) => !isServed(inject('siteRoot'), address.pathname))
        .map(({ href }) => href),
    ),
  ).toEqual([]);
});

it('leads every link with a fragment to an element that exists', () => {
  const idsOfPage = new Map<string, SitePage['document']>();
  const documentAt = (path: string) => {
    const known = idsOfPage.get(path) ?? readPage(inject('siteRoot'), path).document;
    idsOfPage.set(path, known);
    return known;
  };
  expect(
    findFaults((page) =>
      internalLinks(page)
        .filter(({ address }) => address.hash !== '' && isServed(inject('siteRoot'), address.pathname))
        .filter(({ address }) => !tellsTimeline(address) && !tellsWish(address))
        .filter(({ address }) => !findById(documentAt(address.pathname), decodeURIComponent(address.hash.slice(1))))
        .map(({ href }) => href),
    ),
  ).toEqual([]);
});

it('tells the timeline only of municipalities that it knows', () => {
  const timeline = readPage(inject('siteRoot'), '/tid/').document;
  const known = findByTag(timeline, 'option').map((option) => attributeOf(option, 'value') ?? '');
  const told = cataloguePages().flatMap((page) =>
    internalLinks(page).flatMap(({ address }) => (tellsTimeline(address) ? [address.hash] : [])),
  );
  expect(new Set(told)).toEqual(new Set(known.flatMap((id) => (id === '' ? [] : [`#kommune=${id}`]))));
});

it('writes every page address with a slash at the end, so that no visitor is sent on', () => {
  expect(
    findFaults((page) =>
      internalLinks(page)
        .filter(({ address }) => !/(\/|\.[a-z0-9]+)$/.test(address.pathname))
        .map(({ href }) => href),
    ),
  ).toEqual([]);
});

it('links to other sites by https only, and else to a telephone or a letter', () => {
  expect(
    findFaults(({ document }) =>
      linksOf(document)
        .map(({ href }) => href)
        .filter((href) => /^[a-z][a-z0-9+.-]*:/i.test(href) && !/^(https|mailto|tel|sms):/.test(href)),
    ),
  ).toEqual([]);
});

it('names every link in words', () => {
  expect(
    findFaults(({ document }) =>
      staticLinks(document)
        .filter((link) => textOf(link) === '' && (attributeOf(link, 'aria-label') ?? '') === '')
        .map((link) => attributeOf(link, 'href') ?? ''),
    ),
  ).toEqual([]);
});

it('lets every page that may be listed be reached by links from the front page', () => {
  const reached = new Set(['/']);
  const waiting = ['/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { address } of internalLinks(readPage(inject('siteRoot'), path))) {
      if (reached.has(address.pathname) || !isServed(inject('siteRoot'), address.pathname)) continue;
      reached.add(address.pathname);
      if (address.pathname.endsWith('/')) waiting.push(address.pathname);
    }
  }
  const unreached = cataloguePages().filter((page) => !isHidden(page) && !reached.has(page.path));
  expect(unreached.map(({ path }) => path)).toEqual([]);
});

/** A wish told to the search stands behind #, so that it stays in the browser: `/find/#alder=gravid`. */
function tellsWish(address: URL): boolean {
  return address.pathname.endsWith('/find/') && address.hash.includes('=');
}

/** The timeline reads what stands after its address's `#`; it is no element's name. */
function tellsTimeline({ pathname, hash }: URL): boolean {
  return pathname.endsWith('/tid/') && hash.includes('=');
}

/** The links within the site, each with the address that a browser makes of it. */
function internalLinks({ path, document }: SitePage): readonly { readonly href: string; readonly address: URL }[] {
  return staticLinks(document)
    .flatMap((link) => attributeOf(link, 'href') ?? [])
    .map((href) => ({ href, address: new URL(href, `https://catalogue.invalid${path}`) }))
    .filter(({ address }) => address.origin === 'https://catalogue.invalid');
}

/** The links of a page as it stands without JavaScript: those inside templates are none. */
function staticLinks(document: SitePage['document']): Element[] {
  const templates = new Set(findByTag(document, 'template').flatMap((template) => findByTag(template, 'a')));
  return findByTag(document, 'a').filter((link) => !templates.has(link));
}
