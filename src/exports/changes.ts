import type { Offer } from '../domain/catalogue.ts';
import { lastKnown } from '../domain/freshness.ts';
import { formatDate } from '../i18n/format.ts';
import { tell } from '../i18n/publishers/index.ts';
import type { ExportContext } from './addresses.ts';
import { atomFeed, instantOf, tagUri, type AtomEntry } from './atom.ts';

export interface ChangesFeed {
  /** What the feed is of: the catalogue or a municipality, as a name that never changes. */
  readonly id: string;
  readonly title: string;
  /** The feed's own address. */
  readonly self: string;
  readonly offers: readonly Offer[];
}

/**
 * A feed with one entry for each offer, dated by when somebody last knew or read it. A reader sees an entry again when an
 * offer is reviewed or its state is known anew; what exactly was changed, the content does not say. No examples.
 */
export function changesFeed({ id, title, self, offers }: ChangesFeed, { catalogue, at }: ExportContext): string {
  const site = new URL(at.home);
  const shown = offers.filter(({ isInspiration }) => !isInspiration);
  return atomFeed({
    id: tagUri(site, id),
    title,
    lang: 'da',
    author: tell('data.feed.author'),
    href: at.docs,
    self,
    date: catalogue.today,
    entries: shown.map((offer) => entryOf(offer, { site, address: at.offer(offer, 'da') })).sort(newestFirst),
  });
}

interface EntryOptions {
  readonly site: URL;
  readonly address: string;
}

function entryOf(offer: Offer, { site, address }: EntryOptions): AtomEntry {
  const date = lastKnown(offer);
  const known = { state: tell(`data.state.${offer.state.kind}`), date: formatDate(date, 'da') };
  return {
    id: tagUri(site, `tilbud/${offer.id}`),
    title: tell('data.feed.entry', { title: offer.title, municipality: offer.municipality.name }),
    summary: [tell('data.feed.known', known), offer.status.note].filter((part) => part !== undefined).join(' '),
    href: address,
    date,
  };
}

function newestFirst(a: AtomEntry, b: AtomEntry): number {
  const [dateA, dateB] = [instantOf(a.date), instantOf(b.date)];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
