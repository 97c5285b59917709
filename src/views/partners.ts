import type { Organisation } from '../domain/catalogue.ts';
import { compareDanish } from '../domain/order.ts';
import type { Translate } from '../i18n/translate.ts';
import { wordsIn, type Words } from '../i18n/words.ts';
import { citations, type Citation } from './citations.ts';
import type { NamedLink, ViewContext } from './context.ts';
import { offerCard, type OfferCard } from './offer-card.ts';
import { pathsFrom } from './paths.ts';
import { translationIn, unreviewedNote } from './prose.ts';
import { publishingMunicipalities } from '../domain/offers-of.ts';

export interface PartnersPage {
  readonly groups: readonly {
    readonly kind: string;
    readonly partners: readonly (NamedLink & { readonly description: Words })[];
  }[];
}

export function partnersPage({ catalogue, t, base }: ViewContext): PartnersPage {
  const kinds = [...new Set(catalogue.organisations.map(({ kind }) => kind))].sort((a, b) =>
    compareDanish(t(`organisationKind.${a}`), t(`organisationKind.${b}`)),
  );
  return {
    groups: kinds.map((kind) => ({
      kind: t(`organisationKind.${kind}`),
      partners: catalogue.organisations
        .filter((row) => row.kind === kind)
        .map((organisation) => ({
          href: pathsFrom(base, t.locale).partner(organisation.id),
          label: wordsIn('da', organisation.name, t.locale),
          description: descriptionOf(organisation, t),
        })),
    })),
  };
}

export interface PartnerPage {
  readonly title: string;
  readonly kind: string;
  readonly description: Words;
  readonly unreviewed: string;
  readonly web: string;
  readonly municipalities: readonly NamedLink[];
  readonly offers: readonly OfferCard[];
  readonly sources: readonly Citation[];
}

export function partnerPage(organisation: Organisation, context: ViewContext): PartnerPage {
  const { catalogue, t, base } = context;
  const offers = catalogue.offers.filter(({ partners }) =>
    partners.some((partner) => partner.organisation.id === organisation.id),
  );
  const withIt = publishingMunicipalities(catalogue).filter(
    ({ id, civilSociety, regionalCooperation, units }) =>
      offers.some((offer) => offer.municipality.id === id) ||
      [...civilSociety, ...regionalCooperation].some((row) => row.organisation === organisation.id) ||
      units.some(({ runBy }) => runBy.includes(organisation.id)),
  );
  return {
    title: organisation.name,
    kind: t(`organisationKind.${organisation.kind}`),
    description: descriptionOf(organisation, t),
    unreviewed: unreviewedNote(translationIn(organisation, t.locale), t),
    web: organisation.web ?? '',
    municipalities: withIt.map(({ id, name }) => ({ href: pathsFrom(base, t.locale).municipality(id), label: name })),
    offers: offers.map((offer) => offerCard(offer, context)),
    sources: citations(organisation.sources, context),
  };
}

function descriptionOf(organisation: Organisation, { locale }: Translate): Words {
  return translationIn(organisation, locale)?.description ?? wordsIn('da', organisation.description, locale);
}
