import { expect, inject, it } from 'vitest';
import { LANGUAGES, LOCALES } from '../../src/i18n/locales.ts';
import { cataloguePages, findFaults, isHidden, localeOf, repeated } from './catalogue-pages.ts';
import { attributeOf, findByTag, findElements, isServed, textOf, type Element, type SitePage } from './site.ts';

const ORIGIN = 'http://localhost:4321';

it('says on every page which language it is in, and which way it runs', () => {
  expect(
    findFaults((page) =>
      findByTag(page.document, 'html')
        .map((html) => `${attributeOf(html, 'lang') ?? ''} ${attributeOf(html, 'dir') ?? ''}`)
        .filter((said) => said !== `${localeOf(page)} ${LANGUAGES[localeOf(page)].direction}`),
    ),
  ).toEqual([]);
});

it.each(LOCALES)('gives no two pages in one language the same title: %s', (locale) => {
  const listed = cataloguePages().filter((page) => localeOf(page) === locale && !isHidden(page));
  const titleOf = ({ document }: SitePage) => findByTag(document, 'title').map(textOf).join();
  const shared = repeated(listed.map(titleOf)).map((title) => {
    const paths = listed.filter((page) => titleOf(page) === title).map(({ path }) => path);
    return `${title}: ${paths.join(' ')}`;
  });
  expect(shared).toEqual([]);
});

it('describes every page', () => {
  expect(
    findFaults(({ document }) => {
      const [description] = metaContents(document, 'description');
      return description === undefined || description.length < 20 ? [`described as «${description ?? ''}»`] : [];
    }),
  ).toEqual([]);
});

it('gives every page its own address as the canonical one, or asks search engines not to list it', () => {
  expect(
    findFaults((page) => {
      const wanted = isHidden(page) ? [] : [ORIGIN + page.path];
      const found = linksWithRel(page, 'canonical').map((link) => attributeOf(link, 'href') ?? '');
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`canonical ${JSON.stringify(found)}`];
    }),
  ).toEqual([]);
});

it('hides only the pages for what is not there, and pages that send on to a new address', () => {
  const isSendingOn = ({ document }: SitePage) =>
    findByTag(document, 'meta').some((meta) => attributeOf(meta, 'http-equiv') === 'refresh');
  const hidden = cataloguePages().filter((page) => isHidden(page) && !isSendingOn(page));
  expect(hidden.map(({ path }) => path)).toEqual(['/404.html', '/ar/uden-net/', '/en/uden-net/', '/uden-net/']);
});

it('shares every page with a title, a description and a picture that exists', () => {
  expect(
    findFaults(({ document }) => {
      const missing = ['og:title', 'og:description', 'og:url'].filter(
        (name) => (metaContents(document, name)[0] ?? '') === '',
      );
      const images = metaContents(document, 'og:image');
      const broken = images.filter((url) => !isServed(inject('siteRoot'), url.replace(ORIGIN, '')));
      return [...missing, ...(images.length === 1 ? [] : ['og:image']), ...broken];
    }),
  ).toEqual([]);
});

function metaContents(document: SitePage['document'], name: string): string[] {
  return findElements(
    document,
    (element) =>
      element.tagName === 'meta' &&
      (attributeOf(element, 'name') === name || attributeOf(element, 'property') === name),
  ).map((element) => attributeOf(element, 'content') ?? '');
}

function linksWithRel({ document }: SitePage, rel: string): Element[] {
  return findByTag(document, 'link').filter((link) => attributeOf(link, 'rel') === rel);
}
