import type {
  AdministrativeArea,
  GovernmentService,
  Graph,
  ParentAudience,
  ContactPoint,
  ServiceChannel,
} from 'schema-dts';
import type { Catalogue, Offer } from '../../domain/catalogue.ts';
import { tell } from '../../i18n/publishers/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ExportContext } from '../addresses.ts';
import { ageInYears } from '../ages.ts';
import { contactRecord } from '../json/contact-record.ts';
import type { Cards } from '../json/offer-record.ts';
import type { CardRecord } from '../json/offer-schema.ts';
import { phoneLine } from '../phone-line.ts';
import { escapeForHtml } from './escape.ts';
import { eventNodes, hoursNodes } from './events.ts';
import { placeNodes } from './places.ts';
import { offersNode } from './prices.ts';

/**
 * An offer for search engines, as JSON-LD in schema.org's words, for the page in one language. Families read it in search
 * results, so it has no level and no word for the kind of family. Empty for offers that cannot be used: those that are over
 * and examples from elsewhere.
 */
export function offerJsonLd(offer: Offer, locale: Locale, { context, cards }: JsonLdOptions): string {
  const card = cards(offer)[locale];
  if (!card || offer.isEnded || offer.isInspiration) return '';
  const { today } = context.catalogue;
  const service = serviceNode(offer, card, context);
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [service, ...eventNodes({ offer, card, today })] };
  return escapeForHtml(JSON.stringify(graph));
}

export interface JsonLdOptions {
  readonly context: ExportContext;
  readonly cards: Cards;
}

function serviceNode(offer: Offer, card: CardRecord, { at, catalogue }: ExportContext): GovernmentService {
  const { municipality, units } = offer;
  const home = at.municipality(municipality.id, 'da');
  const hours = hoursNodes({ offer, today: catalogue.today });
  return {
    '@type': 'GovernmentService',
    '@id': `${at.offer(offer, 'da')}#tilbud`,
    url: card.url,
    name: card.title.text,
    description: card.summary.text,
    provider: { '@type': 'GovernmentOrganization', name: units[0]?.name ?? municipality.name, url: home },
    areaServed: areasOf(offer, catalogue),
    audience: audienceNode(offer),
    ...(hours.length === 0 ? {} : { hoursAvailable: hours }),
    ...offersNode(offer),
    ...channelOf(offer, card),
  };
}

/** The municipality, and whom it is for beside. */
function areasOf(
  { municipality, area }: Offer,
  { municipalities }: Pick<Catalogue, 'municipalities'>,
): AdministrativeArea[] {
  const nameOf = (id: string) => municipalities.find((row) => row.id === id)?.name ?? id;
  const others = area.kind === 'municipalities' ? area.ids.map(nameOf) : area.kind === 'region' ? [area.region] : [];
  const names = area.kind === 'country' ? [tell('data.area.denmark')] : [municipality.name, ...others];
  return [...new Set(names)].map((name) => ({ '@type': 'AdministrativeArea', name }));
}

/** The child's age in years, as schema.org counts it; nothing where it is not stated. */
function audienceNode({ audience: { child } }: Offer): ParentAudience {
  const { from, to } = ageInYears(child);
  return {
    '@type': 'ParentAudience',
    ...(from === undefined ? {} : { childMinAge: from }),
    ...(to === undefined ? {} : { childMaxAge: to }),
  };
}

function channelOf(offer: Offer, card: CardRecord): { availableChannel?: ServiceChannel } {
  const { contact, languages } = offer;
  const places = placeNodes(offer);
  const phones = phoneNodes(contact);
  const channel = {
    ...(phones.length === 0 ? {} : { servicePhone: phones }),
    ...(places.length === 0 ? {} : { serviceLocation: places }),
    ...(languages === undefined ? {} : { availableLanguage: languages }),
  };
  if (Object.keys(channel).length === 0 && contact.form === undefined) return {};
  return { availableChannel: { '@type': 'ServiceChannel', serviceUrl: contact.form ?? card.url, ...channel } };
}

/** Telephones with what they are for and the languages spoken; the mail belongs to whoever answers. */
function phoneNodes(contact: Offer['contact']): ContactPoint[] {
  const { phones = [], email } = contactRecord(contact)?.reach ?? {};
  if (phones.length === 0) return email === undefined ? [] : [{ '@type': 'ContactPoint', email }];
  return phones.map((phone) => ({
    '@type': 'ContactPoint',
    telephone: phone.text,
    ...(phone.for === undefined ? {} : { contactType: phone.for }),
    ...(phoneLine(phone) === phone.text ? {} : { description: phoneLine(phone) }),
    ...(phone.languages === undefined ? {} : { availableLanguage: phone.languages }),
    ...(email === undefined ? {} : { email }),
  }));
}
