import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed, tagUri } from '../../../../exports/atom.ts';
import { loadSnapshot } from '../../../../load/astro.ts';
import { pathsFrom } from '../../../../views/paths.ts';
import { newsEntries } from '../../../../views/referrers/news.ts';
import { publishingMunicipalities } from '../../../../views/shown-offers.ts';
import { pageContext } from '../../../_context.ts';

interface Props {
  readonly id: string;
  readonly name: string;
}

export const getStaticPaths = (async () => {
  const { catalogue } = await pageContext();
  return publishingMunicipalities(catalogue).map(({ id, name }) => ({
    params: { municipality: id },
    props: { id, name },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props, site = new URL('http://localhost/') }) => {
  const context = await pageContext();
  const { t, base, catalogue } = context;
  const paths = pathsFrom(base, t.locale);
  const at = (path: string) => new URL(path, site).href;
  const feed = atomFeed({
    id: tagUri(site, `henvis/${props.id}`),
    title: t('news.title', { municipality: props.name }),
    lang: t.locale,
    author: t('site.name'),
    href: at(paths.referralNews(props.id)),
    self: at(paths.referralFeed(props.id)),
    date: catalogue.today,
    entries: newsEntries(props, await loadSnapshot(), context).map(({ name, title, summary, path, date }) => ({
      id: tagUri(site, name),
      title,
      summary,
      href: at(path),
      date,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
