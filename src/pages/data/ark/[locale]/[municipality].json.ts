import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../../../i18n/locales.ts';
import { sheetOffers } from '../../../../views/families/sheet-offers.ts';
import { publishingMunicipalities } from '../../../../views/shown-offers.ts';
import { contextIn, pageContext } from '../../../_context.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
}

export const getStaticPaths = (async () => {
  const { catalogue } = await pageContext();
  return publishingMunicipalities(catalogue).flatMap(({ id, name }) =>
    LOCALES.map((locale) => ({ params: { locale, municipality: id }, props: { id, name, locale } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(JSON.stringify(sheetOffers(props, await contextIn(props.locale))), {
    headers: { 'content-type': 'application/json' },
  });
