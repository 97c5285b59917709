import { firstDayOf } from '../../calendar/partial-date.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { tell } from '../../i18n/publishers/index.ts';
import { translator } from '../../i18n/translate.ts';
import type { ExportContext } from '../addresses.ts';
import { permanentId, uuidOf } from '../ids.ts';
import type { Cards } from '../json/offer-record.ts';
import { hsdsService } from './service.ts';
import type { Hsds31Service } from './shapes.ts';

const t = translator('da');

/** An offer as a service in HSDS 3.1: the same as in 3.0, with what only 3.1 has a field for. */
export function hsds31Service(offer: Offer, context: ExportContext, cards: Cards): Hsds31Service {
  const id = permanentId('offer', offer, context.catalogue.municipalities);
  return { ...hsdsService(offer, context, cards), ...capacitiesOf(offer, id), ...linksOf(offer, id) };
}

/** Only what is full is told: how much room there is elsewhere, nobody has said. */
function capacitiesOf({ status, times }: Offer, id: string): Pick<Hsds31Service, 'capacities'> {
  const rows = [
    ...(status.full === undefined ? [] : [{ part: id, full: status.full, seats: undefined, name: undefined }]),
    ...times.teams.flatMap(({ full, seats, name }, index) =>
      full === undefined ? [] : [{ part: `${id}#${index}`, full, seats, name }],
    ),
  ];
  if (rows.length === 0) return {};
  return {
    capacities: rows.map(({ part, full, seats, name }) => ({
      id: uuidOf('capacity', part),
      service_id: uuidOf('service', id),
      unit: { id: uuidOf('unit', 'seat'), name: tell('data.seat') },
      available: 0,
      ...(seats?.to === undefined ? {} : { maximum: seats.to }),
      description: [name, tell(`data.full.${full}`)].filter((words) => words !== undefined).join(': '),
      updated: `${firstDayOf(status.asOf)}T00:00:00.000Z`,
    })),
  };
}

function linksOf({ contact: { form, web } }: Offer, id: string): Pick<Hsds31Service, 'additional_urls'> {
  const links = [
    { label: t('contact.form'), url: form },
    { label: t('contact.web'), url: web },
  ].flatMap(({ label, url }) => (url === undefined ? [] : [{ label, url }]));
  if (links.length === 0) return {};
  return {
    additional_urls: links.map(({ label, url }) => ({
      id: uuidOf('url', `${id}#${url}`),
      service_id: uuidOf('service', id),
      label,
      url,
    })),
  };
}
