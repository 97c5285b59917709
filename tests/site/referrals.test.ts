import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { LIX_MIN_WORDS, lix } from '../../src/checks/lix.ts';
import type { Snapshot } from '../../src/domain/changes/snapshot.ts';
import { da } from '../../src/i18n/da.ts';
import { childrenNamed, readXml } from '../exports/read-xml.ts';
import {
  cataloguePage,
  cataloguePages,
  findFaults,
  hasClass,
  isForReferrers,
  pathWithoutLocale,
  repeated,
} from './catalogue-pages.ts';
import { ENDED_OFFERS, OFFERS } from './inventory.ts';
import { attributeOf, findById, findByTag, findElements, isServed, linksOf, textOf, type SitePage } from './site.ts';

/** What professionals can be asked to read (issue C). */
const MAX_LIX = 44;

const LIST = /^\/kommuner\/([^/]+)\/henvis\/$/;
const ATOM = '{http://www.w3.org/2005/Atom}';

const lists = () => cataloguePages().filter((page) => LIST.test(pathWithoutLocale(page)));

function municipalityOf(page: Pick<SitePage, 'path'>): string {
  return LIST.exec(pathWithoutLocale(page))?.[1] ?? '';
}

describe('each municipality’s list for those who refer', () => {
  it('is there in every language, with its news', () => {
    const municipalities = cataloguePages().filter(({ path }) => /^\/kommuner\/[^/]+\/$/.test(path));
    expect(lists().length).toBe(municipalities.length * 3);
    const news = lists().map(({ path }) => `${path}nyt/`);
    expect(news.filter((path) => !isServed(inject('siteRoot'), path))).toEqual([]);
  });

  it('names every usable offer once in the list and once on the sheet, and none that is over', () => {
    expect(
      lists().flatMap((page) => {
        const own = OFFERS[municipalityOf(page)] ?? [];
        const listed = anchorsOf(page);
        const onPaper = findElements(page.document, (element) => hasClass(element, 'referral-paper-slug')).map((slug) =>
          textOf(findByTag(slug, 'bdi')[0] ?? slug),
        );
        const ended = ENDED_OFFERS.map((id) => id.split('/')[1] ?? '');
        return [
          ...repeated(listed),
          ...repeated(onPaper),
          ...own.filter((slug) => !listed.includes(slug) || !onPaper.includes(slug)),
          ...[...listed, ...onPaper].filter((slug) => ended.includes(slug) && !own.includes(slug)),
        ].map((slug) => `${page.path}: ${slug}`);
      }),
    ).toEqual([]);
  });

  it('leads from its index to every offer, and to nothing that is not on the page', () => {
    expect(
      lists().flatMap((page) => {
        const [index] = findElements(page.document, (element) => hasClass(element, 'referral-index'));
        const targets = index ? linksOf(index).map(({ href }) => href.slice(1)) : [];
        return [
          ...targets.filter((id) => findById(page.document, id) === undefined),
          ...anchorsOf(page).filter((slug) => !targets.includes(`tilbud-${slug}`)),
        ].map((id) => `${page.path}: ${id}`);
      }),
    ).toEqual([]);
  });

  it('says in every offer when it was known and by which source', () => {
    expect(
      lists().flatMap((page) =>
        findByTag(page.document, 'article')
          .filter((offer) => !linksOf(offer).some(({ href }) => href.includes('/om/#')))
          .map((offer) => `${page.path}: ${attributeOf(offer, 'id') ?? ''}`),
      ),
    ).toEqual([]);
  });

  it('drowns nobody in what is unknown: one line an offer at most', () => {
    expect(
      lists().flatMap((page) =>
        findByTag(page.document, 'article')
          .filter((offer) => findElements(offer, (element) => hasClass(element, 'facts-unknown')).length > 1)
          .map((offer) => `${page.path}: ${attributeOf(offer, 'id') ?? ''}`),
      ),
    ).toEqual([]);
  });

  it('needs no script', () => {
    expect(
      findFaults((page) => (isForReferrers(page) && findByTag(page.document, 'script').length > 0 ? ['a script'] : [])),
    ).toEqual([]);
  });

  it('leads to each offer’s part for professionals, inside what may be closed, so that it opens', () => {
    const hrefs = new Set(
      lists().flatMap(({ document }) =>
        findByTag(document, 'h4').flatMap((heading) => linksOf(heading).map(({ href }) => href)),
      ),
    );
    expect(hrefs.size).toBeGreaterThan(50);
    const faults = [...hrefs].filter((href) => {
      const [path = '', id = ''] = href.split('#');
      const closed = findById(cataloguePage(path).document, 'fagpersoner');
      return !closed || findById(closed, id) === undefined;
    });
    expect(faults).toEqual([]);
  });

  it('is led to from its municipality, from every offer of it, and from the list of municipalities', () => {
    const missing = lists().flatMap(({ path }) => {
      const municipality = path.replace(/henvis\/$/, '');
      const offers = cataloguePages().filter((page) => page.path.startsWith(municipality) && hasProfessionalPart(page));
      const all = municipality.replace(/[^/]+\/$/, '');
      return [cataloguePage(municipality), cataloguePage(all), ...offers]
        .filter(({ document }) => !linksOf(document).some(({ href }) => href === path))
        .map((page) => `${page.path} does not lead to ${path}`);
    });
    expect(missing).toEqual([]);
  });
});

