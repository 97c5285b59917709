import type { APIRoute, GetStaticPaths } from 'astro';
import { TRANSLATED_LOCALES } from '../../../../../i18n/locales.ts';
import { publishingMunicipalities } from '../../../../../domain/offers-of.ts';
import { pageContext } from '../../../../_context.ts';
import { newsFeed, type FeedProps } from '../../../../_news-feed.ts';

/** Pages are served in every language by src/integrations/locales.ts; what is no page says its languages itself. */
export const getStaticPaths = (async () => {
  const { catalogue } = await pageContext();
  return publishingMunicipalities(catalogue).flatMap(({ id, name }) =>
    TRANSLATED_LOCALES.map((locale) => ({ params: { locale, municipality: id }, props: { id, name, locale } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = ({ props, site = new URL('http://localhost/') }) => newsFeed(props, site);
