import type { ViewContext } from './context.ts';
import { pathsFrom } from './paths.ts';
import { publishingMunicipalities } from './shown-offers.ts';

/** Every page that search engines may list, sorted. */
export function sitePages({ catalogue, base }: ViewContext): string[] {
  const paths = pathsFrom(base);
  const fixed = [
    paths.home,
    paths.find,
    paths.municipalities,
    paths.partners,
    paths.programmes,
    paths.inspiration,
    paths.about,
    paths.guide,
    paths.accessibility,
    paths.privacy,
  ];
  return [
    ...fixed,
    ...publishingMunicipalities(catalogue).map(({ id }) => paths.municipality(id)),
    ...catalogue.offers.map((offer) => paths.offer(offer)),
    ...catalogue.organisations.map(({ id }) => paths.partner(id)),
    ...catalogue.programmes.map(({ id }) => paths.programme(id)),
  ].sort();
}
