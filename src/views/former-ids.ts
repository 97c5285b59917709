import type { Municipality, Offer } from '../domain/catalogue.ts';

/** A record under each of its addresses: the present one first, then the former ones, which only send on. */
export function underAllIds<T extends { readonly formerIds: readonly string[] }>(
  record: T,
  id: string,
): readonly { readonly id: string; readonly record: T; readonly isFormer: boolean }[] {
  return [
    { id, record, isFormer: false },
    ...record.formerIds.map((former) => ({ id: former, record, isFormer: true })),
  ];
}

/** An offer at one of its addresses, `kommuner/<municipality>/<slug>/`. */
export interface OfferAddress {
  readonly municipality: string;
  readonly slug: string;
  readonly offer: Offer;
  readonly isFormer: boolean;
}

/**
 * Offers under all their addresses: a former name of the offer, of its municipality, or of both sends on. Municipalities
 * that merged are former names of the new one. Where two offers had one address, the one that still has the name gets it.
 */
export function offersUnderAllIds(offers: readonly Offer[], municipalities: readonly Municipality[]): OfferAddress[] {
  const formerNames = new Map(municipalities.map(({ id, formerIds }) => [id, formerIds]));
  const addresses = offers.flatMap((offer) =>
    [offer.municipality.id, ...(formerNames.get(offer.municipality.id) ?? [])].flatMap((municipality) =>
      underAllIds(offer, offer.slug).map(({ id: slug }): OfferAddress => ({
        municipality,
        slug,
        offer,
        isFormer: `${municipality}/${slug}` !== offer.id,
      })),
    ),
  );
  const byName = addresses.toSorted((a, b) => rank(a) - rank(b));
  return [...Map.groupBy(byName, ({ municipality, slug }) => `${municipality}/${slug}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** The present address first, then those with the present name, then those with a former one. */
function rank({ offer, slug, isFormer }: OfferAddress): number {
  return !isFormer ? 0 : slug === offer.slug ? 1 : 2;
}
