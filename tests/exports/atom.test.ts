import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomFeed, instantOf, tagUri, type AtomEntry, type AtomFeed } from '../../src/exports/atom.ts';
import { sitemap } from '../../src/exports/sitemap.ts';
import { childrenNamed, readXml, type XmlElement } from './read-xml.ts';

const ATOM = '{http://www.w3.org/2005/Atom}';

const ENTRY: AtomEntry = {
  id: 'tag:example.org,2026:a',
  title: 'Babycafé: ændret',
  summary: 'Ændret',
  href: 'https://example.org/a/',
  date: '2026-03-01',
};

const FEED: AtomFeed = {
  id: 'tag:example.org,2026:feed',
  title: 'Nyt',
  lang: 'da',
  author: 'Familiekataloget',
  href: 'https://example.org/nyt/',
  self: 'https://example.org/nyt.xml',
  date: '2026-03-02',
  entries: [ENTRY],
};

function textsOf(element: XmlElement, name: string): string[] {
  return childrenNamed(element, ATOM + name).map(({ text }) => text);
}

describe('a feed', () => {
  it('has what RFC 4287 asks of a feed and of an entry', () => {
    const feed = readXml(atomFeed(FEED));
    expect(feed.name).toBe(`${ATOM}feed`);
    expect(feed.attributes['xml:lang']).toBe('da');
    for (const name of ['id', 'title', 'updated']) expect(textsOf(feed, name)).toHaveLength(1);
    expect(textsOf(feed, 'author')).toEqual(['Familiekataloget']);
    const links = childrenNamed(feed, `${ATOM}link`).map(({ attributes }) => [attributes['rel'], attributes['href']]);
    expect(links).toEqual([
      ['alternate', FEED.href],
      ['self', FEED.self],
    ]);
    const [entry] = childrenNamed(feed, `${ATOM}entry`);
    expect(entry?.children.map(({ name }) => name.replace(ATOM, ''))).toEqual([
      'id',
      'title',
      'updated',
      'link',
      'summary',
    ]);
  });

  it('was updated when its newest entry was, in whatever order they come; without entries on its own day', () => {
    const entries = ['2025-01', '2026-02-03', '2026'].map((date) => ({ ...ENTRY, date }));
    expect(textsOf(readXml(atomFeed({ ...FEED, entries })), 'updated')).toEqual(['2026-02-03T12:00:00Z']);
    expect(textsOf(readXml(atomFeed({ ...FEED, entries: [] })), 'updated')).toEqual(['2026-03-02T12:00:00Z']);
  });

  it('keeps every text as it is, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const feed = readXml(
          atomFeed({ ...FEED, entries: [{ ...ENTRY, title, href: `https://example.org/?${title}` }] }),
        );
        const [entry] = childrenNamed(feed, `${ATOM}entry`);
        const held = title
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
          // A reader takes each end of line for a line feed.
          .replace(/\r\n?/g, '\n');
        expect(entry && textsOf(entry, 'title')).toEqual([held]);
      }),
      { examples: [['Leg & læring: «a < b > c» "d" ]]>']] },
    );
  });
});

it.each([
  ['2026-03-01', '2026-03-01T12:00:00Z'],
  ['2021-11', '2021-11-01T12:00:00Z'],
  ['2021', '2021-01-01T12:00:00Z'],
])('dates %s as %s', (date, instant) => {
  expect(instantOf(date)).toBe(instant);
});

it('names things by the site, not by where on it they stand', () => {
  expect(tagUri(new URL('https://example.org:8080/familier/'), 'henvis/esbjerg')).toBe(
    'tag:example.org,2026:henvis/esbjerg',
  );
});

it('writes a sitemap that XML readers accept, with signs in its addresses', () => {
  const { children } = readXml(sitemap(['https://example.org/?a=1&b=<2>']));
  expect(children.map(({ text }) => text)).toEqual(['https://example.org/?a=1&b=<2>']);
});
