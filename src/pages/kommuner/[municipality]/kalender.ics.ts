import type { APIRoute, GetStaticPaths } from 'astro';
import { calendar } from '../../../exports/ical/calendar.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import { underAllIds } from '../../../views/former-ids.ts';
import { publishingMunicipalities, shownOffers } from '../../../domain/offers-of.ts';
import { pageContext } from '../../_context.ts';
import { exportContext, file } from '../../data/_exports.ts';

interface Props {
  readonly id: string;
  readonly name: string;
}

/** Also under former names: a calendar does not follow a page that sends people on. */
export const getStaticPaths = (async () => {
  const { catalogue } = await pageContext();
  return publishingMunicipalities(catalogue)
    .flatMap((municipality) => underAllIds(municipality, municipality.id))
    .map(({ id, record }) => ({ params: { municipality: id }, props: { id: record.id, name: record.name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async (request) => {
  const { context } = await exportContext(request);
  const { id, name } = request.props;
  const title = tell('data.calendar.municipality', { municipality: name });
  return file(calendar(title, shownOffers(context.catalogue, id), context), 'text/calendar');
};
