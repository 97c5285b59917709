import type { APIRoute, GetStaticPaths } from 'astro';
import { SOURCE_LOCALE } from '../../../../i18n/locales.ts';
import { publishingMunicipalities } from '../../../../domain/offers-of.ts';
import { pageContext } from '../../../_context.ts';
import { newsFeed, type FeedProps } from '../../../_news-feed.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await pageContext();
  return publishingMunicipalities(catalogue).map(({ id, name }) => ({
    params: { municipality: id },
    props: { id, name, locale: SOURCE_LOCALE },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = ({ props, site = new URL('http://localhost/') }) => newsFeed(props, site);
