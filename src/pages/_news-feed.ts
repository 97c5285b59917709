import { atomFeed, tagUri } from '../exports/atom.ts';
import type { Locale } from '../i18n/locales.ts';
import { loadSnapshot } from '../load/astro.ts';
import { pathsFrom } from '../views/paths.ts';
import { newsEntries } from '../views/referrers/news.ts';
import { contextIn } from './_context.ts';

export interface FeedProps {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
}

/** The feed of what is new for professionals in one municipality, in one language. */
export async function newsFeed({ id, name, locale }: FeedProps, site: URL): Promise<Response> {
  const context = await contextIn(locale);
  const { t, base, catalogue } = context;
  const paths = pathsFrom(base, locale);
  const at = (path: string) => new URL(path, site).href;
  const named = (thing: string) => tagUri(site, `${locale}/${thing}`);
  const feed = atomFeed({
    id: named(`henvis/${id}`),
    title: t('news.title', { municipality: name }),
    lang: locale,
    author: t('site.name'),
    href: at(paths.referralNews(id)),
    self: at(paths.referralFeed(id)),
    date: catalogue.today,
    entries: newsEntries({ id }, await loadSnapshot(), context).map((entry) => ({
      id: named(entry.name),
      title: entry.title,
      summary: entry.summary,
      href: at(entry.path),
      date: entry.date,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
