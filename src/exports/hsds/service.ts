import type { Municipality, Offer } from '../../domain/catalogue.ts';
import type { StateOnDay } from '../../domain/times/times.ts';
import { formatLanguage } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { MUNICIPALITIES, regionOf } from '../../reference/municipalities.ts';
import { writeChange } from '../../said/write-change.ts';
import type { ExportContext } from '../addresses.ts';
import { ageInYears } from '../ages.ts';
import { permanentId, uuidOf } from '../ids.ts';
import type { CardRecord } from '../json/offer-schema.ts';
import type { Cards } from '../json/offer-record.ts';
import { attributesOf } from './attributes.ts';
import { contactsOf } from './contacts.ts';
import { placedService } from './locations.ts';
import { schedulesOf } from './schedules.ts';
import type { HsdsService } from './shapes.ts';
import { areasOf, costsOf, documentsOf } from './terms-of-use.ts';

const t = translator('da');

/**
 * HSDS has no word for "nobody knows". Such an offer is listed with an alert, as on our own pages: a service said to be
 * inactive would be hidden from families who could ask about it.
 */
const STATUS: Readonly<Record<StateOnDay['kind'], HsdsService['status']>> = {
  running: 'active',
  'sign-up': 'active',
  full: 'active',
  'not-begun': 'inactive',
  paused: 'temporarily closed',
  over: 'defunct',
  unknown: 'active',
};

/** An offer as a service in HSDS 3 (Open Referral). Examples from elsewhere are no services: do not ask for them. */
export function hsdsService(published: Offer, { catalogue, at }: ExportContext, cards: Cards): HsdsService {
  const { today, municipalities, vocabulary } = catalogue;
  // Every id below is made of this one.
  const offer = { ...published, id: permanentId('offer', published, municipalities) };
  const id = uuidOf('service', offer.id);
  const municipality = municipalities.find((row) => row.id === offer.municipality.id);
  const organization = municipality ? permanentId('municipality', municipality, []) : offer.municipality.id;
  const official = officialName(offer, municipality);
  const card = cards(published)['da'];
  const region = regionOf(municipality?.code, today);
  return defined({
    id,
    organization_id: uuidOf('organization', organization),
    name: offer.title,
    description: [offer.summary, ...offer.text.text].join('\n\n'),
    url: at.offer(published, 'da'),
    email: offer.contact.reach?.email,
    status: STATUS[offer.state.kind],
    interpretation_services:
      offer.interpreter === undefined ? undefined : t(`interpreter.${offer.interpreter ? 'yes' : 'no'}`),
    application_process: processOf(offer),
    eligibility_description: eligibilityOf(offer, card),
    ...agesOf(offer),
    assured_date: offer.review?.date,
    alert: alertOf(offer, card, today),
    ...placedService(offer, schedulesOf(offer, today), region),
    ...areasOf(offer, official, catalogue),
    languages: offer.languages?.map((code) => ({
      id: uuidOf('language', `${offer.id}#${code}`),
      service_id: id,
      code,
      name: formatLanguage(code, 'da'),
    })),
    organization: {
      id: uuidOf('organization', organization),
      name: official,
      description: municipality?.summary ?? official,
      uri: at.municipality(offer.municipality.id, 'da'),
    },
    ...costsOf(offer),
    ...documentsOf(offer),
    ...contactsOf(offer),
    attributes: attributesOf(offer, vocabulary.situations),
  });
}

function officialName(offer: Offer, municipality: Municipality | undefined): string {
  return MUNICIPALITIES.find(({ code }) => code === municipality?.code)?.officialName ?? offer.municipality.name;
}

function agesOf({ audience: { child } }: Offer): Pick<HsdsService, 'minimum_age' | 'maximum_age'> {
  const { from, to } = ageInYears(child);
  return {
    ...(from === undefined ? {} : { minimum_age: from }),
    ...(to === undefined ? {} : { maximum_age: to }),
  };
}

/** The steps, and the form that one of them may be. */
function processOf({ access, contact: { form } }: Offer): string | undefined {
  const steps = access.steps.map(({ kind, note }, index) => {
    const step = `${index + 1}. ${t(`step.${kind}`)}`;
    return note === undefined ? step : `${step}: ${note}`;
  });
  const lines = [...steps, ...(form === undefined ? [] : [`${t('contact.form')}: ${form}`])];
  return lines.length === 0 ? undefined : lines.join('\n');
}

function eligibilityOf({ audience }: Offer, card: CardRecord | undefined): string | undefined {
  const lines = [
    ...(card?.who ?? []).map(({ text }) => text),
    ...audience.notFor.map((line) => `${t('fact.notFor')}: ${line}`),
  ];
  return lines.length === 0 ? undefined : lines.join('. ');
}

/** How it stands, where it does not simply run, and what is different on some day to come. */
function alertOf({ status, times }: Offer, card: CardRecord | undefined, today: string): string | undefined {
  const changes = times.changes.filter((change) => (change.kind === 'moved' ? change.to : change.date) >= today);
  const words = [card?.notice ?? '', status.note ?? '', changes.map(writeChange).join('; ')].filter(
    (part) => part !== '',
  );
  return words.length === 0 ? undefined : words.join(' ');
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** The same without what is undefined. */
function defined(service: Loose<HsdsService>): HsdsService {
  return Object.fromEntries(
    Object.entries(service).filter(([, value]) => value !== undefined),
  ) as unknown as HsdsService;
}
