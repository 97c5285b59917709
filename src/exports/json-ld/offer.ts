import type {
  AdministrativeArea,
  GovernmentService,
  Graph,
  Offer as PriceOffer,
  ParentAudience,
  ServiceChannel,
} from 'schema-dts';
import type { Offer } from '../../domain/catalogue.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ExportContext } from '../addresses.ts';
import type { Cards } from '../json/offer-record.ts';
import type { CardRecord } from '../json/offer-schema.ts';
import { escapeForHtml } from './escape.ts';
import { eventNodes } from './events.ts';
import { placeNodes } from './places.ts';

/**
 * An offer for search engines, as JSON-LD in schema.org's words, for the page in one language. Families read it in search
 * results, so it has no level and no word for the kind of family. Empty for offers that cannot be used: those that are over
 * and examples from elsewhere.
 */
export function offerJsonLd(offer: Offer, locale: Locale, { context, cards }: JsonLdOptions): string {
  const card = cards(offer)[locale];
  if (!card || offer.isEnded || offer.isInspiration) return '';
  const service = serviceNode(offer, card, context);
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [service, ...eventNodes(offer, card)] };
  return escapeForHtml(JSON.stringify(graph));
}

export interface JsonLdOptions {
  readonly context: ExportContext;
  readonly cards: Cards;
}

function serviceNode(offer: Offer, card: CardRecord, { at }: ExportContext): GovernmentService {
  const { municipality, unit } = offer;
  const home = at.municipality(municipality.id, 'da');
  const area: AdministrativeArea = { '@type': 'AdministrativeArea', name: municipality.name };
  return {
    '@type': 'GovernmentService',
    '@id': `${at.offer(offer, 'da')}#tilbud`,
    url: card.url,
    name: card.title.text,
    description: card.summary.text,
    provider: { '@type': 'GovernmentOrganization', name: unit?.name ?? municipality.name, url: home },
    areaServed: area,
    audience: audienceNode(offer),
    ...(offer.price.kind === 'unknown' ? {} : { offers: priceNode(offer.price) }),
    ...channelOf(offer, card),
  };
}

/** The child's age in years, as schema.org counts it; nothing where it is not stated. */
function audienceNode({ audience: { child } }: Offer): ParentAudience {
  return {
    '@type': 'ParentAudience',
    ...(child?.fromMonths === undefined ? {} : { childMinAge: Math.floor((child.fromMonths * 100) / 12) / 100 }),
    ...(child?.toMonths === undefined ? {} : { childMaxAge: Math.ceil((child.toMonths * 100) / 12) / 100 }),
  };
}

function priceNode(price: Exclude<Offer['price'], { kind: 'unknown' }>): PriceOffer {
  const amount = price.kind === 'free' ? 0 : price.amountDkk;
  return { '@type': 'Offer', price: amount, priceCurrency: 'DKK' };
}

function channelOf(offer: Offer, card: CardRecord): { availableChannel?: ServiceChannel } {
  const { contact, languages } = offer;
  const places = placeNodes(offer);
  const channel = {
    ...(contact?.phone === undefined
      ? {}
      : { servicePhone: { '@type': 'ContactPoint', telephone: contact.phone } as const }),
    ...(places.length === 0 ? {} : { serviceLocation: places }),
    ...(languages === undefined ? {} : { availableLanguage: languages }),
  };
  if (Object.keys(channel).length === 0) return {};
  return { availableChannel: { '@type': 'ServiceChannel', serviceUrl: card.url, ...channel } };
}
