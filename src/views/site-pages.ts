import { HELP } from '../checks/help/help.ts';
import { TRANSLATED_LOCALES, isTranslated, localisedAddress } from '../i18n/locales.ts';
import type { ViewContext } from './context.ts';
import { pathsFrom } from './paths.ts';
import { publishingMunicipalities } from '../domain/offers-of.ts';
import { usedTopics } from './topics.ts';

/** Every page that search engines may list, in every language it stands in, sorted. */
export function sitePages({ catalogue, base }: ViewContext): string[] {
  const paths = pathsFrom('', 'da');
  const fixed = [
    paths.home,
    paths.find,
    paths.timeline,
    paths.municipalities,
    paths.partners,
    paths.programmes,
    paths.topics,
    paths.inspiration,
    paths.refer,
    paths.sheet,
    paths.about,
    paths.guide,
    paths.typology,
    paths.rules,
    paths.data,
    paths.accessibility,
    paths.privacy,
  ];
  const pages = [
    ...fixed,
    ...HELP.map(({ id }) => `${paths.rules}${id}/`),
    ...publishingMunicipalities(catalogue).flatMap(({ id }) => [
      paths.municipality(id),
      paths.quality(id),
      paths.referrals(id),
      paths.referralNews(id),
      paths.profile(id),
    ]),
    ...catalogue.offers.map((offer) => paths.offer(offer)),
    ...catalogue.organisations.map(({ id }) => paths.partner(id)),
    ...catalogue.programmes.map(({ id }) => paths.programme(id)),
    ...usedTopics({ catalogue }).map(({ id }) => paths.topic(id)),
  ];
  const translated = pages
    .filter(isTranslated)
    .flatMap((path) => TRANSLATED_LOCALES.map((locale) => localisedAddress(path, base, locale)));
  return [...pages.map((path) => `${base}${path}`), ...translated].sort();
}
