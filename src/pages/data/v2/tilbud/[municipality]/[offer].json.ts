import type { APIRoute, GetStaticPaths } from 'astro';
import { offerDocument, printJson } from '../../../../../exports/json/document.ts';
import { offersUnderAllIds } from '../../../../../views/former-ids.ts';
import { pageContext } from '../../../../_context.ts';
import { exportContext, file } from '../../../_exports.ts';

interface Props {
  readonly offer: Parameters<typeof offerDocument>[0];
}

export const getStaticPaths = (async () => {
  const { catalogue } = await pageContext();
  return offersUnderAllIds(catalogue.offers, catalogue.municipalities).map(({ municipality, slug, offer }) => ({
    params: { municipality, offer: slug },
    props: { offer },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async (request) => {
  const { context, cards } = await exportContext(request);
  return file(printJson(offerDocument(request.props.offer, context, cards)), 'application/json');
};
