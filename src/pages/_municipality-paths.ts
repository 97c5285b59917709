import { LOCALES } from '../i18n/locales.ts';
import { publishingMunicipalities } from '../domain/offers-of.ts';
import { underAllIds } from '../views/former-ids.ts';
import { pageContext } from './_context.ts';

/** The paths of a page that each municipality with offers has. */
export async function municipalityPaths() {
  const { catalogue } = await pageContext();
  return publishingMunicipalities(catalogue).map((municipality) => ({
    params: { municipality: municipality.id },
    props: { municipality },
  }));
}

/**
 * The paths of sheets' data, in every language. Also under former names: sheets that were handed out before two
 * municipalities became one name the old ones.
 */
export async function sheetDataPaths() {
  const { catalogue } = await pageContext();
  return publishingMunicipalities(catalogue)
    .flatMap((municipality) => underAllIds(municipality, municipality.id))
    .flatMap(({ id, record: municipality }) =>
      LOCALES.map((locale) => ({ params: { municipality: id, locale }, props: { municipality, locale } })),
    );
}

/** The paths of data that each of them has in every language. */
export async function municipalityDataPaths() {
  const paths = await municipalityPaths();
  return paths.flatMap(({ params, props }) =>
    LOCALES.map((locale) => ({ params: { ...params, locale }, props: { ...props, locale } })),
  );
}
