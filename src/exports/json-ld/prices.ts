import type { Offer as PriceOffer } from 'schema-dts';
import type { Offer } from '../../domain/catalogue.ts';
import type { Price } from '../../said/price.ts';
import { writePrice } from '../../said/write-price.ts';

/** What it costs, and that it is full; nothing where nobody has said either. */
export function offersNode({ price, status }: Offer): { offers?: PriceOffer[] } {
  const full = soldOut(status.full);
  const lines = price.lines.map((line): PriceOffer => ({
    '@type': 'Offer',
    ...sumOf(line),
    description: writePrice(line),
    ...full,
  }));
  if (lines.length > 0) return { offers: lines };
  return status.full === undefined ? {} : { offers: [{ '@type': 'Offer', ...full }] };
}

export function soldOut(full: Offer['status']['full']) {
  return full === undefined ? {} : { availability: 'https://schema.org/SoldOut' as const };
}

/** Only where all of it is free, or none: a line that holds for some says neither. */
export function isFreeOf(lines: readonly Price[]): { isAccessibleForFree?: boolean } {
  const [first] = lines;
  if (first === undefined) return {};
  if (lines.length === 1 && first.kind === 'free' && first.if === undefined && first.for === undefined)
    return { isAccessibleForFree: true };
  const isPaid = lines.every(({ kind }) => kind === 'amount' || kind === 'range');
  return isPaid ? { isAccessibleForFree: false } : {};
}

/** By income or as one can: no number says it. */
function sumOf(price: Price) {
  switch (price.kind) {
    case 'free':
      return { price: 0, priceCurrency: 'DKK' };
    case 'amount':
      return { price: price.ore / 100, priceCurrency: 'DKK' };
    case 'range':
      return {
        priceSpecification: {
          '@type': 'PriceSpecification' as const,
          minPrice: price.fromOre / 100,
          ...(price.toOre === undefined ? {} : { maxPrice: price.toOre / 100 }),
          priceCurrency: 'DKK',
        },
      };
    case 'by-income':
    case 'donation':
      return {};
  }
}
