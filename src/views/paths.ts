import { pathOf } from '../addresses/page-paths.ts';
import type { PageId } from '../addresses/pages.ts';
import type { Offer } from '../domain/catalogue.ts';
import { localisedAddress } from '../addresses/localised.ts';
import type { Locale } from '../i18n/locales.ts';

/** Where an offer's part for professionals begins: permanent, to be cited. Inside what may be closed, so that it opens. */
export const PROFESSIONAL_ANCHOR = 'for-fagpersoner';

/** The site's addresses in one language. All are permanent; each ends with a slash. */
export function pathsFrom(base: string, locale: Locale) {
  const address = (path: string) => localisedAddress(path, base, locale);
  const at = (page: PageId, about?: string) => address(pathOf(page, about));
  return {
    home: at('home'),
    find: at('find'),
    help: at('help'),
    timeline: at('timeline'),
    timelineOf: (municipality: string) => `${at('timeline')}#kommune=${municipality}`,
    municipalities: at('municipalities'),
    partners: at('partners'),
    programmes: at('programmes'),
    topics: at('topics'),
    inspiration: at('inspiration'),
    about: at('about'),
    guide: at('guide'),
    typology: at('typology'),
    rules: at('rules'),
    rule: (id: string) => at('rule', id),
    data: at('data'),
    accessibility: at('accessibility'),
    privacy: at('privacy'),
    municipality: (id: string) => at('municipality', id),
    referrals: (municipality: string) => at('referrals', municipality),
    referralNews: (municipality: string) => at('referralNews', municipality),
    referralFeed: (municipality: string) => address(`kommuner/${municipality}/henvis/nyt.xml`),
    profile: (id: string) => at('profile', id),
    /** The referrers' workspace, and the sheet a family takes home. */
    refer: at('refer'),
    sheet: at('sheet'),
    sheetData: (municipality: string) => `${base}data/ark/${locale}/${municipality}.json`,
    offerData: (municipality: string) => `${base}data/tilbud/${locale}/${municipality}.json`,
    quality: (municipality: string) => at('quality', municipality),
    partner: (id: string) => at('partner', id),
    programme: (id: string) => at('programme', id),
    /** With a municipality, its offers come first: the page itself reads what stands after #. */
    topic: (id: string, municipality?: string) =>
      `${at('topic', id)}${municipality === undefined ? '' : `#${municipalityAnchor(municipality)}`}`,
    source: (id: string) => `${at('about')}#${id}`,
    offer: ({ id, isInspiration }: Pick<Offer, 'id' | 'isInspiration'>) => at(isInspiration ? 'example' : 'offer', id),
  };
}

/**
 * A municipality's part of a topic page, and what a link to that page says of where one lives. After #, it is never
 * sent to anyone; and it leads to the right place without scripts too.
 */
export function municipalityAnchor(id: string): string {
  return `kommune=${id}`;
}
