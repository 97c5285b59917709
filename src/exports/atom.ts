import { escapeXml } from './xml.ts';

/** One entry of a feed: plain text and addresses, nothing of the catalogue. */
export interface AtomEntry {
  /** Permanent and the same in every build; `tagUri` makes one. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The page it is about: a whole address. */
  readonly href: string;
  /** A day, a month or a year: `2021-11`. */
  readonly date: string;
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly author: string;
  /** The page that shows the same: a whole address. */
  readonly href: string;
  /** The feed's own address. */
  readonly self: string;
  /** The date of a feed without entries. */
  readonly date: string;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
}

/**
 * An Atom feed (RFC 4287). Written here, as the feed libraries on npm stand on an XML writer that nobody keeps any
 * more, know no language, and put in the hour of the build.
 */
export function atomFeed({ id, title, lang, author, href, self, date, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${instantOf(newest(entries) ?? date)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

/** A permanent name (RFC 4151) for a thing of a site: its place may change, this does not. */
export function tagUri(site: URL, name: string): string {
  return `tag:${site.hostname},2026:${name}`;
}

/** Noon in UTC on a date's first day: the same day everywhere in Denmark, in summer and winter. */
export function instantOf(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T12:00:00Z`;
}

function entryXml({ id, title, summary, href, date }: AtomEntry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${instantOf(date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

function newest(entries: readonly AtomEntry[]): string | undefined {
  return entries.map(({ date }) => date).sort((a, b) => (instantOf(a) < instantOf(b) ? 1 : -1))[0];
}
