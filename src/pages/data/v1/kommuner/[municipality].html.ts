import type { APIRoute, GetStaticPaths } from 'astro';
import { offersFragment } from '../../../../exports/fragment.ts';
import { underAllIds } from '../../../../views/former-ids.ts';
import { publishingMunicipalities, shownOffers } from '../../../../domain/offers-of.ts';
import { pageContext } from '../../../_context.ts';
import { exportContext, file } from '../../_exports.ts';

interface Props {
  readonly id: string;
}

export const getStaticPaths = (async () => {
  const { catalogue } = await pageContext();
  return publishingMunicipalities(catalogue)
    .flatMap((municipality) => underAllIds(municipality, municipality.id))
    .map(({ id, record }) => ({ params: { municipality: id }, props: { id: record.id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async (request) => {
  const { context, cards } = await exportContext(request);
  const offers = shownOffers(context.catalogue, request.props.id);
  return file(
    offersFragment(
      offers.flatMap((offer) => cards(offer)['da'] ?? []),
      'da',
    ),
    'text/html',
  );
};
