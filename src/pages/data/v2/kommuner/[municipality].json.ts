import type { APIRoute, GetStaticPaths } from 'astro';
import { municipalityDocument, printJson } from '../../../../exports/json/document.ts';
import { underAllIds } from '../../../../views/former-ids.ts';
import { pageContext } from '../../../_context.ts';
import { exportContext, file } from '../../_exports.ts';

interface Props {
  readonly id: string;
}

/** Also under former names: programs do not follow a page that sends people on. */
export const getStaticPaths = (async () => {
  const { catalogue } = await pageContext();
  return catalogue.municipalities
    .flatMap((municipality) => underAllIds(municipality, municipality.id))
    .map(({ id, record }) => ({ params: { municipality: id }, props: { id: record.id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async (request) => {
  const { context, cards } = await exportContext(request);
  return file(printJson(municipalityDocument(request.props.id, context, cards)), 'application/json');
};
