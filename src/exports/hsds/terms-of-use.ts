import type { Catalogue, Offer } from '../../domain/catalogue.ts';
import { tell } from '../../i18n/publishers/index.ts';
import type { Price } from '../../said/price.ts';
import { writePrice } from '../../said/write-price.ts';
import { uuidOf } from '../ids.ts';
import type { HsdsService } from './shapes.ts';

/** What it costs; nothing where nobody has said it. */
export function costsOf({ id, price }: Offer): Pick<HsdsService, 'fees_description' | 'cost_options'> {
  const texts = [...price.lines.map(writePrice), ...(price.note === undefined ? [] : [price.note])];
  if (texts.length === 0) return {};
  const options = price.lines.map((line, index) => ({
    id: uuidOf('cost', `${id}#${index}`),
    service_id: uuidOf('service', id),
    ...costOf(line),
  }));
  return { fees_description: texts.join('. '), ...(options.length === 0 ? {} : { cost_options: options }) };
}

/** An amount where there is one; a range, an income or a gift is said in words. */
function costOf(price: Price) {
  const amount = price.kind === 'free' ? 0 : price.kind === 'amount' ? price.ore / 100 : undefined;
  return {
    ...(price.if === undefined ? {} : { option: price.if }),
    ...(amount === undefined ? {} : { currency: 'DKK', amount }),
    amount_description: writePrice(price),
  };
}

/** What one has to bring. */
export function documentsOf({ id, bring }: Offer): Pick<HsdsService, 'required_documents'> {
  if (bring.length === 0) return {};
  return {
    required_documents: bring.map((document, index) => ({
      id: uuidOf('required-document', `${id}#${index}`),
      service_id: uuidOf('service', id),
      document,
    })),
  };
}

/** Whom it is for by where they live: only where somebody has said it. `official` is the municipality's full name. */
export function areasOf(
  { id, audience, area, municipality }: Offer,
  official: string,
  { municipalities }: Pick<Catalogue, 'municipalities'>,
): Pick<HsdsService, 'service_areas'> {
  const nameOf = (other: string) => municipalities.find((row) => row.id === other)?.name ?? other;
  const { required, area: part } = audience.residence ?? {};
  const own = part ?? (required === true || area.kind === 'municipalities' ? official : undefined);
  const others =
    area.kind === 'municipalities'
      ? area.ids.filter((other) => other !== municipality.id).map(nameOf)
      : area.kind === 'region'
        ? [area.region]
        : area.kind === 'country'
          ? [tell('data.area.denmark')]
          : [];
  const names = [...new Set([...(own === undefined ? [] : [own]), ...others])];
  if (names.length === 0) return {};
  return {
    service_areas: names.map((name, index) => ({
      id: uuidOf('service-area', index === 0 ? id : `${id}#${index}`),
      service_id: uuidOf('service', id),
      name,
    })),
  };
}
