import type { Offer } from '../domain/catalogue.ts';
import { localisedAddress, type Locale } from '../i18n/locales.ts';

/** Where an offer's part for professionals begins: permanent, to be cited. Inside what may be closed, so that it opens. */
export const PROFESSIONAL_ANCHOR = 'for-fagpersoner';

/** The site's addresses in one language. All are permanent; each ends with a slash. */
export function pathsFrom(base: string, locale: Locale) {
  const at = (path: string) => localisedAddress(path, base, locale);
  return {
    home: at(''),
    find: at('find/'),
    timeline: at('tid/'),
    timelineOf: (municipality: string) => at(`tid/#kommune=${municipality}`),
    municipalities: at('kommuner/'),
    partners: at('partnere/'),
    programmes: at('programmer/'),
    topics: at('emner/'),
    inspiration: at('inspiration/'),
    about: at('om/'),
    guide: at('om/redaktoerer/'),
    typology: at('typologi/'),
    rules: at('om/regler/'),
    data: at('data/'),
    accessibility: at('tilgaengelighed/'),
    privacy: at('privatliv/'),
    municipality: (id: string) => at(`kommuner/${id}/`),
    referrals: (municipality: string) => at(`kommuner/${municipality}/henvis/`),
    referralNews: (municipality: string) => at(`kommuner/${municipality}/henvis/nyt/`),
    referralFeed: (municipality: string) => at(`kommuner/${municipality}/henvis/nyt.xml`),
    profile: (id: string) => at(`kommuner/${id}/profil/`),
    /** The referrers' workspace, and the sheet a family takes home. */
    refer: at('henvis/'),
    sheet: at('ark/'),
    sheetData: (municipality: string) => `${base}data/ark/${locale}/${municipality}.json`,
    offerData: (municipality: string) => `${base}data/tilbud/${locale}/${municipality}.json`,
    quality: (municipality: string) => at(`kommuner/${municipality}/kvalitet/`),
    partner: (id: string) => at(`partnere/${id}/`),
    programme: (id: string) => at(`programmer/${id}/`),
    /** With a municipality, its offers come first: the page itself reads what stands after #. */
    topic: (id: string, municipality?: string) =>
      at(`emner/${id}/${municipality === undefined ? '' : `#${municipalityAnchor(municipality)}`}`),
    source: (id: string) => at(`om/#${id}`),
    offer: (offer: Pick<Offer, 'id' | 'isInspiration'>) =>
      at(`${offer.isInspiration ? 'inspiration' : 'kommuner'}/${offer.id}/`),
  };
}

/**
 * A municipality's part of a topic page, and what a link to that page says of where one lives. After #, it is never
 * sent to anyone; and it leads to the right place without scripts too.
 */
export function municipalityAnchor(id: string): string {
  return `kommune=${id}`;
}
