import { pathsOf } from '../addresses/page-paths.ts';
import type { Subjects } from '../addresses/pages.ts';
import { HELP } from '../checks/help/help.ts';
import { isTranslated, localisedAddress } from '../addresses/localised.ts';
import { TRANSLATED_LOCALES } from '../i18n/locales.ts';
import type { ViewContext } from './context.ts';
import { publishingMunicipalities } from '../domain/offers-of.ts';
import { usedTopics } from './topics.ts';

/** Every page that search engines may list, in every language it stands in, sorted. */
export function sitePages({ catalogue, base }: ViewContext): string[] {
  const pages = pathsOf(({ listed }) => listed, subjectsOf(catalogue));
  const translated = pages
    .filter(isTranslated)
    .flatMap((path) => TRANSLATED_LOCALES.map((locale) => localisedAddress(path, base, locale)));
  return [...pages.map((path) => `${base}${path}`), ...translated].sort();
}

function subjectsOf(catalogue: ViewContext['catalogue']): Subjects {
  return {
    municipality: publishingMunicipalities(catalogue).map(({ id }) => id),
    offer: catalogue.offers.filter(({ isInspiration }) => !isInspiration).map(({ id }) => id),
    example: catalogue.offers.filter(({ isInspiration }) => isInspiration).map(({ id }) => id),
    partner: catalogue.organisations.map(({ id }) => id),
    programme: catalogue.programmes.map(({ id }) => id),
    topic: usedTopics({ catalogue }).map(({ id }) => id),
    rule: HELP.map(({ id }) => id),
  };
}
