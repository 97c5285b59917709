import type { APIRoute, GetStaticPaths } from 'astro';
import { calendar } from '../../../../exports/ical/calendar.ts';
import { offersUnderAllIds } from '../../../../views/former-ids.ts';
import { offersWithDays } from '../../../../domain/offers-of.ts';
import { pageContext } from '../../../_context.ts';
import { exportContext, file } from '../../../data/_exports.ts';

interface Props {
  readonly offer: Parameters<typeof calendar>[1][number];
}

/** Also under former names: a calendar does not follow a page that sends people on. */
export const getStaticPaths = (async () => {
  const { catalogue } = await pageContext();
  return offersUnderAllIds(offersWithDays(catalogue), catalogue.municipalities).map(
    ({ municipality, slug, offer }) => ({ params: { municipality, offer: slug }, props: { offer } }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async (request) => {
  const { context } = await exportContext(request);
  const { offer } = request.props;
  return file(calendar(offer.title, [offer], context), 'text/calendar');
};
