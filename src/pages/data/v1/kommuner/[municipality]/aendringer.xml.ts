import type { APIRoute, GetStaticPaths } from 'astro';
import { changesFeed } from '../../../../../exports/changes.ts';
import { tell } from '../../../../../i18n/publishers/index.ts';
import { pageContext } from '../../../../_context.ts';
import { exportContext, file } from '../../../_exports.ts';

interface Props {
  readonly id: string;
  readonly name: string;
}

export const getStaticPaths = (async () => {
  const { catalogue } = await pageContext();
  return catalogue.municipalities.map(({ id, name }) => ({ params: { municipality: id }, props: { id, name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async (request) => {
  const { context } = await exportContext(request);
  const { id, name } = request.props;
  const feed = {
    id: `aendringer/${id}`,
    title: tell('data.feed.municipality', { municipality: name }),
    self: context.at.municipalityChanges(id),
    offers: context.catalogue.offers.filter(({ municipality }) => municipality.id === id),
  };
  return file(changesFeed(feed, context), 'application/atom+xml');
};
