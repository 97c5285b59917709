import type { Municipality, Offer } from '../../domain/catalogue.ts';
import { standingOn, type Standing } from '../../domain/status.ts';
import { formatDate, formatLanguage } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { MUNICIPALITIES, regionOf } from '../../reference/municipalities.ts';
import type { ExportContext } from '../addresses.ts';
import { permanentId, uuidOf } from '../ids.ts';
import type { CardRecord } from '../json/offer-schema.ts';
import type { Cards } from '../json/offer-record.ts';
import { attributesOf } from './attributes.ts';
import { locationsOf } from './locations.ts';
import { schedulesOf } from './schedules.ts';
import type { HsdsService } from './shapes.ts';

const t = translator('da');

/**
 * HSDS has no word for "nobody knows". Such an offer is listed with an alert, as on our own pages: a service said to be
 * inactive would be hidden from families who could ask about it.
 */
const STATUS: Readonly<Record<Standing, HsdsService['status']>> = {
  current: 'active',
  planned: 'inactive',
  paused: 'temporarily closed',
  ended: 'defunct',
  unknown: 'active',
};

/** An offer as a service in HSDS 3 (Open Referral). Examples from elsewhere are no services: do not ask for them. */
export function hsdsService(published: Offer, { catalogue, at }: ExportContext, cards: Cards): HsdsService {
  const { today, municipalities } = catalogue;
  // Every id below is made of this one.
  const offer = { ...published, id: permanentId('offer', published, municipalities) };
  const id = uuidOf('service', offer.id);
  const municipality = municipalities.find((row) => row.id === offer.municipality.id);
  const organization = municipality ? permanentId('municipality', municipality, []) : offer.municipality.id;
  const reference = MUNICIPALITIES.find(({ code }) => code === municipality?.code);
  const card = cards(published)['da'];
  return defined({
    id,
    organization_id: uuidOf('organization', organization),
    name: offer.title,
    description: [offer.summary, ...offer.text.text].join('\n\n'),
    url: at.offer(published, 'da'),
    email: offer.contact?.email,
    status: STATUS[standingOn(offer, today)],
    interpretation_services:
      offer.interpreter === undefined ? undefined : t(`interpreter.${offer.interpreter ? 'yes' : 'no'}`),
    application_process: processOf(offer),
    fees_description: linesOf(card?.price),
    eligibility_description: eligibilityOf(offer, card),
    ...agesOf(offer),
    assured_date: offer.review?.date,
    alert: alertOf(offer, today),
    phones:
      offer.contact?.phone === undefined ? undefined : [phoneOf(offer.id, offer.contact.phone, offer.contact.hours)],
    schedules: schedulesOf(
      offer,
      today,
      (card?.when ?? []).map(({ text }) => text),
    ),
    service_areas: areasOf(offer, reference?.officialName),
    service_at_locations: locationsOf(offer, regionOf(municipality?.code, today)),
    languages: offer.languages?.map((code) => ({
      id: uuidOf('language', `${offer.id}#${code}`),
      service_id: id,
      code,
      name: formatLanguage(code, 'da'),
    })),
    organization: {
      id: uuidOf('organization', organization),
      ...organizationOf(offer, municipality, at.municipality(offer.municipality.id, 'da')),
    },
    cost_options: costsOf(offer),
    contacts:
      offer.contact?.role === undefined
        ? undefined
        : [{ id: uuidOf('contact', offer.id), service_id: id, title: offer.contact.role }],
    attributes: attributesOf(offer, today),
  });
}

function organizationOf(offer: Offer, municipality: Municipality | undefined, uri: string) {
  const { name } = offer.municipality;
  const official = MUNICIPALITIES.find(({ code }) => code === municipality?.code)?.officialName ?? name;
  return { name: official, description: municipality?.summary ?? official, uri };
}

/**
 * The child's age in years with two decimals, from completed months: 18 months are 1.5. The lower limit is rounded down
 * and the upper one up, so that nobody the offer is for falls outside.
 */
function agesOf({ audience: { child } }: Offer): Pick<HsdsService, 'minimum_age' | 'maximum_age'> {
  return {
    ...(child?.fromMonths === undefined ? {} : { minimum_age: Math.floor((child.fromMonths * 100) / 12) / 100 }),
    ...(child?.toMonths === undefined ? {} : { maximum_age: Math.ceil((child.toMonths * 100) / 12) / 100 }),
  };
}

function processOf({ access }: Offer): string | undefined {
  const steps = access.steps.map(({ kind, note }) =>
    note === undefined ? t(`step.${kind}`) : `${t(`step.${kind}`)}: ${note}`,
  );
  return steps.length === 0 ? undefined : steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}

function eligibilityOf({ audience }: Offer, card: CardRecord | undefined): string | undefined {
  const lines = [
    ...(card?.who ?? []).map(({ text }) => text),
    ...audience.notFor.map((line) => `${t('fact.notFor')}: ${line}`),
  ];
  return lines.length === 0 ? undefined : lines.join('. ');
}

function alertOf({ status }: Offer, today: string): string | undefined {
  const standing = standingOn(status, today);
  if (standing === 'current') return status.note;
  const words = t('pro.statusAsOf', { state: t(`state.${status.state}`), date: formatDate(status.asOf, 'da') });
  return status.note === undefined ? words : `${words}. ${status.note}`;
}

/** Only where somebody has said that one has to live there. */
function areasOf({ id, audience }: Offer, municipality: string | undefined): HsdsService['service_areas'] {
  const { required, area } = audience.residence ?? {};
  const name = area ?? (required === true ? municipality : undefined);
  return name === undefined ? undefined : [{ id: uuidOf('service-area', id), service_id: uuidOf('service', id), name }];
}

function costsOf({ id, price }: Offer): HsdsService['cost_options'] {
  if (price.kind === 'unknown') return undefined;
  const own = { id: uuidOf('cost', id), service_id: uuidOf('service', id), currency: 'DKK' };
  return [
    price.kind === 'free' ? { ...own, amount: 0 } : { ...own, amount: price.amountDkk, amount_description: price.per },
  ];
}

function phoneOf(offer: string, number: string, hours: string | undefined) {
  const own = { id: uuidOf('phone', offer), service_id: uuidOf('service', offer), number };
  return hours === undefined ? own : { ...own, description: hours };
}

function linesOf(lines: CardRecord['price']): string | undefined {
  return lines?.map(({ text }) => text).join('. ');
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** The same without what is undefined. */
function defined(service: Loose<HsdsService>): HsdsService {
  return Object.fromEntries(
    Object.entries(service).filter(([, value]) => value !== undefined),
  ) as unknown as HsdsService;
}
