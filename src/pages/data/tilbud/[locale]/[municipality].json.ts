import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { browserOffers } from '../../../../views/browser-offers.ts';
import { contextIn } from '../../../_context.ts';
import { municipalityDataPaths } from '../../../_municipality-paths.ts';

export const getStaticPaths = municipalityDataPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(JSON.stringify(browserOffers(props.municipality, await contextIn(props.locale))), {
    headers: { 'content-type': 'application/json' },
  });
