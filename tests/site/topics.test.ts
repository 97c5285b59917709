import { describe, expect, it } from 'vitest';
import { cataloguePage, cataloguePages, pathWithoutLocale } from './catalogue-pages.ts';
import { attributeOf, findById, findElements, linksOf, type SitePage } from './site.ts';

describe('a topic', () => {
  it('is linked from an offer and from its municipality with that municipality named, after #', () => {
    const pages = cataloguePages().filter((page) => /^\/kommuner\/[^/]+\//.test(pathWithoutLocale(page)));
    const links = pages.flatMap((page) => topicLinks(page).map((href) => ({ page, href })));
    expect(links.length).toBeGreaterThan(200);
    const faults = links.filter(({ page, href }) => !href.endsWith(`/#kommune=${municipalityOf(page)}`));
    expect(faults.map(({ page, href }) => `${page.path}: ${href}`)).toEqual([]);
  });

  it('has the part that each such link names, with an offer in it', () => {
    for (const page of cataloguePages().filter(({ path }) => /^\/kommuner\/[^/]+\/$/.test(path)))
      for (const href of topicLinks(page)) {
        const [path = '', anchor = ''] = href.split('#');
        const part = findById(cataloguePage(path).document, anchor);
        const offers = part ? linksOf(part).filter((link) => link.href.startsWith(page.path)) : [];
        // The municipality itself, and an offer or more.
        expect([href, offers.length > 1]).toEqual([href, true]);
      }
  });

  it('lets those without scripts choose among the municipalities', () => {
    const { document } = cataloguePage('/emner/foraeldreskab/');
    const list = findById(document, 'emne-kommuner');
    const parts = findElements(document, (element) => attributeOf(element, 'data-municipality') !== undefined);
    expect(list && linksOf(list).map(({ href }) => href)).toEqual(
      parts.map((part) => `#${attributeOf(part, 'id') ?? ''}`),
    );
    const choice = findById(document, 'emne-valg');
    expect(choice && attributeOf(choice, 'hidden')).toBe('');
  });
});

function topicLinks(page: SitePage): string[] {
  return linksOf(page.document)
    .map(({ href }) => href)
    .filter((href) => /^(?:\/[a-z]{2})?\/emner\/[^/]+\//.test(href));
}

function municipalityOf(page: SitePage): string {
  return pathWithoutLocale(page).split('/')[2] ?? '';
}