it('cites every offer by title, municipality, date and a permanent address', () => {
  expect(
    findFaults((page) => {
      if (!hasProfessionalPart(page)) return [];
      const part = findById(page.document, 'for-fagpersoner');
      const [cite] = part ? findByTag(part, 'cite') : [];
      const said = cite?.parentNode ? textOf(cite.parentNode) : '';
      return said.endsWith(`http://localhost:4321${page.path}#for-fagpersoner`) && /\d{4}/.test(said) ? [] : [said];
    }),
  ).toEqual([]);
});

it(`says its own sentences to professionals with LIX ${MAX_LIX} at most`, () => {
  const sentences = Object.entries(da)
    .filter(([key]) => /^(referral|news)\./.test(key))
    .map(([, words]) => words)
    .filter((words) => words.endsWith('.') || words.endsWith('?'));
  expect(sentences.join(' ').split(' ').length).toBeGreaterThan(LIX_MIN_WORDS);
  expect(lix(sentences)).toBeLessThanOrEqual(MAX_LIX);
});

describe('the feed', () => {
  it('is found by feed readers from the list and from the news', () => {
    expect(
      findFaults((page) => {
        if (!isForReferrers(page)) return [];
        const found = findByTag(page.document, 'link')
          .filter((link) => attributeOf(link, 'type') === 'application/atom+xml')
          .map((link) => attributeOf(link, 'href')?.replace('http://localhost:4321', '') ?? '');
        const wanted = `${page.path.replace(/nyt\/$/, '')}nyt.xml`;
        return found.length === 1 && found[0] === wanted && isServed(inject('siteRoot'), wanted) ? [] : [found.join()];
      }),
    ).toEqual([]);
  });

  it('is well-formed, names each entry differently, and leads to pages that exist', () => {
    const ids: string[] = [];
    const broken: string[] = [];
    for (const { path } of lists()) {
      const feed = readXml(readBuilt(`${path}nyt.xml`));
      const entries = childrenNamed(feed, `${ATOM}entry`);
      expect(entries.length).toBeGreaterThan(0);
      ids.push(...[feed, ...entries].flatMap((element) => childrenNamed(element, `${ATOM}id`)).map(({ text }) => text));
      const hrefs = [feed, ...entries]
        .flatMap((element) => childrenNamed(element, `${ATOM}link`))
        .map(({ attributes }) => (attributes['href'] ?? '').replace('http://localhost:4321', ''));
      broken.push(...hrefs.filter((href) => !isServed(inject('siteRoot'), href)));
    }
    expect(repeated(ids)).toEqual([]);
    expect(broken).toEqual([]);
  });
});

it('publishes what the next build compares itself with: every offer of Danish municipalities', () => {
  const snapshot = JSON.parse(readBuilt('/henvis/nyt.json')) as Snapshot;
  const wanted = [
    ...Object.entries(OFFERS).flatMap(([place, ids]) => ids.map((id) => `${place}/${id}`)),
    ...ENDED_OFFERS,
  ];
  expect(wanted.filter((id) => !(id in snapshot.offers))).toEqual([]);
  expect(Object.keys(snapshot.offers)).toEqual(Object.keys(snapshot.offers).sort());
  expect(snapshot.log).toEqual([]);
});

/** The offers a list goes through, by file name. */
function anchorsOf({ document }: SitePage): string[] {
  return findByTag(document, 'article').map((offer) => (attributeOf(offer, 'id') ?? '').replace('tilbud-', ''));
}

function hasProfessionalPart({ document }: SitePage): boolean {
  return findById(document, 'fagpersoner') !== undefined;
}

function readBuilt(path: string): string {
  return readFileSync(join(inject('siteRoot'), path), 'utf8');
}
