import type { Offer } from '../../../domain/catalogue.ts';
import type { NamedLink, ViewContext } from '../../context.ts';
import { pathsFrom } from '../../paths.ts';

/** An offer's page under its title, in Danish as all of the profile. */
export function offerLink(offer: Pick<Offer, 'id' | 'title' | 'isInspiration'>, { base }: ViewContext): NamedLink {
  return { href: pathsFrom(base, 'da').offer(offer), label: offer.title };
}

/** Offers by id, in the order of the ids. */
export function offerLinks(ids: readonly string[], context: ViewContext): NamedLink[] {
  return ids
    .flatMap((id) => context.catalogue.offers.filter((offer) => offer.id === id))
    .map((offer) => offerLink(offer, context));
}

export function organisationLink(id: string, { catalogue, base }: ViewContext): NamedLink {
  const name = catalogue.organisations.find((row) => row.id === id)?.name ?? id;
  return { href: pathsFrom(base, 'da').partner(id), label: name };
}

export function programmeLink(id: string, { catalogue, base }: ViewContext): NamedLink {
  const name = catalogue.programmes.find((row) => row.id === id)?.name ?? id;
  return { href: pathsFrom(base, 'da').programme(id), label: name };
}
