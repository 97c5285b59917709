import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sheetOffers } from '../../../../views/families/sheet-offers.ts';
import { contextIn } from '../../../_context.ts';
import { sheetDataPaths } from '../../../_municipality-paths.ts';

export const getStaticPaths = sheetDataPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(JSON.stringify(sheetOffers(props.municipality, await contextIn(props.locale))), {
    headers: { 'content-type': 'application/json' },
  });
