import type { APIRoute } from 'astro';
import { postcodeData } from '../../views/postcode-data.ts';
import { pageContext } from '../_context.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(postcodeData(await pageContext())), { headers: { 'content-type': 'application/json' } });
