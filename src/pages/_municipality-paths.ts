import { LOCALES } from '../i18n/locales.ts';
import { publishingMunicipalities } from '../domain/offers-of.ts';
import { pageContext } from './_context.ts';

/** The paths of a page that each municipality with offers has. */
export async function municipalityPaths() {
  const { catalogue } = await pageContext();
  return publishingMunicipalities(catalogue).map((municipality) => ({
    params: { municipality: municipality.id },
    props: { municipality },
  }));
}

/** The paths of data that each of them has in every language. */
export async function municipalityDataPaths() {
  const paths = await municipalityPaths();
  return paths.flatMap(({ params, props }) =>
    LOCALES.map((locale) => ({ params: { ...params, locale }, props: { ...props, locale } })),
  );
}
