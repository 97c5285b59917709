import type { Municipality } from '../../domain/catalogue.ts';
import type { Snapshot } from '../../domain/changes/snapshot.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { plainWords, type Words } from '../../i18n/words.ts';
import type { ViewContext } from '../context.ts';
import { PROFESSIONAL_ANCHOR, pathsFrom } from '../paths.ts';
import { NEWS_KINDS, isNewsAhead, newsItems, type NewsItem, type NewsKind } from './news-items.ts';

export interface NewsDay {
  /** To link to: `dato-2021-11`. */
  readonly id: string;
  readonly date: string;
  readonly groups: readonly {
    readonly kind: NewsKind;
    readonly title: string;
    readonly rows: readonly { readonly title: Words; readonly facts: string; readonly href: string | undefined }[];
  }[];
}

export interface NewsPage {
  readonly title: string;
  readonly since: string;
  readonly feed: string;
  readonly ahead: readonly NewsDay[];
  /** Newest first: one reads from the top down to the day one was here last. */
  readonly days: readonly NewsDay[];
}

/** What changed in a municipality's offers, for professionals. */
export function newsPage(municipality: Municipality, snapshot: Snapshot, context: ViewContext): NewsPage {
  const { t, base } = context;
  const items = newsItems(municipality.id, snapshot, context);
  return {
    title: t('news.title', { municipality: municipality.name }),
    since: t('news.since', { date: formatDate(snapshot.since, t.locale) }),
    feed: pathsFrom(base, t.locale).referralFeed(municipality.id),
    // What comes first stands first.
    ahead: daysOf(items.filter(isNewsAhead), 'kommer', context).reverse(),
    days: daysOf(
      items.filter((item) => !isNewsAhead(item)),
      'dato',
      context,
    ),
  };
}

/** One entry of the feed, less what only the site knows: whole addresses and its permanent name. */
export interface NewsEntry {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  readonly date: string;
}

/** How many entries a feed holds: readers ask for it again and again. */
const FEED_LENGTH = 100;

/** The same news as entries of a feed; what lies ahead is told when it has come. */
export function newsEntries(
  municipality: Pick<Municipality, 'id'>,
  snapshot: Snapshot,
  context: ViewContext,
): NewsEntry[] {
  const { t, base } = context;
  return newsItems(municipality.id, snapshot, context)
    .filter((item) => !isNewsAhead(item))
    .slice(0, FEED_LENGTH)
    .map((item) => ({
      name: `henvis/${item.offer}/${item.kind}/${item.date}`,
      title: `${plainWords(item.title)}: ${kindWords(item, t)}`,
      summary: summaryOf(item, t),
      path: pathOf(item, context) ?? pathsFrom(base, t.locale).referralNews(municipality.id),
      date: item.date,
    }));
}

function daysOf(items: readonly NewsItem[], prefix: string, context: ViewContext): NewsDay[] {
  const dates = [...new Set(items.map(({ date }) => date))];
  return dates.map((date) => ({
    id: `${prefix}-${date}`,
    date: formatDate(date, context.t.locale),
    groups: NEWS_KINDS.flatMap((kind) => {
      const rows = items.filter((item) => item.date === date && item.kind === kind);
      if (rows.length === 0) return [];
      return [
        {
          kind,
          title: context.t(`news.${kind}`),
          rows: rows.map((item) => ({ title: item.title, facts: item.facts, href: pathOf(item, context) })),
        },
      ];
    }),
  }));
}

/** `Ændret 2. marts 2026: vejen ind og kontakt` */
function summaryOf({ kind, date, facts }: NewsItem, t: Translate): string {
  return `${t(`news.${kind}`)} ${formatDate(date, t.locale)}${facts === '' ? '' : `: ${facts}`}`;
}

function kindWords({ kind }: Pick<NewsItem, 'kind'>, t: Translate): string {
  const words = t(`news.${kind}`);
  return words.charAt(0).toLocaleLowerCase(t.locale) + words.slice(1);
}

function pathOf({ record }: Pick<NewsItem, 'record'>, { t, base }: ViewContext): string | undefined {
  return record && `${pathsFrom(base, t.locale).offer(record)}#${PROFESSIONAL_ANCHOR}`;
}
