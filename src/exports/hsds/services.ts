import type { Offer } from '../../domain/catalogue.ts';
import type { ExportContext } from '../addresses.ts';
import { permanentId, uuidOf } from '../ids.ts';
import type { Cards } from '../json/offer-record.ts';
import { hsds31Service } from './service-3.1.ts';
import { hsdsService } from './service.ts';

/** The offers that are services: not those that are only examples. */
export function hsdsOffers({
  catalogue,
}: Pick<ExportContext, 'catalogue'>): readonly { readonly uuid: string; readonly offer: Offer }[] {
  return catalogue.offers
    .filter(({ isInspiration }) => !isInspiration)
    .map((offer) => ({ uuid: uuidOf('service', permanentId('offer', offer, catalogue.municipalities)), offer }));
}

/** All services on one page, as HSDS's `GET /services` answers. */
export function hsdsPage(context: ExportContext, cards: Cards) {
  return pageOf(hsdsOffers(context).map(({ offer }) => hsdsService(offer, context, cards)));
}

/** The same in HSDS 3.1. */
export function hsds31Page(context: ExportContext, cards: Cards) {
  return pageOf(hsdsOffers(context).map(({ offer }) => hsds31Service(offer, context, cards)));
}

function pageOf<Service>(contents: readonly Service[]) {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}
