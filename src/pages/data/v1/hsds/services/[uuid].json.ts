import type { APIRoute, GetStaticPaths } from 'astro';
import { hsdsService } from '../../../../../exports/hsds/service.ts';
import { hsdsOffers } from '../../../../../exports/hsds/services.ts';
import { printJson } from '../../../../../exports/json/document.ts';
import { pageContext } from '../../../../_context.ts';
import { exportContext, file } from '../../../_exports.ts';

interface Props {
  readonly offer: Parameters<typeof hsdsService>[0];
}

export const getStaticPaths = (async () => {
  return hsdsOffers(await pageContext()).map(({ uuid, offer }) => ({ params: { uuid }, props: { offer } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async (request) => {
  const { context, cards } = await exportContext(request);
  return file(printJson(hsdsService(request.props.offer, context, cards)), 'application/json');
};
